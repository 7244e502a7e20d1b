import { plainText } from '../../markdown/text.js';
import type { Block, ChartType, TableCell } from '../../model.js';
import type { Cell, Rows } from '../charts/cell.js';
import { makeData } from '../charts/data.js';
import { checkShape } from '../charts/shape.js';
import { isFile, liesInside } from '../files.js';
import type { Report } from '../report.js';
import type { BlockMaker, Given } from './maker.js';

const TYPES: readonly ChartType[] = ['bar', 'stacked', 'line', 'area', 'dot', 'share'];

/** `::: chart {type=line src=trade.csv unit="bn US$"}` holds a table, unless it names a CSV file, and the caption. */
export const chart: BlockMaker = {
  known: {
    values: { type: TYPES, src: 'text', title: 'text', x: 'text', y: 'text', unit: 'text', alt: 'text' },
  },
  make({ line, attributes: { values } }, children, report, given) {
    const type = TYPES.find((name) => name === values.get('type'));
    if (!values.has('type'))
      report({
        rule: 'attribute-missing',
        line,
        what: 'The chart has no "type".',
        fix: `Say how it is drawn: type=bar. Known are: ${TYPES.join(', ')}.`,
      });
    const rows = findRows(values.get('src'), children.filter(isTable), line, report, given);
    const data = rows && makeData(rows, line, report);
    if (!type || !data) return undefined;
    checkShape(type, data, line, report);
    const [title, unit, alt] = ['title', 'unit', 'alt'].map((name) => values.get(name));
    const x = values.get('x') ?? data.x;
    const y = values.get('y') ?? (data.series.length === 1 ? data.series[0]?.name : undefined);
    return {
      kind: 'chart',
      line,
      type,
      ...(title && { title }),
      ...(x && { x }),
      ...(y && { y }),
      ...(unit && { unit }),
      ...(alt && { alt }),
      categories: data.categories,
      series: data.series,
      caption: children.filter((child) => !isTable(child)),
    };
  },
};

type Table = Extract<Block, { kind: 'table' }>;

const isTable = (block: Block): block is Table => block.kind === 'table';

function findRows(
  src: string | undefined,
  tables: readonly Table[],
  line: number,
  report: Report,
  given: Given,
): Rows | undefined {
  const [first, second] = tables;
  const wrong = src === undefined ? second : first;
  if (wrong)
    report({
      rule: 'chart-data',
      line: wrong.line,
      what:
        src === undefined
          ? 'The chart holds a second table.'
          : `The chart holds a table beside its file "${src}".`,
      fix: 'Keep one of them.',
    });
  if (src !== undefined) return readFile(src, line, report, given);
  if (first) return { rows: [first.head, ...first.rows].map((row) => row.map(readCell)), lang: given.lang };
  report({
    rule: 'chart-data',
    line,
    what: 'The chart has no data.',
    fix: "Put a table into it, or name a CSV file of the deck's folder: src=trade.csv.",
  });
  return undefined;
}

const readCell = ({ line, column, children }: TableCell): Cell => ({
  text: plainText(children).trim(),
  line,
  column,
});

/** In a file of commas a number can have no comma of its own, so there they are written with points. */
function readFile(src: string, line: number, report: Report, { lang, tables }: Given): Rows | undefined {
  if (!isFile(src) || !liesInside(src)) {
    report({
      rule: 'file-outside',
      line,
      at: src,
      what: `The file "${src}" lies outside the deck's folder.`,
      fix: 'Put it into the folder, and name it from there.',
    });
    return undefined;
  }
  const csv = tables.get(src);
  if (csv === 'refused') return undefined;
  if (!csv)
    report({
      rule: 'file-missing',
      line,
      at: src,
      what: `The file "${src}" does not lie in the deck's folder.`,
      fix: 'Put it there, or mend its name.',
    });
  else if ('fault' in csv)
    report({
      rule: 'csv-syntax',
      line: csv.line,
      src,
      what: `The file "${src}" cannot be read as CSV: ${csv.fault}.`,
      fix: 'Save it as comma-separated values in UTF-8.',
    });
  else return { src, rows: csv.rows, lang: csv.delimiter === ',' ? 'en' : lang };
  return undefined;
}
