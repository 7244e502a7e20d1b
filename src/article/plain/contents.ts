import { readNumber } from './numbering.js';
import type { Piece } from './piece.js';

/** Takes the style off what a table of contents names: a heading with no text of its own that comes again later. */
export function dropContents(pieces: readonly Piece[]): readonly Piece[] {
  const last = new Map<string, number>();
  for (const [index, { style, text }] of pieces.entries())
    if (style !== undefined) last.set(fold(text), index);
  return pieces.map((piece, index) => {
    const isListed =
      piece.style !== undefined &&
      pieces[index + 1]?.style !== undefined &&
      (last.get(fold(piece.text)) ?? index) > index;
    return isListed ? { ...piece, style: undefined } : piece;
  });
}

/** Gives which paragraphs are a table of contents: several lines, many of which begin as headings do. */
export function findContents(pieces: readonly Piece[]): ReadonlySet<number> {
  const titles = new Set(pieces.flatMap(({ style, text }) => (style === undefined ? [] : key(text))));
  const isEntry = (line: string): boolean => titles.has(key(line));
  return new Set(
    pieces.flatMap(({ style, lines }, index) => {
      const entries = style === undefined && lines.length > 1 ? lines.filter(isEntry).length : 0;
      return entries > 1 && 5 * entries >= 2 * lines.length ? [index] : [];
    }),
  );
}

/** So many letters tell one title from another, and still stand on the first line of a wrapped one. */
const KEY = 12;

const key = (text: string): string => {
  const start = text.trim().slice(0, 80);
  return fold(readNumber(start)?.title || start).slice(0, KEY);
};
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
