import { expect, test } from 'vitest';
import { nameParagraphs } from '../../../../src/outline/draft/labels.js';
import { cutRuns, planSlides } from '../../../../src/outline/draft/plan.js';
import { sizeOf } from '../../../../src/outline/draft/size.js';

test.each<readonly [string, sizes: readonly number[], shares: readonly (number | undefined)[]]>([
  ['nothing', [], []],
  ['one short section', [50], [1]],
  ['a slide for 85 words', [170, 85], [2, 1]],
  ['one each, however short', [10, 10, 200], [1, 1, 1]],
  ['more for the longer', [100, 600], [1, 7]],
  ['no more than 40 with the parts', [5000, 5000], [19, 19]],
  [
    'the shortest are only named',
    [...Array(20).fill(900), 9, 8, 7, 6, 5, 4],
    [...Array(14).fill(1), ...Array(12).fill(0)],
  ],
  [
    'beyond 26 the shortest are left out',
    [...Array(27).fill(9), 8],
    [...Array(14).fill(1), ...Array(12).fill(0), undefined, undefined],
  ],
])('%s', (_, sizes, shares) => {
  expect(planSlides(sizes)).toEqual(shares);
});

test.each<readonly [values: readonly number[], count: number, runs: readonly (readonly number[])[]]>([
  [
    [1, 1, 1, 1],
    2,
    [
      [1, 1],
      [1, 1],
    ],
  ],
  [[9, 1, 1], 2, [[9], [1, 1]]],
  [[1, 1, 9], 3, [[1], [1], [9]]],
  [[1, 2], 3, [[1], [2]]],
  [[1], 0, []],
  [[], 2, []],
])('%j in %i runs', (values, count, runs) => {
  expect(cutRuns(values, (value) => value, count)).toEqual(runs);
});

test.each([
  ['The mill turns.', 3],
  ['It’s 1,200.5 sacks', 3],
  ['水車は回る', 3],
  ['Donaudampfschifffahrtsgesellschaft', 5],
  ['', 0],
  ['— …', 0],
])('%j is of %i words', (text, size) => {
  expect(sizeOf(text)).toBe(size);
});

test.each([
  [[2], 'en', 'Paragraph 2.'],
  [[2, 3], 'en-GB', 'Paragraphs 2 and 3.'],
  [[1, 2, 4], 'de', 'Absätze 1, 2 und 4.'],
  [[2, 3], 'zh', '第2和3段。'],
  [[2], 'xx', 'Paragraph 2.'],
])('paragraphs %j in %s', (numbers, lang, words) => {
  expect(nameParagraphs(numbers, lang)).toBe(words);
});
