import { expect, test } from 'vitest';
import { checkCoverage, checkShare } from '../../../src/check/coverage.js';
import { printProblem } from '../../../src/problem.js';
import { ARTICLE, deckOf } from '../../support/deck.js';

const tell = (source: string, article: typeof ARTICLE | undefined = ARTICLE): readonly string[] =>
  checkCoverage(deckOf(source, article).deck).map(printProblem);

test('sections that are neither used nor left out are told where the settings could say so', () => {
  expect(tell('---\ntitle: T\narticle: a.md\n---\n## A {from="visit, words"}')).toMatchInlineSnapshot(`
    [
      "deck.md:3:1: warning section-coverage: No slide stands on the section "größe" (Größe). Make one of it, or leave it out with a reason: skip: { größe: why }.",
    ]
  `);
  expect(tell('---\nlang: en\nskip:\n  größe: why\n---\n## A {from=visit}')).toMatchInlineSnapshot(`
    [
      "deck.md:3:1: warning section-coverage: No slide stands on the section "words" (Words). Make one of it, or leave it out with a reason: skip: { words: why }.",
    ]
  `);
});

test('keys left out that are none are told', () => {
  expect(
    tell('---\ntitle: wrods\nskip:\n  "wrods": why\n---\n# A {section=visit}\na\n## B {from="words, größe"}'),
  ).toMatchInlineSnapshot(`
    [
      "deck.md:4:4: error section-unknown: The section "wrods" is none of the article's. Did you mean "words"? Known are: visit, words, größe, more.",
    ]
  `);
  expect(tell('---\nskip: { vist: why }\n---\n## A {from="visit, words, größe"}')).toMatchInlineSnapshot(`
    [
      "deck.md:2:9: error section-unknown: The section "vist" is none of the article's. Did you mean "visit"? Known are: visit, words, größe, more.",
    ]
  `);
});

test('without settings the place is the first line', () => {
  expect(tell('## A').map((line) => line.split(' ')[0])).toEqual([
    'deck.md:1:1:',
    'deck.md:1:1:',
    'deck.md:1:1:',
  ]);
});

test('a deck that uses or skips every section is in order, and so is one without an article', () => {
  expect(tell('---\nskip: { größe: why }\n---\n## A {from="visit:1, words:2"}')).toEqual([]);
  expect(checkCoverage(deckOf('---\nskip: { a: why }\n---\n## A').deck)).toEqual([]);
});

test('a deck that stands on less of its article than was asked for is told', () => {
  const { deck } = deckOf('## A {from="visit:1-2"}', ARTICLE);
  expect(checkShare(deck, 1 / 3)).toEqual([]);
  expect(checkShare(deck, 0.5).map(printProblem)).toEqual([
    "deck.md: error section-coverage: The slides stand on 33 % of the article's paragraphs, and 50 % were asked for. Make slides of what is left, or leave sections out with a reason.",
  ]);
});
