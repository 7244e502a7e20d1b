import type { Figure, Hedge } from '../../prose/numbers.js';
import { EXACT, type Stated } from './match.js';

/** What becomes of the article's hedge on a slide, from the best to the worst. */
export const TURNS = ['kept', 'rounded', 'dropped', 'added', 'reversed'] as const;
export type Turn = (typeof TURNS)[number];

const WAYS: Readonly<Record<Hedge, -1 | 0 | 1>> = {
  about: 0,
  over: 1,
  'at least': 1,
  under: -1,
  'at most': -1,
};

/**
 * Compares how near a slide and the article say that the same value is: `nearly two` may not become `over two`, nor `two`
 * `more than two`, and loses something as `two`.
 */
export function turnOf({ figure }: Stated, known: Figure): Turn {
  const [claimed, true_] = [figure.hedge, known.hedge];
  if (
    claimed === true_ ||
    figure.range ||
    known.range ||
    (known.weak && true_ === undefined) ||
    figure.kind === 'ordinal'
  )
    return 'kept';
  const way = true_ === undefined ? 0 : WAYS[true_];
  if (claimed === undefined) return way === 0 ? 'kept' : 'dropped';
  if (WAYS[claimed] * way < 0) return 'reversed';
  const isExact = way === 0 && (claimed === 'over' || claimed === 'under') && !figure.loose;
  return isExact ? 'added' : 'kept';
}

/** How far a bound may lie below what it bounds, and above it, as a share of itself: over a million may be 1.4 million. */
const SLACK = { over: 0.5, under: 0.2 };

/**
 * Whether a slide may round a value of the article as it does: to half of its last digit that counts after "about", and
 * from the right side and by less than that digit after "over" and "under"; nobody rounds after "up to".
 */
export function rounds({ figure: { hedge, step = 0 }, value = 0 }: Stated, known: number): boolean {
  if (hedge === undefined || hedge === 'at most') return false;
  const gap = (known - value) * (WAYS[hedge] || 1);
  if (WAYS[hedge] === 0) return Math.abs(gap) <= step / 2;
  const slack = Math.abs(value) * (WAYS[hedge] > 0 ? SLACK.over : SLACK.under);
  return gap > 0 && gap < step && gap <= slack;
}

/** How far a figure that is rounded without a word may be from what it was, as a part of itself: £186m for £186.4m. */
export const HARDLY = 0.005;

/** Whether a slide rounds a value of the article without saying so, and by next to nothing. */
export const hardlyRounds = (
  { figure: { kind, hedge, step = 0 }, value = 0 }: Stated,
  known: number,
): boolean =>
  hedge === undefined &&
  (kind === 'number' || kind === 'money' || kind === 'percent') &&
  Math.abs(known - value) <= Math.min(step / 2, HARDLY * Math.abs(value)) * (1 + EXACT);

/** How far a share in words may be from a percentage, as a part of the whole and of itself: two-thirds for 65 %. */
export const SHARE = { whole: 0.02, own: 0.05, parts: 10 };

/** Whether a slide tells a percentage as a share in words, without saying that it is only near. */
export const sharesWith = (
  { figure: { kind, hedge, also = [] }, value = 0 }: Stated,
  known: number,
): boolean =>
  kind === 'fraction' &&
  hedge === undefined &&
  also.every((one) => one <= SHARE.parts) &&
  Math.abs(known - value) <= Math.min(SHARE.whole, SHARE.own * value) * (1 + EXACT);

/** Whether a figure of the article, said to be about so much, would be what a slide says. */
export const roundsTo = (stated: Stated, known: Figure): boolean =>
  known.kind === stated.figure.kind &&
  known.kind !== 'ordinal' &&
  known.values.some((value) => rounds({ ...stated, figure: { ...stated.figure, hedge: 'about' } }, value));
