import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { type Printed, printValue } from './print.js';
import type { Pdf } from './read.js';
import {
  dictOf,
  isDict,
  isList,
  isRef,
  type PdfDict,
  type PdfStream,
  type PdfValue,
  withEntries,
} from './value.js';

/** What takes an object's place, or is new. */
export type Change = PdfValue | PdfStream | Printed;
export type Changes = ReadonlyMap<number, Change>;

/** How many objects share one stream: few enough that a reader finds one of them fast. */
const SHARED = 200;
const LEVEL = 6;

/**
 * Writes a PDF anew with some of its objects changed. What has no bytes of its own is packed into streams of objects
 * (ISO 32000-1, 7.5.7), which takes a fifth of the room; streams are copied, and what nothing leads to is left out. The
 * file's identifier is a digest of it.
 */
export function writePdf(pdf: Pdf, changes: Changes, trailer: PdfDict): Buffer {
  const numbers = reachable(pdf, changes, trailer);
  const plain: (readonly [number: number, text: string])[] = [];
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const rows = new Map<number, readonly [kind: number, field: number, index: number]>();
  let length = chunks[0]?.length ?? 0;
  const put = (number: number, { dict, data }: PdfStream): void => {
    const head = `${number} 0 obj\n${printValue(withEntries(dict, { Length: data.length }))}\nstream\n`;
    const object = [Buffer.from(head, 'latin1'), Buffer.from(data), Buffer.from('\nendstream\nendobj\n')];
    rows.set(number, [1, length, 0]);
    chunks.push(...object);
    length += object.reduce((sum, one) => sum + one.length, 0);
  };
  for (const number of numbers) {
    const value = changes.has(number) ? changes.get(number) : pdf.stream(number);
    if (isStream(value)) put(number, value);
    else if (isPrinted(value)) plain.push([number, value.printed]);
    else if (changes.has(number)) plain.push([number, printValue(value)]);
    else plain.push([number, pdf.source(number) ?? 'null']);
  }
  let next = (numbers.at(-1) ?? 0) + 1;
  for (let at = 0; at < plain.length; at += SHARED) {
    const shared = plain.slice(at, at + SHARED);
    for (const [index, [number]] of shared.entries()) rows.set(number, [2, next, index]);
    put(next, packed(shared));
    next += 1;
  }
  const digest = createHash('sha256');
  for (const chunk of chunks) digest.update(chunk);
  const id = { bytes: digest.digest().subarray(0, 16).toString('latin1') };
  const begin = length;
  rows.set(next, [1, begin, 0]);
  put(next, crossReferences(rows, next + 1, withEntries(trailer, { ID: [id, id], Prev: undefined })));
  return Buffer.concat([...chunks, Buffer.from(`startxref\n${begin}\n%%EOF\n`)]);
}

/** Gives the numbers of all objects that the trailer and the changes lead to, in ascending order. */
function reachable(pdf: Pdf, changes: Changes, trailer: PdfDict): readonly number[] {
  const found = new Set<number>(changes.keys());
  const left: PdfValue[] = [trailer];
  for (const change of changes.values())
    if (isStream(change)) left.push(change.dict);
    else if (!isPrinted(change)) left.push(change);
  const follow = (value: PdfValue): void => {
    if (isRef(value) && !found.has(value.ref)) {
      found.add(value.ref);
      left.push(pdf.get(value));
    } else if (isList(value)) for (const one of value) follow(one);
    else if (isDict(value)) for (const one of value.values()) follow(one);
  };
  while (left.length > 0) follow(left.pop());
  return [...found].sort((a, b) => a - b);
}

const isStream = (value: Change): value is PdfStream =>
  typeof value === 'object' && value !== null && 'data' in value;

/** What is printed already leads to nothing that nothing else leads to. */
const isPrinted = (value: Change): value is Printed =>
  typeof value === 'object' && value !== null && 'printed' in value;

/** Makes a stream of bytes, packed. */
export function packedStream(data: Buffer, entries: Readonly<Record<string, PdfValue>> = {}): PdfStream {
  // A window no wider than the data packs them alike; to clear the widest for each page takes four times as long as to pack it.
  const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(data.length + 1))));
  const packing = { level: LEVEL, windowBits, memLevel: windowBits - 7 };
  return { dict: dictOf({ ...entries, Filter: '/FlateDecode' }), data: deflateSync(data, packing) };
}

function packed(objects: readonly (readonly [number: number, text: string])[]): PdfStream {
  let at = 0;
  const heads = objects.map(([number, text]) => {
    const head = `${number} ${at}`;
    at += text.length + 1;
    return head;
  });
  const head = `${heads.join(' ')}\n`;
  const body = objects.map(([, text]) => text).join('\n');
  return packedStream(Buffer.from(head + body, 'latin1'), {
    Type: '/ObjStm',
    N: objects.length,
    First: head.length,
  });
}

function crossReferences(
  rows: ReadonlyMap<number, readonly [number, number, number]>,
  size: number,
  trailer: PdfDict,
): PdfStream {
  const data = Buffer.alloc(size * 7);
  for (const [number, [kind, field, index]] of rows) {
    data.writeUInt8(kind, number * 7);
    data.writeUIntBE(field, number * 7 + 1, 4);
    data.writeUInt16BE(index, number * 7 + 5);
  }
  const { dict, data: bytes } = packedStream(data);
  return {
    dict: withEntries(new Map([...trailer, ...dict]), { Type: '/XRef', Size: size, W: [1, 4, 2] }),
    data: bytes,
  };
}
