import { expect, test } from 'vitest';
import { makeParagraph } from '../../../../src/article/sections.js';
import { quoteLinks, quoteUrls } from '../../../../src/check/quotes/links.js';
import { quotesOf } from '../../../../src/check/quotes/quoted.js';
import { deckOf } from '../../../support/deck.js';

const sections = [
  {
    key: 'all',
    title: '“The mill” of old',
    paragraphs: ['The mill is old. The wheel turns.'].map(makeParagraph),
  },
];
const quotesIn = (slide: string, url: string | undefined = 'https://example.org/mill') =>
  quotesOf(deckOf(slide, { citation: { title: 'A mill', ...(url && { url }) }, sections }).deck);

const LINES =
  '## “The mill” {from=all}\n\n- “The mill is old”, and “the wheel turns”\n- “the wheel stands”\n- “is old”';
const BLOCK = '## A {from=all}\n\n::: quote\nThe mill is old.\n:::\n\n::: quote\nThe mill is new.\n:::\n';

test('each quotation in a line leads to its words in the article, and one in a title nowhere', () => {
  const links = [...quoteLinks(quotesIn(LINES)).values()];
  expect(
    links.map((some) => some.map(({ start, end, href }) => [start, end, href.split('text=')[1]])),
  ).toEqual([
    [
      [1, 16, 'The%20mill%20is%20old'],
      [24, 39, 'The%20wheel%20turns'],
    ],
    [[1, 7, 'is%20old']],
  ]);
});

test('a block of a quotation leads to its words, by its line', () => {
  expect([...quoteUrls(quotesIn(BLOCK))]).toEqual([
    [4, expect.stringMatching(/text=The%20mill%20is%20old/u)],
  ]);
  expect([...quoteUrls(quotesIn(LINES))]).toEqual([]);
});

test('of an article without an address nothing leads anywhere', () => {
  expect(quoteLinks(quotesIn(LINES, '')).size + quoteUrls(quotesIn(BLOCK, '')).size).toBe(0);
});

test.each([
  ['## “The mill” of old {from=all}', []],
  ['## “The mill” of new {from=all}', ['The mill']],
  ['## A {from=all}\n\n“The mill” of old', ['The mill']],
  ['## A {from=all}\n\n“…” and “!”', []],
  ['## A {from=all}\n\nIt is “the mill', ['the mill']],
  ['## A {from=all}\n\nIt is (“the mill', ['the mill']],
  ['## A {from=all}\n\n“The mill', ['The mill']],
  ['## A {from=all}\n\n“Old” and “the mill', ['Old', 'the mill']],
  ['## A {from=all}\n\n::: quote\n“The mill is old.”\n:::', ['The mill is old.']],
  ['## A {from=all}\n\n::: quote\n“The mill” is “old.”\n:::', ['“The mill” is “old.”']],
  ['## A {from=all}\n\n::: quote {by="“Bo” Lee"}\nThe mill\n:::', ['The mill']],
])('%s quotes %s', (slide, texts) => {
  expect(quotesIn(slide).map(({ text }) => text)).toEqual(texts);
});
