import { expect, test } from 'vitest';
import { makeParagraph } from '../../../../src/article/sections.js';
import { proofsOf } from '../../../../src/check/quotes/proofs.js';
import type { Article } from '../../../../src/model.js';
import { deckOf } from '../../../support/deck.js';

const ARTICLE: Article = {
  citation: { title: 'The last mill of all', lang: 'en' },
  sections: [
    {
      key: 'wheel',
      title: 'The wheel',
      paragraphs: [
        '“It turns for all,” said Ada Miller. “It stays here,” said Bert Stone.',
        'The mill is old. “It stays here,” said Ned Orr.',
      ].map(makeParagraph),
    },
    { key: 'end', title: 'The end', paragraphs: ['The mill is old.'].map(makeParagraph) },
  ],
};

const proofs = (outline: string): readonly string[] =>
  (proofsOf(deckOf(outline, ARTICLE).deck) ?? []).map(({ section, paragraph, speaker }) =>
    [section, paragraph, speaker ?? 'nobody'].join(' '),
  );

test.each([
  ['that one says', '“It turns for all”', ['wheel 1 Ada Miller']],
  ['that two say', '“It stays here”', ['wheel 1 nobody']],
  ['that nobody says', '“The mill is old”', ['wheel 2 nobody']],
  ['that stand twice on a slide', '“It turns for all” and “It turns for all”', ['wheel 1 Ada Miller']],
  ['of two sorts', '“It turns for all” and “for all”', ['wheel 1 Ada Miller', 'wheel 1 Ada Miller']],
  ['that are altered', '“It turned for all”', []],
  ['that the article lacks', '“A brief visit to a bakery”', []],
  ['of the article’s title', '“The last mill”', []],
])('of words %s', (_, words, told) => {
  expect(proofs(`## A\n\n- So ${words}`)).toEqual(told);
});

test('of words that stand in two sections each that a slide stands on', () => {
  const words = '- “The mill is old”';
  expect(proofs(`## A {from=wheel}\n\n${words}\n\n## B {from=end}\n\n${words}`)).toEqual([
    'wheel 2 nobody',
    'end 1 nobody',
  ]);
});
