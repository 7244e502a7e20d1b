import type { Chunk } from './paragraphs.js';

/** A paragraph, or a heading where it has a style; headings of one style have one level. */
export interface Piece extends Chunk {
  readonly text: string;
  readonly style?: string | undefined;
}

/** So many blank lines open a part of a book, where paragraphs stand one apart. */
const WIDE_GAP = 3;

/** Gives how many blank lines set a part of the text apart. */
export const wideGap = (pieces: readonly Piece[]): number => Math.max(WIDE_GAP, usualGap(pieces) + 2);

/** Gives how many blank lines part two paragraphs as a rule. */
export function usualGap(pieces: readonly Piece[]): number {
  const counts = [0, 1, 2, 3].map((gap) => pieces.filter((piece) => piece.gap === gap).length);
  return counts.indexOf(Math.max(...counts));
}

/** Gives the pieces with the style that each is found to have; those that have one keep it. */
export const withStyles = (
  pieces: readonly Piece[],
  styleOf: (piece: Piece, index: number) => string | undefined,
): readonly Piece[] =>
  pieces.map((piece, index) => {
    const style = piece.style ?? styleOf(piece, index);
    return style === undefined ? piece : { ...piece, style };
  });
