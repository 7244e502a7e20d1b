import { expect, test } from 'vitest';
import { countsItself, countsOf, listedLines } from '../../../../src/check/figures/counts.js';
import { ARTICLE, deckOf } from '../../../support/deck.js';

test.each([
  ['Three aims: speed, price and safety', 5, 3, true],
  ['Three aims: speed, price and safety', 5, 4, false],
  ['Two aims — speed or price', 3, 2, true],
  ['Zwei Ziele: Tempo und Preis', 4, 2, true],
  ['Deux buts: prix & vitesse', 4, 2, true],
  ['Speed, price; safety: three aims', 27, 3, true],
  ['Speed and price: two', 19, 3, false],
  ['Three aims, speed and price', 5, 3, false],
  ['At 3:15 two aims', 10, 1, false],
  ['Two aims: speed, 4', 3, 2, false],
])('%j counts itself up to %i by %i: %s', (text, end, value, does) => {
  expect(countsItself(text, end, value)).toBe(does);
});

const countsIn = (outline: string, index: number): readonly number[] => {
  const { deck, slides } = deckOf(outline, ARTICLE);
  const slide = slides[index];
  return slide ? [...countsOf(slide, deck)].filter((count) => count > 0).sort() : [];
};

test.each<readonly [what: string, blocks: string, counts: readonly number[]]>([
  ['a list', '- a\n- b\n- c', [3]],
  ['figures', '::: stats\n- **1** a\n- **2** b\n:::', [2]],
  ['a comparison', '::: compare\n### A\n\na\n\n### B\n\nb\n:::', [2]],
  ['columns', ':::: columns\n::: column\na\n:::\n\n::: column\nb\n:::\n\n::: column\nc\n:::\n::::', [3]],
  [
    'a table: rows, columns, and those but the first',
    '| a | b | c | d |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |\n| 5 | 6 | 7 | 8 |',
    [2, 3, 4],
  ],
  ['terms', 'A\n: a\n\nB\n: b', [2]],
  ['paragraphs', 'a\n\nb\n\nc\n\nd', [4]],
  ['formulas', '$$a$$\n\n$$b$$', [2]],
])('a slide shows so many: %s', (_, blocks, counts) => {
  expect(countsIn(`## A\n\n${blocks}`, 0)).toEqual(counts);
});

test('a title slide shows the parts, a part its slides', () => {
  const outline = '---\ntitle: T\n---\n\n# One\n\n## A\n\n## B\n\n# Two\n\n## C\n\n# Three\n\n## D\n';
  expect([0, 1, 4].map((index) => countsIn(outline, index))).toEqual([[3], [2], [1]]);
});

test('what stands in lists announces none of them', () => {
  const [slide] = deckOf('## A\n\nb\n\n- c\n- d\n\n  e\n\n::: people\n- **F** g\n:::\n').slides;
  expect([...(slide ? listedLines(slide) : [])].sort((a, b) => a - b)).toEqual([5, 6, 8, 11]);
});
