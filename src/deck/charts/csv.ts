import { CsvError, parse } from 'csv-parse/sync';
import type { Cell } from './cell.js';

/** What a CSV file holds: its rows and what parts their cells, or what is wrong with it; `refused` where that is told already. */
export type Csv =
  | 'refused'
  | { readonly rows: readonly (readonly Cell[])[]; readonly delimiter: Delimiter }
  | { readonly line: number; readonly fault: string };

/** What the library gives of a record: its cells, and the line that it ends on. */
interface Read {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

type Delimiter = ',' | ';' | '\t';

/**
 * Reads the text of a CSV file (RFC 4180; line ends `\n`). Its first line says what parts the cells: a semicolon or a
 * tab where it has one, else a comma.
 */
export function readCsv(text: string): Exclude<Csv, 'refused'> {
  const [first = ''] = text.trimStart().split('\n', 1);
  const delimiter = ([';', '\t'] as const).find((sign) => first.includes(sign)) ?? ',';
  const lines = text.split('\n');
  try {
    const records = parse(text, {
      delimiter,
      info: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    }) as readonly unknown[] as readonly Read[];
    return {
      delimiter,
      rows: records.map((record) => placeCells(record, delimiter, lines)),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line: lineOf(error, text), fault: FAULTS[error.code] ?? error.message };
  }
}

const FAULTS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is never closed',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a cell that has none around it',
  CSV_INVALID_CLOSING_QUOTE: 'something follows the quotation mark that closes a cell',
};

/** The library counts to where it gave up; a quotation mark that stays open is on the line that its row begins on. */
function lineOf({ code, lines, bytes_records: read }: CsvError, text: string): number {
  if (code !== 'CSV_QUOTE_NOT_CLOSED') return Number(lines);
  const before = new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, Number(read)));
  return before.split('\n').length;
}

/** Finds each cell of a record on the line it begins on; the record ends on the line given. */
function placeCells({ record, info }: Read, delimiter: Delimiter, lines: readonly string[]): readonly Cell[] {
  const line = info.lines - record.join('').split('\n').length + 1;
  const source = lines[line - 1] ?? '';
  let from = 0;
  return record.map((text) => {
    const [first = ''] = text.split('\n', 1);
    const at = Math.max(from, source.indexOf(first, from));
    from = 1 + Math.max(at, source.indexOf(delimiter, at + text.length));
    return { text, line, column: at + 1 };
  });
}
