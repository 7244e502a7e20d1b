import { inflateSync } from 'node:zlib';
import { parseAt } from './parse.js';
import { isDict, isRef, type PdfDict, type PdfStream, type PdfValue } from './value.js';

/** A PDF that lies in memory; its objects are read when they are asked for. */
export interface Pdf {
  readonly trailer: PdfDict;
  /** The numbers of its objects, in ascending order. */
  readonly numbers: readonly number[];
  /** Gives an object, or the dictionary of one that has a stream; what is no reference is given as it is. */
  get(value: PdfValue): PdfValue;
  /** Gives an object that must be a dictionary; an empty one where it is none. */
  dict(value: PdfValue): PdfDict;
  /** Gives an object with its bytes as they lie, or undefined where it has none. */
  stream(number: number): PdfStream | undefined;
  /** Gives an object's text as it lies in the file, without its number; undefined for one with bytes of its own. */
  source(number: number): string | undefined;
}

/** Where an object lies: from one byte of the file to another, or at a place of a stream of objects. */
type Spot = { readonly start: number; readonly end: number } | { readonly text: string };

const EMPTY: PdfDict = new Map();
const HEAD = /\s*\d+\s+\d+\s+obj\s*/y;

/**
 * Opens a PDF that Chromium or Lectern wrote: one section of cross-references, a table or a stream, no password.
 * Throws an Error where it is none.
 */
export function openPdf(bytes: Uint8Array): Pdf {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begin = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.toString('latin1', -64))?.[1] ?? Number.NaN);
  if (Number.isNaN(begin)) throw new Error('the PDF has no end');
  const { trailer, spots } =
    file.toString('latin1', begin, begin + 4) === 'xref' ? table(file, begin) : xrefStream(file, begin);
  const cache = new Map<number, PdfValue>();

  const source = (number: number): string | undefined => {
    const spot = spots.get(number);
    if (spot === undefined) return undefined;
    if ('text' in spot) return spot.text;
    if (isStreamAt(file, spot.end)) return undefined;
    const text = bodyText(file, spot);
    return text.slice(0, text.lastIndexOf('endobj')).trim();
  };
  const read = (number: number): PdfValue => {
    const spot = spots.get(number);
    if (spot === undefined) return null;
    if ('text' in spot) return parseAt(spot.text, 0);
    return parseAt(isStreamAt(file, spot.end) ? dictText(file, spot) : bodyText(file, spot), 0);
  };
  const get = (value: PdfValue): PdfValue => {
    if (!isRef(value)) return value;
    if (!cache.has(value.ref)) cache.set(value.ref, read(value.ref));
    return cache.get(value.ref);
  };
  const dict = (value: PdfValue): PdfDict => {
    const found = get(value);
    return isDict(found) ? found : EMPTY;
  };
  return {
    trailer,
    numbers: [...spots.keys()].sort((a, b) => a - b),
    get,
    dict,
    source,
    stream(number) {
      const spot = spots.get(number);
      if (!spot || 'text' in spot || !isStreamAt(file, spot.end)) return undefined;
      return streamAt(
        file,
        spot.start,
        dict({ ref: number }),
        Number(get(dict({ ref: number }).get('Length'))),
      );
    },
  };
}

/** Gives the bytes of a stream as they are meant. */
export const unpack = ({ dict, data }: PdfStream): Buffer =>
  dict.get('Filter') === '/FlateDecode' ? inflateSync(data) : Buffer.from(data);

const isStreamAt = (file: Buffer, end: number): boolean =>
  file.toString('latin1', end - 24, end).includes('endstream');

function bodyText(file: Buffer, { start, end }: { readonly start: number; readonly end: number }): string {
  const text = file.toString('latin1', start, end);
  return text.slice(text.indexOf('obj') + 'obj'.length);
}

const dictText = (file: Buffer, { start }: { readonly start: number }): string =>
  bodyText(file, { start, end: file.indexOf('stream', start) });

function streamAt(file: Buffer, start: number, dict: PdfDict, length: number): PdfStream {
  const word = file.indexOf('stream', start) + 'stream'.length;
  const data = word + (file[word] === 13 ? 2 : 1);
  return { dict, data: file.subarray(data, data + length) };
}

interface Index {
  readonly trailer: PdfDict;
  readonly spots: ReadonlyMap<number, Spot>;
}

/** Objects end where the next one begins. */
function spansOf(
  starts: readonly (readonly [number: number, start: number])[],
  end: number,
): Map<number, Spot> {
  const sorted = [...starts].sort(([, a], [, b]) => a - b);
  return new Map(
    sorted.map(([number, start], index) => [number, { start, end: sorted[index + 1]?.[1] ?? end }]),
  );
}

function table(file: Buffer, begin: number): Index {
  const text = file.toString('latin1', begin);
  const rows = text.matchAll(/^(\d{10}) \d{5} ([nf])/gm);
  const starts = [...rows].flatMap(([, start, kind], number) =>
    kind === 'n' ? [[number, Number(start)] as const] : [],
  );
  const value = parseAt(text, text.indexOf('trailer') + 'trailer'.length);
  return { trailer: isDict(value) ? value : EMPTY, spots: spansOf(starts, begin) };
}

/** Reads a stream of cross-references (ISO 32000-1, 7.5.8), with the streams of objects that it names. */
function xrefStream(file: Buffer, begin: number): Index {
  HEAD.lastIndex = 0;
  const text = file.toString('latin1', begin, file.indexOf('stream', begin));
  HEAD.test(text);
  const value = parseAt(text, HEAD.lastIndex);
  const trailer = isDict(value) ? value : EMPTY;
  const data = unpack(streamAt(file, begin, trailer, Number(trailer.get('Length'))));
  const widths = (trailer.get('W') ?? []) as readonly [number, number, number];
  const row = widths[0] + widths[1] + widths[2];
  const entries = Array.from({ length: data.length / row }, (_, number) => {
    const at = number * row;
    const field = data.readUIntBE(at + widths[0], widths[1]);
    return { number, kind: data[at], field };
  });
  const starts = entries.flatMap(({ number, kind, field }) => (kind === 1 ? [[number, field] as const] : []));
  const spots = spansOf(starts, file.length);
  const holders = new Set(entries.flatMap(({ kind, field }) => (kind === 2 ? [field] : [])));
  for (const holder of holders)
    for (const [number, spot] of packed(file, spots.get(holder))) spots.set(number, spot);
  return { trailer, spots };
}

function packed(file: Buffer, spot: Spot | undefined): readonly (readonly [number, Spot])[] {
  if (!spot || 'text' in spot) return [];
  const value = parseAt(dictText(file, spot), 0);
  if (!isDict(value)) return [];
  const text = unpack(streamAt(file, spot.start, value, Number(value.get('Length')))).toString('latin1');
  const first = Number(value.get('First'));
  const heads = text.slice(0, first).trim().split(/\s+/).map(Number);
  return Array.from({ length: heads.length / 2 }, (_, index) => {
    const [number = 0, start = 0, , end] = heads.slice(index * 2, index * 2 + 4);
    return [number, { text: text.slice(first + start, end === undefined ? undefined : first + end) }];
  });
}
