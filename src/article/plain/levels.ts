import type { Piece } from './piece.js';

/** Gives each style its level: the first that a text uses is the highest, as in reStructuredText (docutils, 2002). */
export function styleLevels(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const styles = new Set(pieces.flatMap(({ style }) => style ?? []));
  return new Map([...styles].map((style, index) => [style, index + 1]));
}

/** Gives the heading that is the title of the whole: it comes first, and no other has its style. */
export function findTitle(pieces: readonly Piece[]): Piece | undefined {
  const headings = pieces.filter(({ style }) => style !== undefined);
  const [first] = headings;
  const isAlone = headings.filter(({ style }) => style === first?.style).length === 1;
  return first !== undefined && headings.length > 1 && isAlone && first === pieces[0] ? first : undefined;
}
