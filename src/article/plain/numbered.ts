import { isTitleLike, widthOf } from './marks.js';
import { type Numbered, readNumber } from './numbering.js';
import { type Piece, usualGap, wideGap, withStyles } from './piece.js';

/** Marks numbered headings: "Chapter 2", "1.2 Title", "II. Title"; a number without its neighbour is none. */
export function markNumbered(pieces: readonly Piece[]): readonly Piece[] {
  const usual = usualGap(pieces);
  const found = pieces.map((piece) =>
    piece.style === undefined && (piece.gap >= usual || piece === pieces[0]) ? readHeading(piece) : undefined,
  );
  const sure = new Set(['roman', 'decimal'].flatMap((kind) => inSequence(found, kind)));
  const wide = wideGap(pieces);
  return withStyles(pieces, ({ gap }, index) => {
    const number = found[index];
    if (!number || (['roman', 'decimal'].includes(number.kind) && !sure.has(index))) return undefined;
    if (gap >= wide && number.kind !== 'part' && number.numbers.length < 2) return 'apart';
    return [number.kind, ...number.numbers.slice(1).map(() => '.')].join('');
  });
}

const PAGE = /(?:\s{2,}|\.{3,}\s*|(?:\. ){3,}\s*|…\s*)\d{1,4}$/u;

function readHeading({ text, lines }: Piece): Numbered | undefined {
  if (text.length > 320 || lines.some((line) => PAGE.test(line.slice(-40)))) return undefined;
  const number = readNumber(text);
  return number && isTitle(number) ? number : undefined;
}

/** What follows a number is a title where it ends no sentence; one with two numbers may ask something at length. */
function isTitle({ kind, numbers, title }: Numbered): boolean {
  const width = widthOf(title);
  if (title === '') return kind !== 'decimal';
  if (kind === 'decimal' && numbers.length > 1)
    return width <= 60 ? !/[,;:]$/u.test(title) : !/[.,;:]["”»']?$/u.test(title);
  if (kind === 'decimal') return width <= 120 && (isTitleLike(title) || /[?？]$/u.test(title));
  return width <= 120 && !/[,;:]$/u.test(title) && (width <= 60 || isTitleLike(title));
}

/** Gives where the numbers of one kind follow on each other, with running text between them. */
function inSequence(found: readonly (Numbered | undefined)[], kind: string): readonly number[] {
  const same = found.flatMap((number, index) =>
    number?.kind === kind ? [{ index, numbers: number.numbers }] : [],
  );
  const sure = new Set<number>();
  for (const [at, { index, numbers }] of same.entries()) {
    const before = same[at - 1];
    if (!before || !follows(before.numbers, numbers)) continue;
    sure.add(before.index).add(index);
  }
  const isListed = (index: number): boolean => isItem(index - 1, index) || isItem(index, index + 1);
  const isItem = (index: number, next: number): boolean => {
    const [one, other] = [found[index], found[next]];
    return (
      one?.kind === kind &&
      other?.kind === kind &&
      one.numbers.length === other.numbers.length &&
      follows(one.numbers, other.numbers)
    );
  };
  return [...sure].filter((index) => !isListed(index));
}

/** A number may be passed over, since a heading may be missed. */
const FURTHEST = 3;

/** `([1, 2], [1, 3])`, `([1, 2], [1, 2, 1])`, `([1, 2, 4], [2])` and `([1, 2], [2, 1])` follow. */
function follows(last: readonly number[], next: readonly number[]): boolean {
  const at = next.findIndex((number, index) => number !== last[index]);
  if (at < 0) return false;
  const step = (next[at] ?? 0) - (last[at] ?? 0);
  return step > 0 && step <= FURTHEST && next.slice(at + 1).every((number) => number <= FURTHEST);
}
