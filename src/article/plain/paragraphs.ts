import { joinLines } from './lines.js';

/** Lines of a plain text that belong together, and how many blank lines stand before them. */
export interface Chunk {
  readonly lines: readonly string[];
  readonly gap: number;
}

/** A line longer than this, in columns, was never wrapped by hand: it is a paragraph of its own. */
const UNWRAPPED = 120;
const BULLET = /^\s*(?:[-*+•‣◦▪–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S/u;
const ENDS_SENTENCE = /[.!?…。！？؟।]["'”’»)\]]*$/u;

/** Cuts a text into its paragraphs: at blank lines, and where those are lacking at indents, bullets and unwrapped lines. */
export const cutParagraphs = (text: string): readonly Chunk[] => cutAtBlankLines(text).flatMap(cutChunk);

function cutAtBlankLines(text: string): readonly Chunk[] {
  const chunks: { lines: string[]; gap: number }[] = [];
  let gap = 0;
  let isOpen = false;
  for (const line of text.split('\n')) {
    const isBlank = line.trim() === '';
    if (isBlank) gap = isOpen ? 1 : gap + 1;
    else if (isOpen) chunks.at(-1)?.lines.push(line.trimEnd());
    else chunks.push({ lines: [line.trimEnd()], gap });
    isOpen = !isBlank;
  }
  return chunks;
}

/** Gives the words of a paragraph on one line. */
export const chunkText = ({ lines }: Chunk): string => joinLines(lines);

/** True for a line drawn between paragraphs, such as "* * *", which is no paragraph. */
export const isRule = ({ lines }: Chunk): boolean =>
  lines.length === 1 && /^(?:\s*[-=_*~#•·+.]){3,}\s*$/u.test(lines[0] ?? '');

function cutChunk(chunk: Chunk): readonly Chunk[] {
  const { lines } = chunk;
  if (lines.length === 1) return [chunk];
  if (isUnwrapped(lines)) return cutAt(chunk, () => true);
  if (lines.filter((line) => BULLET.test(line)).length > 1) return cutAt(chunk, (line) => BULLET.test(line));
  const indents = lines.map(indentOf);
  const base = indents.reduce((least, indent) => Math.min(least, indent));
  return opensByIndent(lines, indents, base) ? cutAt(chunk, (line) => indentOf(line) > base) : [chunk];
}

/** True where each line is a paragraph: most of the words stand in long lines, or most lines end a sentence. */
function isUnwrapped(lines: readonly string[]): boolean {
  const widths = lines.map(widthOf);
  const long = widths.filter((width) => width > UNWRAPPED);
  if (2 * sum(long) > sum(widths)) return true;
  return lines.length > 3 && 5 * lines.filter((line) => ENDS_SENTENCE.test(line)).length >= 4 * lines.length;
}

/** True where indented lines open paragraphs: nearly each stands after the end of a sentence, or after a line like it. */
function opensByIndent(lines: readonly string[], indents: readonly number[], base: number): boolean {
  const opens = indents.flatMap((indent, index) => (indent > base && index > 0 ? [index] : []));
  const whole = opens.filter(
    (index) => ENDS_SENTENCE.test(lines[index - 1] ?? '') || (indents[index - 1] ?? 0) > base,
  );
  return opens.length > 0 && 5 * whole.length >= 4 * opens.length && 2 * opens.length < lines.length;
}

function cutAt({ lines, gap }: Chunk, opens: (line: string) => boolean): readonly Chunk[] {
  const chunks: { lines: string[]; gap: number }[] = [];
  for (const line of lines) {
    if (chunks.length === 0 || opens(line)) chunks.push({ lines: [], gap: chunks.length === 0 ? gap : 0 });
    chunks.at(-1)?.lines.push(line);
  }
  return chunks;
}

const indentOf = (line: string): number =>
  (/^[ \t\u00a0\u3000]*/u.exec(line)?.[0] ?? '').replace(/[\t\u3000]/gu, '    ').length;

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/gu;
const widthOf = (line: string): number => line.length + (line.match(WIDE)?.length ?? 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
