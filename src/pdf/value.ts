/** A string of a PDF, one byte for each letter. */
export interface PdfText {
  readonly bytes: string;
}

/** A pointer to an object of the file. */
export interface PdfRef {
  readonly ref: number;
}

export type PdfDict = ReadonlyMap<string, PdfValue>;

/** What a PDF says; a name is a string that begins with its slash, such as `/Page`. */
export type PdfValue =
  | null
  | boolean
  | number
  | string
  | PdfText
  | PdfRef
  | PdfDict
  | readonly PdfValue[]
  | undefined;

/** An object with bytes after it, as they lie in the file. */
export interface PdfStream {
  readonly dict: PdfDict;
  readonly data: Uint8Array;
}

export const isDict = (value: PdfValue): value is PdfDict => value instanceof Map;

export const isRef = (value: PdfValue): value is PdfRef =>
  typeof value === 'object' && value !== null && 'ref' in value;

export const isText = (value: PdfValue): value is PdfText =>
  typeof value === 'object' && value !== null && 'bytes' in value;

export const isList = (value: PdfValue): value is readonly PdfValue[] => Array.isArray(value);

/** Makes a dictionary, and leaves out what is undefined. */
export const dictOf = (entries: Readonly<Record<string, PdfValue>>): PdfDict =>
  new Map(Object.entries(entries).filter(([, value]) => value !== undefined));

/** Gives a dictionary with entries put in place of its own; `undefined` takes one out. */
export const withEntries = (dict: PdfDict, entries: Readonly<Record<string, PdfValue>>): PdfDict =>
  new Map([...new Map([...dict, ...Object.entries(entries)])].filter(([, value]) => value !== undefined));

/** Gives a text as PDF writes it: as it is where it is ASCII, else in UTF-16 with its mark. */
export function textOf(text: string): PdfText {
  if (/^[\x20-\x7e]*$/u.test(text)) return { bytes: text };
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return { bytes: `þÿ${units.map((unit) => String.fromCharCode(unit >> 8, unit & 255)).join('')}` };
}

/** Reads a text that PDF wrote in UTF-16, in UTF-8 or in Latin letters. */
export function readText({ bytes }: PdfText): string {
  if (bytes.startsWith('þÿ')) return Buffer.from(bytes, 'latin1').swap16().toString('utf16le').slice(1);
  return bytes.startsWith('ï»¿') ? Buffer.from(bytes.slice(3), 'latin1').toString() : bytes;
}
