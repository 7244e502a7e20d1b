import type { Lexicon } from './lexicon.js';
import type { Marks } from './marks.js';
import type { Token } from './tokens.js';

/** A text cut into tokens, with the words and marks of its language. */
export interface Page {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly marks: Marks;
}

/** Whether a token begins with a capital. */
export const isCapital = ({ text, lower }: Token): boolean => text[0] !== lower[0];

/** No unit, scale or connector is longer. */
const SIGHT = 48;

/** Gives what a pattern that begins with `^` finds in a text right after a place. */
export const matchAfter = ({ text }: Page, end: number, pattern: RegExp): RegExpExecArray | null =>
  pattern.exec(text.slice(end, end + SIGHT));

/** Gives the first token from `index` on that begins at `place` or behind it. */
export function tokenFrom({ tokens }: Page, index: number, place: number): number {
  let next = index;
  while ((tokens[next]?.start ?? Infinity) < place) next++;
  return next;
}

/**
 * Gives what links the two ends of a range after a place: "to" or a dash, or "and" where "between" stands before the first,
 * which begins at `start`.
 */
export function linkAfter(page: Page, start: number, end: number): RegExpExecArray | null {
  const { text, lexicon } = page;
  const link = matchAfter(page, end, lexicon.to);
  if (link || !lexicon.betweenBefore.test(text.slice(Math.max(0, start - SIGHT), start))) return link;
  return matchAfter(page, end, lexicon.between);
}

/** Gives a token in small letters; empty where there is none. */
export const wordAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

/** Where a token begins. */
export const startAt = (tokens: readonly Token[], index: number): number => tokens[index]?.start ?? 0;

/** Where a token ends. */
export const endAt = (tokens: readonly Token[], index: number): number => tokens[index]?.end ?? 0;

/** Where the token before `index` ends. */
export const endBefore = ({ tokens }: Page, index: number): number => endAt(tokens, index - 1);

/** Whether a word stands beside the one before it, with a space or a hyphen between: `twenty-one`, `two thirds`. */
export function isNextWord({ tokens, text }: Page, index: number): boolean {
  const [before, here] = [tokens[index - 1], tokens[index]];
  return (
    before !== undefined &&
    here !== undefined &&
    /^(?:\s{1,3}|[-\u2010\u2011])$/u.test(text.slice(before.end, here.start))
  );
}
