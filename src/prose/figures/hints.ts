import { unitOf } from '../measure.js';
import { endAt, isNextWord, matchAfter, type Page, wordAt } from './at.js';
import type { Reading } from './figure.js';
import { readCompound } from './quantity.js';
import { readHalf } from './scales.js';

/** Reads a size without a number: `thousands`, `tens of thousands`, `a few hundred`. */
export function readMagnitude(page: Page, index: number): Reading | undefined {
  const { tokens, lexicon } = page;
  const word = wordAt(tokens, index);
  if (lexicon.few.has(word) && isNextWord(page, index + 1)) {
    const scale = lexicon.scales.get(wordAt(tokens, index + 1));
    return scale === undefined ? undefined : { kind: 'magnitude', values: [scale], next: index + 2 };
  }
  const size = lexicon.magnitudes.get(word);
  if (size === undefined) return undefined;
  const more = lexicon.of.has(wordAt(tokens, index + 1))
    ? lexicon.magnitudes.get(wordAt(tokens, index + 2))
    : undefined;
  if (more !== undefined) return { kind: 'magnitude', values: [size * more], next: index + 3 };
  return word === 'tens' ? undefined : { kind: 'magnitude', values: [size], next: index + 1 };
}

/** Reads a word that can stand for a number: `both`, `a year`, `a dollar`, `million-dollar`, `per thousand`. */
export function readHint(page: Page, index: number): Reading | undefined {
  const { tokens, lexicon } = page;
  const word = wordAt(tokens, index);
  const value = lexicon.hints.get(word);
  if (value !== undefined)
    return {
      kind: value > 0 && value < 1 ? 'fraction' : 'number',
      values: [value],
      next: index + 1,
      weak: lexicon.both.has(word) ? 'count' : 'word',
    };
  const noun = wordAt(tokens, index + 1);
  const scale = lexicon.scales.get(word) ?? 0;
  const unit = lexicon.money.get(noun);
  if (scale >= 1000 && unit !== undefined && isNextWord(page, index + 1))
    return { kind: 'money', values: [scale], currency: unit, next: index + 2, weak: 'word' };
  if (scale > 0 && lexicon.perSecond.has(wordAt(tokens, index - 1)))
    return { kind: 'number', values: [scale], next: index + 1, weak: 'word' };
  if (!lexicon.ones.has(word)) return undefined;
  if (matchAfter(page, endAt(tokens, index), lexicon.percent))
    return { kind: 'percent', values: [1], next: index + 2 };
  if (unit !== undefined)
    return { kind: 'money', values: [1], currency: unit, next: index + 2, weak: 'word' };
  if (!lexicon.measures.has(noun)) return undefined;
  const half = readHalf(page, index + 2);
  const measure = unitOf(noun);
  if (half)
    return {
      kind: 'number',
      values: [1 + half.value],
      ...(measure !== undefined && { unit: measure }),
      next: half.next,
    };
  return (
    readCompound(page, { value: 1, step: 1, next: index + 1 }) ?? {
      kind: 'number',
      values: [1],
      next: index + 1,
      weak: 'word',
    }
  );
}
