import { expect, test } from 'vitest';
import { makeContactSheet } from '../../../src/page/contact.js';
import type { Placed } from '../../../src/page/framed.js';
import { type HandoutLayout, makeHandout } from '../../../src/page/handout.js';
import { makeNotes } from '../../../src/page/notes.js';
import { ARTICLE, deckOf } from '../../support/deck.js';

const THEME = { name: 'none', base: '', css: '', paper: '', faces: [] };
const OUTLINE = `## One {from=visit}

[a mill](https://example.org/one)

::: notes
Say it.
:::

## Two {from=words}

two

## Three

three
`;

const made = (article: typeof ARTICLE | undefined) => {
  const { deck } = deckOf(OUTLINE, article);
  const placed: readonly Placed[] = deck.parts.flatMap((part) =>
    part.slides.map((slide) => ({ slide, part })),
  );
  return { deck, placed };
};

const handout = (layout: Partial<HandoutLayout>, article: typeof ARTICLE | undefined = ARTICLE) => {
  const { deck, placed } = made(article);
  return makeHandout(deck, THEME, '.', {}, placed, { paper: 'a4', up: 2, beside: 'none', ...layout });
};
const count = (html: string, part: RegExp): number => html.match(part)?.length ?? 0;

test.each<readonly [up: HandoutLayout['up'], sheets: number]>([
  [2, 2],
  [3, 1],
  [4, 1],
  [6, 1],
])('a handout of %i slides on a page has %i pages of three slides, and the sources', (up, sheets) => {
  const { html, sheets: told } = handout({ up });
  expect([told, count(html, /class="leaf"/gu), count(html, /class="cell"/gu)]).toEqual([sheets, sheets, 3]);
  expect(html).toContain('leaf-sources');
});

test.each<
  readonly [beside: HandoutLayout['beside'], up: HandoutLayout['up'], lines: boolean, speech: boolean]
>([
  ['none', 3, false, false],
  ['lines', 3, true, false],
  ['lines', 2, true, false],
  ['notes', 4, false, true],
])('beside the slides: %s, %i on a page', (beside, up, lines, speech) => {
  const { html } = handout({ beside, up, paper: 'letter' });
  expect([count(html, /class="ruled"><div>/gu) > 0, count(html, /class="speech"/gu) > 0]).toEqual([
    lines,
    speech,
  ]);
  expect(html.includes('Say it.')).toBe(speech);
});

test('a handout ends with the article, its address, its sections and where the links lead', () => {
  const { html } = handout({});
  expect(html).toContain('<a href="https://example.org/mill?a=1&amp;b=2">');
  expect(html).toContain(
    '<li><b>1</b> a mill: <a href="https://example.org/one">https://example.org/one</a></li>',
  );
  expect(html).toContain('links to other stories');
});

test.each<readonly [what: string, article: typeof ARTICLE | undefined, outline: string, has: boolean]>([
  ['with links alone', undefined, OUTLINE, true],
  ['of nothing', undefined, '## A\n\na', false],
])('sources %s', (_, article, outline, has) => {
  const { deck } = deckOf(outline, article);
  const placed = deck.parts.flatMap((part) => part.slides.map((slide) => ({ slide, part })));
  const { html } = makeHandout(deck, THEME, '.', {}, placed, { paper: 'a4', up: 2, beside: 'none' });
  expect(html.includes('class="leaf-sources')).toBe(has);
});

test('notes have a page for each slide, with what is said below where something is', () => {
  const { deck, placed } = made(ARTICLE);
  const { html, sheets } = makeNotes(deck, THEME, '.', {}, placed, 'a4');
  expect([sheets, count(html, /class="leaf"/gu), count(html, /class="speech"/gu)]).toEqual([
    placed.length,
    placed.length,
    2, // The slide of the sources says how it is used.
  ]);
});

test('a contact sheet shows every slide', () => {
  const { deck, placed } = made(ARTICLE);
  const { html } = makeContactSheet(deck, THEME, '.', {}, placed);
  expect(count(html, /class="framed"/gu)).toBe(placed.length);
});
