import { expect, test } from 'vitest';
import { rankSentences } from '../../../src/prose/rank.js';
import { cpuTime } from '../../support/cpu-time.js';

const words = (sentence: string): readonly string[] => sentence.split(' ');

test.each<readonly [string, sentences: readonly string[], first: number]>([
  ['what is like all others', ['mill wheel', 'wheel river', 'mill wheel river', 'corn bread'], 2],
  ['what is like what is central', ['a b', 'b c', 'c d', 'c e', 'x y'], 1],
  ['a lone sentence', ['a'], 0],
])('most central is %s', (_, sentences, first) => {
  const ranks = rankSentences(sentences.map(words));
  expect(ranks.indexOf(Math.max(...ranks))).toBe(first);
});

test('of no sentences there is no rank, and one without words is least central', () => {
  expect(rankSentences([])).toEqual([]);
  const [a = 0, none = 0] = rankSentences([['a', 'b'], [], ['b', 'a']]);
  expect(a).toBeGreaterThan(none);
});

test('2,000 sentences are ranked well under a second, the same each time', () => {
  const sentences = Array.from({ length: 2000 }, (_, at) =>
    Array.from({ length: 20 }, (_, word) => `w${(at * 31 + word * word * 17) % (word < 5 ? 40 : 3000)}`),
  );
  const begin = cpuTime();
  const ranks = rankSentences(sentences);
  expect(cpuTime() - begin).toBeLessThan(900);
  expect(rankSentences(sentences)).toEqual(ranks);
});
