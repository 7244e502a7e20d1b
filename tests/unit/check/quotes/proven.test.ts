import { expect, test } from 'vitest';
import { makeParagraph } from '../../../../src/article/sections.js';
import { proofsOf } from '../../../../src/check/quotes/proofs.js';
import { quotesOf } from '../../../../src/check/quotes/quoted.js';
import type { Article, Section } from '../../../../src/model.js';
import { deckOf } from '../../../support/deck.js';

const section = (key: string, ...texts: readonly string[]): Section => ({
  key,
  title: key,
  paragraphs: texts.map(makeParagraph),
});

const WHOLE: Article = {
  citation: { title: 'The last mill', url: 'https://example.org/mill' },
  sections: [
    section('wheel', '“It turns for all,” said Ada Miller.', 'The mill is old.'),
    section('end', '“It stays here,” said Bert Stone.', 'So the mill is old.'),
  ],
};
const LOCKED =
  '## A {from=wheel}\n\n- “It turns for all”\n- “The mill is old”\n\n## B {from=end}\n\n- “It stays here”\n- “the mill is old”';

/** The article as its map has it: proofs, and no text. */
const ARTICLE: Article = {
  ...WHOLE,
  sections: WHOLE.sections.map((one) => ({
    ...one,
    paragraphs: one.paragraphs.map(({ digest }) => ({ digest })),
  })),
  proofs: (proofsOf(deckOf(LOCKED, WHOLE).deck) ?? []).map((proof) => ({
    ...proof,
    paragraph: Number(proof.paragraph),
  })),
};

const quote = (words: string, by: string, from = 'wheel') =>
  quotesOf(deckOf(`## A {from=${from}}\n\n::: quote {by="${by}"}\n${words}\n:::`, ARTICLE).deck)[0];

test.each([
  ['It turns for all', 'Ada Miller', false],
  ['It turns for all', 'Bert Stone', true],
  ['It turns for all', 'Stone', true],
  ['It turns for all', 'the miller', false],
  ['The mill is old', 'Bert Stone', false],
  ['It turned for all', 'Bert Stone', false],
])('without the text, “%s” by %s is given to somebody else: %s', (words, by, isMisattributed) => {
  expect(quote(words, by)?.isMisattributed).toBe(isMisattributed);
});

test.each([
  ['wheel', 'wheel 2'],
  ['end', 'end 2'],
])('words with a proof in two sections are those of %s where the slide stands on it', (from, place) => {
  const found = quote('The mill is old', 'a miller', from);
  expect(`${found?.section} ${found?.paragraph}`).toBe(place);
});

test.each([
  ['It turns for all', '#:~:text=It%20turns%20for%20all'],
  ['It turns for … all', undefined],
  ['It turned for all', undefined],
])('“%s” leads to %s', (words, end) => {
  expect(quote(words, 'Ada Miller')?.url).toBe(end && `https://example.org/mill${end}`);
});

test.each([
  ['It turns for all', 'proof', 4],
  ['it turns for all', 'proof', 4],
  ['IT turns for all', 'unknown', 4],
  ['… turns for all …', 'unknown', 3],
  ['… it turns for all …', 'proof', 4],
  ['It turns … for all', 'unknown', 4],
])('without the text, “%s” is a %s of %i words', (words, status, count) => {
  expect(quote(words, 'Ada Miller')).toMatchObject({ status, words: count });
});

test('of an article without an address what is proven leads nowhere', () => {
  const about = { ...ARTICLE, citation: { title: 'The last mill' } };
  const [one] = quotesOf(deckOf('## A {from=wheel}\n\n- “It turns for all”', about).deck);
  expect(one).toMatchObject({ status: 'proof', section: 'wheel' });
  expect(one?.url).toBeUndefined();
});
