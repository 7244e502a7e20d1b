import { isDict, isList, isText, type PdfValue } from './value.js';

/** Writes a value as a PDF has it. */
export function printValue(value: PdfValue): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return printName(value.slice(1));
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(printValue).join(' ')}]`;
  if (isDict(value))
    return `<<${[...value].map(([key, one]) => `${printName(key)} ${printValue(one)}`).join('')}>>`;
  return isText(value) ? printText(value.bytes) : `${value.ref} 0 R`;
}

/** What a name may hold only as a number. */
const ODD = /[^!-~]|[#()<>[\]{}/%]/g;

const printName = (name: string): string =>
  `/${name.replace(ODD, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;

const printText = (bytes: string): string =>
  /^[\x20-\x7e]*$/.test(bytes)
    ? `(${bytes.replace(/[\\()]/g, '\\$&')})`
    : `<${Buffer.from(bytes, 'latin1').toString('hex')}>`;
