import { endBefore, isNextWord, matchAfter, type Page, tokenFrom, wordAt } from './at.js';
import type { Weakness } from './figure.js';

/** A plain quantity: what it is worth, and the token after it. */
export interface Amount {
  readonly value: number;
  readonly next: number;
  /** What its last digit that counts is worth. */
  readonly step: number;
  readonly also?: readonly number[];
  /** What stands before its scale. */
  readonly written?: number;
  /** The unit that it is a part of: half an hour. */
  readonly unit?: string;
  /** A share of a whole, such as two-thirds. */
  readonly isPart?: true;
  readonly weak?: Weakness;
  /** As it is written, where it is in digits without a scale. */
  readonly digits?: string;
  /** Read as two pairs: nineteen fifty-four. */
  readonly isYear?: true;
}

/** Reads the scales that follow, two at most: `million`, `hundred thousand`. */
export function readScales(page: Page, index: number): { readonly factor: number; readonly next: number } {
  let factor = 1;
  let next = index;
  for (; next < index + 2; next++) {
    const scale = page.lexicon.scales.get(wordAt(page.tokens, next));
    if (scale === undefined || !(isNextWord(page, next) || page.tokens[next]?.glued)) break;
    factor *= scale;
  }
  return { factor, next: afterStop(page, next) };
}

/** Passes over the full stop of a scale that is cut short: 1,8 Mio. */
function afterStop({ tokens, lexicon }: Page, next: number): number {
  const isCut = lexicon.scalesCut.has(wordAt(tokens, next - 1)) && tokens[next]?.text === '.';
  return isCut && tokens[next]?.glued ? next + 1 : next;
}

/** Reads `and a half` or `and three quarters` after the token before `index`. */
export function readHalf(
  page: Page,
  index: number,
): { readonly value: number; readonly next: number } | undefined {
  const end = endBefore(page, index);
  const found = matchAfter(page, end, page.lexicon.half);
  if (!found) return undefined;
  const parts = page.lexicon.parts.get(found.groups?.one?.toLowerCase() ?? '');
  return {
    value: parts === undefined ? 0.75 : 1 / parts,
    next: tokenFrom(page, index, end + found[0].length),
  };
}

/** `'11000' => 1000`; a 1 before nothing but zeros counts with the first of them: `'1000' => 100`. */
export function lastDigit(digits: string): number {
  const zeros = /0*$/u.exec(digits)?.[0].length ?? 0;
  return 10 ** (/^10+$/u.test(digits) ? zeros - 1 : zeros);
}
