import type { PdfDict, PdfValue } from './value.js';

/** A place in a PDF's text that moves on as values are read. */
interface Cursor {
  readonly source: string;
  at: number;
  /** By how much the numbers of objects are raised. */
  readonly raise: number;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** What ends a word, by its code: white space and the signs that open or close something (ISO 32000-1, 7.2). */
const ENDS = new Set([0, 9, 10, 12, 13, 32, ...[...'/<>[]()%'].map((sign) => sign.charCodeAt(0))]);

/**
 * Reads one value of a PDF's text from a place on (ISO 32000-1, 7.3), and raises the numbers of the objects that it refers to. Throws an
 * Error where there is none.
 */
export const parseAt = (source: string, start: number, raise = 0): PdfValue =>
  readValue({ source, at: start, raise });

function readValue(cursor: Cursor): PdfValue {
  skip(cursor);
  const { source, at } = cursor;
  const sign = source[at];
  if (sign === '<') return source[at + 1] === '<' ? readDict(cursor) : readHex(cursor);
  if (sign === '/') return readName(cursor);
  if (sign === '[') return readList(cursor);
  return sign === '(' ? readString(cursor) : readAtom(cursor);
}

function skip(cursor: Cursor): void {
  const { source } = cursor;
  let code = source.charCodeAt(cursor.at);
  while (code <= 32) {
    cursor.at += 1;
    code = source.charCodeAt(cursor.at);
  }
}

function readWord(cursor: Cursor): string {
  const { source, at } = cursor;
  let end = at;
  while (end < source.length && !ENDS.has(source.charCodeAt(end))) end += 1;
  cursor.at = end;
  return source.slice(at, end);
}

function readName(cursor: Cursor): string {
  cursor.at += 1;
  const raw = readWord(cursor);
  if (!raw.includes('#')) return `/${raw}`;
  return `/${raw.replace(/#([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))}`;
}

function readAtom(cursor: Cursor): PdfValue {
  const start = cursor.at;
  const text = readWord(cursor);
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  const number = Number(text);
  if (text === '' || Number.isNaN(number)) throw new Error(`no PDF value at byte ${start}: "${text}"`);
  return skipReference(cursor) ? { ref: number + cursor.raise } : number;
}

/** Goes past the ` 0 R` that makes a reference of a number, where it stands. */
function skipReference(cursor: Cursor): boolean {
  const { source, at } = cursor;
  if (!source.startsWith(' 0 R', at) || !(ENDS.has(source.charCodeAt(at + 4)) || at + 4 === source.length))
    return false;
  cursor.at += 4;
  return true;
}

function readList(cursor: Cursor): readonly PdfValue[] {
  const values: PdfValue[] = [];
  cursor.at += 1;
  for (skip(cursor); cursor.source[cursor.at] !== ']'; skip(cursor)) values.push(readValue(cursor));
  cursor.at += 1;
  return values;
}

function readDict(cursor: Cursor): PdfDict {
  const entries = new Map<string, PdfValue>();
  cursor.at += 2;
  for (skip(cursor); cursor.source[cursor.at] !== '>'; skip(cursor))
    entries.set(readName(cursor).slice(1), readValue(cursor));
  cursor.at += 2;
  return entries;
}

function readHex(cursor: Cursor): PdfValue {
  const end = cursor.source.indexOf('>', cursor.at);
  const digits = cursor.source.slice(cursor.at + 1, end).replace(/\s/g, '');
  cursor.at = end + 1;
  const even = digits.padEnd(digits.length + (digits.length % 2), '0');
  return { bytes: Buffer.from(even, 'hex').toString('latin1') };
}

function readString(cursor: Cursor): PdfValue {
  let bytes = '';
  let depth = 1;
  for (cursor.at += 1; ; cursor.at += 1) {
    const sign = cursor.source[cursor.at];
    if (sign === undefined) throw new Error('a string of the PDF never ends');
    if (sign === '\\') bytes += readEscape(cursor);
    else {
      depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
      if (depth === 0) break;
      bytes += sign;
    }
  }
  cursor.at += 1;
  return { bytes };
}

function readEscape(cursor: Cursor): string {
  const { source, at } = cursor;
  const [octal] = /^[0-7]{1,3}/.exec(source.slice(at + 1, at + 4)) ?? [];
  cursor.at += octal?.length ?? 1;
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
  const sign = source[cursor.at] ?? '';
  return sign === '\n' ? '' : (ESCAPES[sign] ?? sign);
}
