import { expect, test } from 'vitest';
import { makeParagraph } from '../../../../src/article/sections.js';
import { proofsOf } from '../../../../src/check/quotes/proofs.js';
import { quotesOf } from '../../../../src/check/quotes/quoted.js';
import type { Article } from '../../../../src/model.js';
import { deckOf } from '../../../support/deck.js';

const SLIDE = '## A\n\n- “The wheel turns for all”';

const articleOf = (...paragraphs: readonly string[]): Article => ({
  citation: { title: 'The last mill' },
  sections: [{ key: 'a', title: 'A', paragraphs: paragraphs.map(makeParagraph) }],
});
const before = articleOf('It stands.', 'The wheel turns for all.');
const proofs = (proofsOf(deckOf(SLIDE, before).deck) ?? []).map((proof) => ({
  ...proof,
  paragraph: Number(proof.paragraph),
}));

/** What became of the quotation's proof, of those that the map has, in an article as it now is. */
const verdict = (now: Article, known = proofs): string | undefined =>
  quotesOf(deckOf(SLIDE, { ...now, proofs: known }).deck)[0]?.stored?.verdict;

test.each([
  ['stands where it stood', before, 'current'],
  ['stands elsewhere', articleOf('The wheel turns for all.', 'It stands.'), 'moved'],
  ['has other words', articleOf('It stands.', 'The wheel turned for all.'), 'changed'],
  ['stands nowhere', articleOf('It stands.', 'There is none.'), 'missing'],
])('where a proven quotation %s its proof is %s', (_, now, expected) => {
  expect(verdict(now)).toBe(expected);
});

test('of two proofs that of the same place counts, and none of other words', () => {
  const elsewhere = proofs.map((one) => ({ ...one, paragraph: 1 }));
  expect(verdict(before, [...elsewhere, ...proofs])).toBe('current');
  expect(verdict(before, elsewhere)).toBe('moved');
  expect(verdict(before, [])).toBeUndefined();
  expect(
    verdict(
      before,
      proofs.map((one) => ({ ...one, quote: 'another' })),
    ),
  ).toBeUndefined();
});
