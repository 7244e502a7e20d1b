import { isCapitals } from './apart.js';
import { isTitleLike, widthOf } from './marks.js';
import { readNumber } from './numbering.js';
import type { Piece } from './piece.js';

/** Joins a number that stands alone, such as "CHAPTER I", with the title below it. */
export function joinTitles(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, index): readonly Piece[] => {
    const [before, next] = [pieces[index - 1], pieces[index + 1]];
    if (before && isTitleOf(before, piece)) return [];
    return next && isTitleOf(piece, next) ? [{ ...piece, text: `${piece.text} ${next.text}` }] : [piece];
  });
}

const isTitleOf = (number: Piece, { text, lines, gap }: Piece): boolean =>
  number.style !== undefined &&
  readNumber(number.text)?.title === '' &&
  gap <= 2 &&
  lines.length <= 3 &&
  widthOf(text) <= 160 &&
  readNumber(text) === undefined &&
  (isCapitals(text) || isTitleLike(text));
