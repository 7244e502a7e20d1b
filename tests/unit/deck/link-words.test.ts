import { describe, expect, test } from 'vitest';
import { makeParagraph } from '../../../src/article/sections.js';
import { quoteLinks } from '../../../src/check/quotes/links.js';
import { quotesOf } from '../../../src/check/quotes/quoted.js';
import type { Article } from '../../../src/model.js';
import { startWriting } from '../../../src/page/blocks/write.js';
import { inlinesHtml } from '../../../src/page/inlines.js';
import { deckOf } from '../../support/deck.js';

const ARTICLE: Article = {
  citation: { title: 'The last mill', url: 'https://example.org/mill', lang: 'en' },
  sections: [
    {
      key: 'wheel',
      title: 'The wheel',
      paragraphs: ['“The wheel turns for the river,” said Ada Miller. “It never stops.”'].map(makeParagraph),
    },
  ],
};

/** Writes the paragraph of a slide. */
function written(line: string): string {
  const { deck } = deckOf(`## A {section=wheel}\n\n${line}\n`, ARTICLE);
  const [block] = deck.parts.flatMap(({ slides }) => slides).flatMap(({ blocks }) => blocks);
  if (block?.kind !== 'paragraph') throw new Error('no paragraph');
  const writing = startWriting({ quoteLinks: quoteLinks(quotesOf(deck)) });
  return inlinesHtml(block.children, writing).replaceAll('https://example.org/mill#:~:text=', '');
}

describe('what is quoted in a line leads to where it stands in the article', () => {
  test.each([
    [
      'It “turns for the river” still.',
      'It “<a href="turns%20for%20the%20river" class="quoted">turns for the river</a>” still.',
    ],
    [
      '“The wheel turns” and “never stops”.',
      '“<a href="The%20wheel%20turns" class="quoted">The wheel turns</a>” and “<a href="never%20stops" class="quoted">never stops</a>”.',
    ],
    [
      'It **“turns *for* the river”** still.',
      'It <strong>“<a href="turns%20for%20the%20river" class="quoted">turns <em>for</em> the river</a>”</strong> still.',
    ],
    [
      'It “turns **for the** river”.',
      'It “<a href="turns%20for%20the%20river" class="quoted">turns <strong>for the</strong> river</a>”.',
    ],
    ['It “turns **for the river” still**.', 'It “turns <strong>for the river” still</strong>.'],
    ['It “turns [for the](https://b.org) river”.', 'It “turns <a href="https://b.org">for the</a> river”.'],
    ['It “turns for the sea”.', 'It “turns for the sea”.'],
  ])('%s', (line, html) => {
    expect(written(line)).toBe(html);
  });
});
