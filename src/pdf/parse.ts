import type { PdfDict, PdfValue } from './value.js';

const SPACE = new Set([0, 9, 10, 12, 13, 32]);
const WORD = /[^\s/<>[\]()%]*/gy;
const INTEGER = /^\d+$/;
const REFERENCE = /\s+\d+\s+R(?![\w])/gy;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads one value of a PDF's text from a place on (ISO 32000-1, 7.3), and says where it ends. */
export function parseAt(source: string, start: number): { readonly value: PdfValue; readonly end: number } {
  let at = start;

  const skip = (): void => {
    while (SPACE.has(source.charCodeAt(at))) at += 1;
  };

  const word = (): string => {
    WORD.lastIndex = at;
    const [text = ''] = WORD.exec(source) ?? [];
    at += text.length;
    return text;
  };

  function value(): PdfValue {
    skip();
    const sign = source[at];
    if (sign === '<') return source[at + 1] === '<' ? dict() : hex();
    if (sign === '/') return name();
    if (sign === '[') return list();
    if (sign === '(') return text();
    return atom();
  }

  function name(): string {
    at += 1;
    const raw = word();
    return `/${raw.includes('#') ? raw.replace(/#([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))) : raw}`;
  }

  function atom(): PdfValue {
    const text = word();
    if (text === 'true' || text === 'false') return text === 'true';
    if (text === 'null') return null;
    const number = Number(text);
    if (text === '' || Number.isNaN(number)) throw new Error(`no PDF value at byte ${at}: "${text}"`);
    if (!INTEGER.test(text)) return number;
    REFERENCE.lastIndex = at;
    if (!REFERENCE.test(source)) return number;
    at = REFERENCE.lastIndex;
    return { ref: number };
  }

  function list(): readonly PdfValue[] {
    const values: PdfValue[] = [];
    at += 1;
    for (skip(); source[at] !== ']'; skip()) values.push(value());
    at += 1;
    return values;
  }

  function dict(): PdfDict {
    const entries = new Map<string, PdfValue>();
    at += 2;
    for (skip(); source[at] !== '>'; skip()) entries.set(name().slice(1), value());
    at += 2;
    return entries;
  }

  function hex(): PdfValue {
    const end = source.indexOf('>', at);
    const digits = source.slice(at + 1, end).replace(/\s/g, '');
    at = end + 1;
    return {
      bytes: Buffer.from(digits.padEnd(digits.length + (digits.length % 2), '0'), 'hex').toString('latin1'),
    };
  }

  function text(): PdfValue {
    let bytes = '';
    let depth = 1;
    for (at += 1; ; at += 1) {
      const sign = source[at];
      if (sign === undefined) throw new Error('a string of the PDF never ends');
      if (sign === '\\') bytes += escaped();
      else {
        depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
        if (depth === 0) break;
        bytes += sign;
      }
    }
    at += 1;
    return { bytes };
  }

  function escaped(): string {
    const [octal] = /^[0-7]{1,3}/.exec(source.slice(at + 1, at + 4)) ?? [];
    at += octal?.length ?? 1;
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    const sign = source[at] ?? '';
    return sign === '\n' ? '' : (ESCAPES[sign] ?? sign);
  }

  const found = value();
  return { value: found, end: at };
}
