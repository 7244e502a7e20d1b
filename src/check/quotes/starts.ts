import type { Part, Piece } from './pieces.js';
import { keyOf, type QuotableText } from './text.js';

/** Of so many words at the beginning of a piece the rarest is looked up. */
const AHEAD = 4;

/** Gives the places of the article where a piece can begin, in order. */
export function startsOf(piece: Piece, text: QuotableText): readonly number[] {
  const [first, second] = piece;
  if (!first || !('word' in first)) return [];
  const { fold, stem } = first.word;
  if (stem !== undefined) return text.words.flatMap((word, at) => (word.fold.startsWith(stem) ? [at] : []));
  const key = keyOf(fold);
  const here = text.places.get(key) ?? [];
  if (isBroken(second)) return inOrder([...here, ...(text.places.get(keyOf(fold + foldOf(second))) ?? [])]);
  const { places, offset } = rarestOf(piece, text);
  return offset === 0 ? here : inOrder(startsBefore(places, offset, key, text));
}

/** Gives the rarest of the words at the beginning of a piece, each of which is one of the article's whole. */
function rarestOf(
  piece: Piece,
  { places }: QuotableText,
): { readonly places: readonly number[]; readonly offset: number } {
  const end = piece.findIndex((part, at) => at === AHEAD || !isPlain(part) || isBroken(piece[at + 1]));
  return piece
    .slice(0, end < 0 ? AHEAD : Math.max(1, end))
    .map((part, offset) => ({ places: places.get(keyOf(foldOf(part))) ?? [], offset }))
    .reduce((rarest, one) => (one.places.length < rarest.places.length ? one : rarest));
}

/** The places of a piece's first word so many words before another of it, or shortly before the article breaks off. */
function startsBefore(
  places: readonly number[],
  offset: number,
  key: string,
  { keys, words, breaks }: QuotableText,
): readonly number[] {
  const begins = (at: number): boolean =>
    keys[at] === key || (words[at + 1]?.broken === true && `${keys[at]}${keys[at + 1]}` === key);
  const starts = places.map((at) => at - offset).filter(begins);
  for (const last of breaks)
    for (let at = last - offset; at <= last; at += 1) if (begins(at)) starts.push(at);
  return starts;
}

const inOrder = (places: readonly number[]): readonly number[] => [...new Set(places)].sort((a, b) => a - b);

const foldOf = (part: Part | undefined): string => (part && 'word' in part ? part.word.fold : '');
const isBroken = (part: Part | undefined): boolean =>
  part !== undefined && 'word' in part && part.word.broken === true;
const isPlain = (part: Part): boolean => 'word' in part && part.word.stem === undefined && !isBroken(part);
