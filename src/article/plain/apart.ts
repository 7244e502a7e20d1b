import {
  bylineOf,
  isCaption,
  isCredit,
  isDateLine,
  isFull,
  isLink,
  isLinksLabel,
  isTitleLike,
  widthOf,
} from './marks.js';
import { type Piece, usualGap, wideGap, withStyles } from './piece.js';

/** Marks headings that are set apart: by a wide gap, in capitals, or as short lines between full paragraphs. */
export function markApart(pieces: readonly Piece[]): readonly Piece[] {
  const usual = usualGap(pieces);
  const wide = wideGap(pieces);
  const marked = withStyles(pieces, (piece, index) => {
    const [before, next] = [pieces[index - 1], pieces[index + 1]];
    if (!next || piece.gap < Math.min(usual, index) || !isShort(piece)) return undefined;
    if (piece.gap >= wide && next.gap < piece.gap && isTitle(piece.text)) return 'apart';
    if (next.style !== undefined || !isFull(next.text)) return undefined;
    if (isCapitals(piece.text)) return 'capitals';
    return before && (before.style !== undefined || isFull(before.text)) && isCrosshead(piece)
      ? 'short'
      : undefined;
  });
  return dropLone(marked);
}

/** A short line is no heading where it is the only one of its kind among others. */
function dropLone(pieces: readonly Piece[]): readonly Piece[] {
  const short = pieces.filter(({ style }) => style === 'short');
  const others = pieces.some(({ style }) => style !== undefined && style !== 'short');
  return short.length === 1 && others
    ? pieces.map((piece) => (piece === short[0] ? { ...piece, style: undefined } : piece))
    : pieces;
}

/** True for at most three lines that are not set apart for another reason. */
const isShort = ({ lines, text }: Piece): boolean =>
  lines.length <= 3 &&
  widthOf(text) <= 120 &&
  ![isCaption, isCredit, isDateLine, isLink, isLinksLabel].some((is) => is(text)) &&
  bylineOf(text) === undefined;

/** In books a title may end in a full stop. */
const isTitle = (text: string): boolean =>
  isTitleLike(text) || (widthOf(text) <= 60 && /^["“„«]?[\p{Lu}\p{Lo}\p{N}][^.]*[.?!]$/u.test(text));

/** True for words all in capitals, such as "THE WHEEL". */
export const isCapitals = (text: string): boolean =>
  /\p{Lu}{3}/u.test(text) &&
  !/\p{Ll}|[,;:]$|^\[/u.test(text.replace(/\b(?:vs|and|of)\b|\(continued\)/giu, ''));

/** True for a line of a few words, as it stands above a part of a story. */
const isCrosshead = ({ lines, text }: Piece): boolean =>
  lines.length === 1 && widthOf(text) <= 60 && text.split(' ').length <= 8 && isTitleLike(text);
