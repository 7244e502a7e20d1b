import { isNextWord, matchAfter, type Page } from './at.js';
import type { Reading } from './figure.js';

/** Reads a size without a number: `thousands`, `tens of thousands`, `a few hundred`. */
export function readMagnitude(page: Page, index: number): Reading | undefined {
  const { tokens, lexicon } = page;
  const word = tokens[index]?.lower ?? '';
  if (lexicon.few.has(word) && isNextWord(page, index + 1)) {
    const scale = lexicon.scales.get(tokens[index + 1]?.lower ?? '');
    return scale === undefined ? undefined : { kind: 'magnitude', values: [scale], next: index + 2 };
  }
  const size = lexicon.magnitudes.get(word);
  if (size === undefined) return undefined;
  const more = lexicon.of.has(tokens[index + 1]?.lower ?? '')
    ? lexicon.magnitudes.get(tokens[index + 2]?.lower ?? '')
    : undefined;
  if (more !== undefined) return { kind: 'magnitude', values: [size * more], next: index + 3 };
  return word === 'tens' ? undefined : { kind: 'magnitude', values: [size], next: index + 1 };
}

/** Reads a word that can stand for a number: `both`, `a year`, `a dollar`. */
export function readHint(page: Page, index: number): Reading | undefined {
  const { tokens, lexicon } = page;
  const word = tokens[index]?.lower ?? '';
  const value = lexicon.hints.get(word);
  if (value !== undefined) return { kind: 'number', values: [value], next: index + 1, weak: true };
  const noun = tokens[index + 1]?.lower ?? '';
  if (!lexicon.ones.has(word)) return undefined;
  if (matchAfter(page, tokens[index]?.end ?? 0, lexicon.percent))
    return { kind: 'percent', values: [1], next: index + 2 };
  const currency = lexicon.money.get(noun);
  if (currency !== undefined) return { kind: 'money', values: [1], currency, next: index + 2, weak: true };
  if (!lexicon.measures.has(noun)) return undefined;
  const years = lexicon.spans.get(noun);
  return { kind: 'number', values: [1], ...(years && { also: [years] }), next: index + 1, weak: true };
}
