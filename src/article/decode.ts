import type { Checked, Place, Problem } from '../problem.js';
import { declaredCharset } from './decode/charset.js';
import { fileKind } from './decode/file-kind.js';
import { readUtf8, type Utf8 } from './decode/utf8.js';
import { isWestern } from './decode/western.js';
import { wideEncoding } from './decode/wide.js';

/** What is known of the bytes beside themselves. */
export interface DecodeHint {
  /** What problems are told of. */
  readonly file: string;
  /** The label that the server gave. */
  readonly charset?: string;
  /** Whether they may be HTML, which can name its own encoding. */
  readonly html?: boolean;
}

type Decoded = Checked<string | undefined>;

/**
 * Turns bytes into text, its line ends as `\n` and without a byte order mark; undefined where they are none.
 * A byte order mark decides; then whether they are UTF-8, whatever is declared; then the server's word, then the page's own;
 * and text of Western Europe that names nothing is Windows-1252. Bytes that are no character are an error.
 */
export async function decodeText(bytes: Uint8Array, hint: DecodeHint): Promise<Decoded> {
  const { file, charset, html = false } = hint;
  const kind = fileKind(bytes);
  if (kind) return refuse('article-type', file, `"${file}" is ${kind}, not a text.`);
  const labels = [charset, html ? declaredCharset(bytes) : undefined].filter((label) => label !== undefined);
  const wide = wideEncoding(bytes, labels);
  if (wide) return decodeAs(wide, bytes, file);
  if (bytes.includes(0)) return refuse('article-type', file, `"${file}" is no text: it has bytes of zero.`);
  const utf8 = readUtf8(bytes);
  const isEscaped = utf8.whole === 0 && bytes.includes(ESCAPE);
  return utf8.broken === 0 && !isEscaped ? sound(utf8.text) : decodeOld(bytes, utf8, labels, file);
}

/** What ISO-2022-JP, alone among the encodings still read, is made of beside ASCII. */
const ESCAPE = 0x1b;

/** Reads bytes that are not wholly UTF-8. What mostly is UTF-8 is a damaged text, not one of another encoding. */
async function decodeOld(
  bytes: Uint8Array,
  utf8: Utf8,
  labels: readonly string[],
  file: string,
): Promise<Decoded> {
  const { isomorphicDecode, labelToName } = await import('@exodus/bytes/encoding.js');
  const [declared] = labels.flatMap((label) => labelToName(label)?.toLowerCase() ?? []);
  const isOther = declared !== undefined && declared !== 'utf-8';
  if (isOther && utf8.whole <= utf8.broken) return decodeAs(declared, bytes, file);
  if (utf8.whole >= utf8.broken) return damaged(utf8, file);
  if (isWestern(isomorphicDecode(bytes))) return guess(await decodeAs('windows-1252', bytes, file), file);
  if (declared === 'utf-8') return damaged(utf8, file);
  return refuse('text-encoding', file, `"${file}" is not UTF-8, and nothing tells what encoding it is in.`);
}

/** Node's own decoder is not used: in Node 20 that of Windows-1252 gives control characters for curly quotes. */
async function decodeAs(encoding: string, bytes: Uint8Array, file: string): Promise<Decoded> {
  const { TextDecoder } = await import('@exodus/bytes/encoding.js');
  const text = new TextDecoder(encoding).decode(bytes);
  const index = text.indexOf('\ufffd');
  if (index < 0) return sound(text);
  const what = `Some bytes of "${file}" are no ${encoding}.`;
  return { ...sound(text), problems: [broken(placeAt(text, index, file), what)] };
}

const sound = (text: string): Checked<string> => ({ value: tidyEnds(text), problems: [] });

function damaged({ text, broken: count, first }: Utf8, file: string): Decoded {
  if (!first) return sound(text);
  const others = count > 1 ? `, the first of ${count} such places` : '';
  const what = `The byte at offset ${first.byte} of "${file}" is no UTF-8${others}.`;
  return { ...sound(text), problems: [broken(placeAt(text, first.index, file), what)] };
}

const broken = (place: Place, what: string): Problem => ({
  rule: 'text-broken',
  level: 'error',
  place,
  what,
  fix: 'Mend it there and save the text as UTF-8, or look for a whole copy.',
});

const guess = ({ value }: Decoded, file: string): Decoded => ({
  value,
  problems: [
    {
      rule: 'text-encoding',
      level: 'hint',
      place: { file },
      what: `"${file}" is not UTF-8 and names no encoding; it is read as Windows-1252.`,
      fix: 'Look whether its accents and quotation marks are right, and save it as UTF-8.',
    },
  ],
});

function refuse(rule: 'article-type' | 'text-encoding', file: string, what: string): Decoded {
  const fix = 'Save its text as UTF-8, in a file that ends in ".txt" or ".md".';
  return { value: undefined, problems: [{ rule, level: 'error', place: { file }, what, fix }] };
}

const tidyEnds = (text: string): string => text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');

function placeAt(text: string, index: number, file: string): Place {
  const before = tidyEnds(text.slice(0, index)).split('\n');
  return { file, line: before.length, column: 1 + (before.at(-1)?.length ?? 0) };
}
