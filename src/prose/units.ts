import { CODES } from './figures/currency.js';
import { lexiconOf } from './figures/lexicons.js';

/** What the words around a bare number can make of it, as the head of a table's column does. */
export interface Units {
  readonly percent: boolean;
  readonly money: boolean;
  /** The scales that are named, such as a million; 1 is always among them. */
  readonly factors: readonly number[];
}

/** Finds the units and scales that a text of a language names, wherever they stand in it. */
export function findUnits(text: string, lang: string): Units {
  const { scales, magnitudes, letters, money, share } = lexiconOf(lang);
  const words = text.match(/\p{L}+/gu) ?? [];
  const factors = words.flatMap((word) => {
    const lower = word.toLowerCase();
    const factor = scales.get(lower) ?? magnitudes.get(lower) ?? letters.get(lower);
    return factor === undefined ? [] : [factor];
  });
  return {
    percent: /[%٪]/u.test(text) || words.some((word) => share.has(word.toLowerCase())),
    money: /\p{Sc}/u.test(text) || words.some((word) => money.has(word.toLowerCase()) || CODES.has(word)),
    factors: [...new Set([1, ...factors])],
  };
}
