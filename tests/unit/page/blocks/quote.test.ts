import { expect, test } from 'vitest';
import { makePage } from '../../../../src/page/page.js';
import { deckOf } from '../../../support/deck.js';

const THEME = { name: 'none', base: '', css: '', paper: '', faces: [] };
const URL = 'https://example.org/mill#:~:text=It%20turns';

/** Gives the words of the quotation on a slide, whose proof opens the article there. */
function wordsOf(words: string): string {
  const { deck } = deckOf(`## A\n\n::: quote {by="Ada Miller"}\n${words}\n:::\n`);
  const { html } = makePage({ ...deck, quoteUrls: new Map([[4, URL]]) }, THEME, '.');
  return /<blockquote>\n([\s\S]*?)\n<\/blockquote>/u.exec(html)?.[1] ?? '';
}

test.each([
  ['It turns.', `<p><a href="${URL}">It turns.</a></p>`],
  ['It *turns*.', `<p><a href="${URL}">It <em>turns</em>.</a></p>`],
  ['It [turns](https://example.org).', '<p>It <a href="https://example.org">turns</a>.</p>'],
  ['It turns.\n\n- by day', `<p><a href="${URL}">It turns.</a></p>\n<ul>\n<li>by day</li>\n</ul>`],
])('proven words lead to where they stand, unless a link is among them: %j', (words, html) => {
  expect(wordsOf(words)).toBe(html);
});
