import { expect, test } from 'vitest';
import { checkSectionOrder } from '../../../src/check/section-order.js';
import { printProblem } from '../../../src/problem.js';
import { ARTICLE, deckOf } from '../../support/deck.js';

/** Makes a slide of each section, in this order; `own` is of none. */
const tell = (...keys: readonly string[]): readonly string[] =>
  checkSectionOrder(
    deckOf(
      keys
        .map((key, index) => `## S${index + 1} {${key === 'own' ? '.own' : `section=${key}`}}\n\na\n`)
        .join('\n'),
      ARTICLE,
    ).deck,
  ).map((problem) =>
    printProblem(problem).replace('deck.md:', '').replace(' Move them, unless the order is meant.', ''),
  );

test.each([
  ['the article’s order', ['visit', 'words', 'größe']],
  ['several slides of one section', ['visit', 'visit', 'größe', 'größe']],
  ['slides of none', ['words', 'own', 'größe']],
])('%s is no matter', (_, keys) => {
  expect(tell(...keys)).toEqual([]);
});

test('the fewest slides that stand elsewhere are told, once for the deck', () => {
  expect(tell('größe', 'visit', 'visit', 'words')).toEqual([
    '1:1: hint section-order: 1 of 4 slides stand elsewhere in the deck than their sections in the article: "S1" (größe).',
  ]);
  expect(tell('visit', 'größe', 'words', 'visit')).toEqual([
    '9:1: hint section-order: 2 of 4 slides stand elsewhere in the deck than their sections in the article: "S3" (words), "S4" (visit).',
  ]);
});
