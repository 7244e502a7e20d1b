import { inflateSync } from 'node:zlib';
import { parseAt } from './parse.js';
import { printValue } from './print.js';
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
  /** Gives an object's text as a file has it, without its number; undefined for one with bytes of its own. */
  source(number: number): string | undefined;
  /** Matches a sticky pattern where an object begins, which takes a fraction of the time that reading it takes. */
  match(number: number, pattern: RegExp): RegExpExecArray | null;
  /** Gives by how much the number of an object is higher than in its file, as are those that it refers to. */
  raisedBy(number: number): number;
}

/** Where an object lies: the text it stands in, the file's own or that of a stream of objects, and from where to where. */
interface Spot {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const EMPTY: PdfDict = new Map();

/**
 * Opens a PDF that Chromium or Lectern wrote: one section of cross-references, a table or a stream, no password; `raise` raises the
 * numbers of its objects, so that it can stand beside another. Throws an Error where it is none.
 */
export function openPdf(bytes: Uint8Array, raise = 0): Pdf {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  const begin = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? Number.NaN);
  if (Number.isNaN(begin)) throw new Error('the PDF has no end');
  const { trailer, spots } = text.startsWith('xref', begin)
    ? table(text, begin, raise)
    : xrefStream(file, text, begin, raise);
  const spotOf = (number: number): Spot | undefined => spots.get(number - raise);
  const cache = new Map<number, PdfValue>();

  const get = (value: PdfValue): PdfValue => {
    if (!isRef(value)) return value;
    const known = cache.get(value.ref);
    if (known !== undefined) return known;
    const spot = spotOf(value.ref);
    const found = spot === undefined ? null : parseAt(spot.text, spot.start, raise);
    cache.set(value.ref, found);
    return found;
  };
  const dict = (value: PdfValue): PdfDict => {
    const found = get(value);
    return isDict(found) ? found : EMPTY;
  };
  const isStream = ({ text: around, end }: Spot): boolean =>
    around === text && text.slice(end - 24, end).includes('endstream');
  return {
    trailer,
    numbers: [...spots.keys()].map((number) => number + raise).sort((a, b) => a - b),
    get,
    dict,
    source(number) {
      const spot = spotOf(number);
      if (spot === undefined || isStream(spot)) return undefined;
      if (raise > 0) return printValue(get({ ref: number }));
      const whole = spot.text.slice(spot.start, spot.end);
      return spot.text === text ? whole.slice(0, whole.lastIndexOf('endobj')).trim() : whole;
    },
    match(number, pattern) {
      const spot = spotOf(number);
      if (spot === undefined) return null;
      pattern.lastIndex = spot.start;
      return pattern.exec(spot.text);
    },
    raisedBy: () => raise,
    stream(number) {
      const spot = spotOf(number);
      if (spot === undefined || !isStream(spot)) return undefined;
      const own = dict({ ref: number });
      return streamAt(file, text, spot.start, own, Number(get(own.get('Length'))));
    },
  };
}

/** Gives the bytes of a stream as they are meant. */
export const unpack = ({ dict, data }: PdfStream): Buffer =>
  dict.get('Filter') === '/FlateDecode' ? inflateSync(data) : Buffer.from(data);

function streamAt(file: Buffer, text: string, start: number, dict: PdfDict, length: number): PdfStream {
  const word = text.indexOf('stream', start) + 'stream'.length;
  const data = word + (file[word] === 13 ? 2 : 1);
  return { dict, data: file.subarray(data, data + length) };
}

interface Index {
  readonly trailer: PdfDict;
  readonly spots: ReadonlyMap<number, Spot>;
}

/** Gives where the objects of a file lie: after their heads, and until the next one begins. */
function spotsIn(
  text: string,
  starts: readonly (readonly [number, number])[],
  end: number,
): Map<number, Spot> {
  const sorted = [...starts].sort(([, a], [, b]) => a - b);
  return new Map(
    sorted.map(([number, head], index) => [
      number,
      { text, start: afterHead(text, head), end: sorted[index + 1]?.[1] ?? end },
    ]),
  );
}

/** `12 0 obj` stands before an object. */
const afterHead = (text: string, at: number): number => text.indexOf('obj', at) + 'obj'.length;

/** How many bytes a row of a table of cross-references takes: `0000000017 00000 n` and the line's end. */
const ROW = 20;

function table(text: string, begin: number, raise: number): Index {
  const [head = '', count = ''] = /xref\s+0 (\d+)\s+/.exec(text.slice(begin, begin + 40)) ?? [];
  const starts: (readonly [number, number])[] = [];
  for (let number = 0; number < Number(count); number += 1) {
    const at = begin + head.length + number * ROW;
    if (text[at + 17] === 'n') starts.push([number, Number(text.slice(at, at + 10))]);
  }
  const value = parseAt(text, text.indexOf('trailer', begin) + 'trailer'.length, raise);
  return { trailer: isDict(value) ? value : EMPTY, spots: spotsIn(text, starts, begin) };
}

/** Reads a stream of cross-references (ISO 32000-1, 7.5.8), with the streams of objects that it names. */
function xrefStream(file: Buffer, text: string, begin: number, raise: number): Index {
  const value = parseAt(text, afterHead(text, begin), raise);
  const trailer = isDict(value) ? value : EMPTY;
  const data = unpack(streamAt(file, text, begin, trailer, Number(trailer.get('Length'))));
  const [kinds, fields, indexes] = (trailer.get('W') ?? []) as readonly [number, number, number];
  const starts: (readonly [number, number])[] = [];
  const holders = new Set<number>();
  for (let number = 0, at = 0; at < data.length; number += 1, at += kinds + fields + indexes) {
    const field = data.readUIntBE(at + kinds, fields);
    if (data[at] === 1) starts.push([number, field]);
    else if (data[at] === 2) holders.add(field);
  }
  const spots = spotsIn(text, starts, text.length);
  for (const holder of holders)
    for (const [number, spot] of packed(file, text, spots.get(holder))) spots.set(number, spot);
  return { trailer, spots };
}

function packed(file: Buffer, text: string, spot: Spot | undefined): readonly (readonly [number, Spot])[] {
  const value = spot && parseAt(spot.text, spot.start);
  if (!spot || !isDict(value)) return [];
  const inside = unpack(streamAt(file, text, spot.start, value, Number(value.get('Length')))).toString(
    'latin1',
  );
  const first = Number(value.get('First'));
  const heads = inside.slice(0, first).trim().split(/\s+/).map(Number);
  return Array.from({ length: heads.length / 2 }, (_, index) => {
    const [number = 0, start = 0, , next] = heads.slice(index * 2, index * 2 + 4);
    const end = next === undefined ? inside.length : first + next;
    return [number, { text: inside, start: first + start, end }];
  });
}
