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

/** What stands above a table of contents. */
const LABEL =
  /^(?:table of contents|contents|inhalt|inhaltsverzeichnis|sommaire|table des matières|índice|indice|inhoud|innehåll|содержание|оглавление|目次|目录)$/iu;

/** Gives which paragraphs are a table of contents: they stand together, and many of their lines begin as headings do. */
export function findContents(pieces: readonly Piece[]): ReadonlySet<number> {
  const titles = new Set(pieces.flatMap(({ style, text }) => (style === undefined ? [] : key(text))));
  if (titles.size === 0) return new Set();
  const entries = pieces.map(({ style, lines, text }) => {
    if (style !== undefined) return 0;
    const count = lines.filter((line) => titles.has(key(line))).length || Number(titles.has(key(text)));
    return text.length <= 200 * count && 5 * count >= 2 * lines.length ? count : 0;
  });
  const isContents = (index: number): boolean => {
    const [before = 0, own = 0, after = 0] = [entries[index - 1], entries[index], entries[index + 1]];
    return own > 1 || (own === 1 && before + after > 0);
  };
  return new Set(
    pieces.flatMap(({ style, text }, index) =>
      isContents(index) || (style === undefined && LABEL.test(text)) ? [index] : [],
    ),
  );
}

/** Dots or blanks, and the page. */
const PAGE = /[\s.…·]{2,}\d{1,4}$/u;

/** So many letters tell one title from another, and still stand on the first line of a wrapped one. */
const KEY = 12;

const key = (text: string): string => {
  const start = text.trim().slice(0, 100).replace(PAGE, '').slice(0, 40);
  return fold(readNumber(start)?.title || start).slice(0, KEY);
};
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
