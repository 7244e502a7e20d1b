import { isDict, isList, isText, type PdfDict, type PdfValue } from './value.js';

/** A value that is written already. */
export interface Printed {
  readonly printed: string;
}

/** Writes a value as a PDF has it. */
export function printValue(value: PdfValue): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return printName(value.slice(1));
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(printValue).join(' ')}]`;
  if (isDict(value)) return `<<${printEntries(value)}>>`;
  return isText(value) ? printText(value.bytes) : printReference(value.ref);
}

/** Writes the entries of a dictionary without its brackets. */
export function printEntries(dict: PdfDict): string {
  let text = '';
  for (const [key, value] of dict) text += `${printName(key)} ${printValue(value)}`;
  return text;
}

export const printReference = (number: number): string => `${number} 0 R`;

/** What a name may hold only as a number. */
const ODD = /[^!-~]|[#()<>[\]{}/%]/g;

/** Writes a name that is given without its slash. */
export const printName = (name: string): string =>
  `/${name.replace(ODD, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;

const printText = (bytes: string): string =>
  /^[\x20-\x7e]*$/.test(bytes)
    ? `(${bytes.replace(/[\\()]/g, '\\$&')})`
    : `<${Buffer.from(bytes, 'latin1').toString('hex')}>`;
