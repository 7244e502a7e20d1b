import type { Part, Piece } from './pieces.js';
import { keyOf, type QuotableText } from './text.js';

/** Of so many words at the beginning of a piece the rarest is looked up. */
const AHEAD = 6;

/** Gives the places of the article where a piece can begin, in order. */
export function startsOf(piece: Piece, text: QuotableText): readonly number[] {
  const [first, second] = piece;
  if (!first || !('word' in first)) return [];
  const { fold, stem } = first.word;
  const keys = new Set([keyOf(fold), ...(isBroken(second) ? [keyOf(fold + foldOf(second))] : [])]);
  return passagesFor(piece, text).flatMap((passage) =>
    stem === undefined
      ? [...keys].flatMap((key) => text.placesIn(passage).get(key) ?? []).sort((a, b) => a - b)
      : [...text.placesIn(passage)]
          .flatMap(([key, places]) => (key.startsWith(keyOf(stem)) ? places : []))
          .sort((a, b) => a - b),
  );
}

/** Gives the passages in which a piece can begin: those that hold the rarest of its first words, or from which a quotation runs into those. */
function passagesFor(piece: Piece, text: QuotableText): readonly number[] {
  const { passages, words, irregular } = text;
  const sought = piece
    .slice(0, AHEAD)
    .filter((part, at) => isPlain(part) && !isBroken(piece[at + 1]))
    .map(spellingsOf);
  const [rarest] = sought
    .map((spellings) => spellings.map(words.writing))
    .sort((one, other) => sizeOf(one) - sizeOf(other));
  if (!rarest) return passages.map((_, passage) => passage);
  const isOfLines = piece.some((part) => 'word' in part && part.word.line);
  const mayHold = (passage: number): boolean =>
    sought.every((spellings) => spellings.some((word) => passages[passage]?.text.includes(word))) ||
    isOfLines ||
    text.runsInto(passage + 1);
  const all = new Set(irregular);
  for (const passage of rarest.flat())
    for (let at = passage; at >= 0 && !all.has(at) && passage - at < AHEAD; at -= 1) {
      if (mayHold(at)) all.add(at);
      if (!isOfLines && !text.runsInto(at)) break;
    }
  return [...all].sort((a, b) => a - b);
}

const sizeOf = (lists: readonly (readonly number[])[]): number =>
  lists.reduce((sum, { length }) => sum + length, 0);

const foldOf = (part: Part | undefined): string => (part && 'word' in part ? part.word.fold : '');

/** A word as it may be written: where its case is free, with a capital or without. */
function spellingsOf(part: Part): readonly string[] {
  const fold = foldOf(part);
  const first = fold.charAt(0);
  const isFree = 'word' in part && part.loose;
  return isFree
    ? [...new Set([first.toLowerCase(), first.toUpperCase()])].map((one) => one + fold.slice(1))
    : [fold];
}

const isBroken = (part: Part | undefined): boolean =>
  part !== undefined && 'word' in part && part.word.broken === true;

/** Whether the article has a word as it is written here, in any passage that is not irregular. */
const isPlain = (part: Part): boolean =>
  'word' in part &&
  part.word.stem === undefined &&
  !isBroken(part) &&
  part.word.end - part.word.start === part.word.fold.length &&
  /^\p{L}+$/u.test(part.word.fold);
