import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile.js';
import { parseOutline } from '../../src/outline/parse.js';
import { ARTICLE } from '../support/deck.js';

const theme = { name: 'none', base: '', css: '', paper: '', faces: [] };

test('a deck is made with its page and all that is wrong with it, of every check', async () => {
  const source = '## A {from=vist}\n\n![a](lost.png) [b](#c)\n\n::: qoute\n:::\n';
  const outline = parseOutline(source, 'deck.md').value;
  const { deck, page, problems } = await compile({
    outline,
    article: ARTICLE,
    theme,
    folder: '.',
    pictures: new Set(),
  });
  expect(deck.title).toBe('A');
  expect(page.html).toContain('<h2>A</h2>');
  expect(problems.map(({ rule }) => rule)).toEqual([
    'section-coverage',
    'section-coverage',
    'section-coverage',
    'section-unknown',
    'image-missing',
    'link-missing',
    'block-unknown',
  ]);
});

test('nothing is wrong with a sound deck', async () => {
  const outline = parseOutline('---\ntitle: T\n---\n\n## A\n\n![a](a.png) [b](#a)', 'deck.md').value;
  const { problems } = await compile({ outline, theme, folder: '.', pictures: new Set(['a.png']) });
  expect(problems).toEqual([]);
});

/** Lines that mean something to Lectern, put together at random. */
const LINES = [
  '# A¦# A {section=visit}¦## B¦## B {#b from="words:1-2, vist"}¦## {.own}¦##¦## {background=a.png}¦# A {background=navy veil=x}¦---',
  ':::¦::::¦::: notes¦::: quote {by=x}¦::: stats¦::: {.people}¦::: compare¦::: callout¦::: x¦::: incremental',
  ':::: columns¦::: column {width=40%}¦::: figure {src=a.png alt=a}¦. . .¦```¦```ts {1|7 .x}¦<div>¦<!-- a -->',
  '¦¦¦words [a](#b) ![c](d.png){.e}¦- **7** a¦- a¦  - ::: quote¦> a¦### C¦| a |\n|---|\n| b |¦1. a\n\n   b',
  '---\ntitle: T\nskip: { more: why, vist: x }\n---¦title: x¦\\¦{¦[x]{.mark}',
].map((lines) => fc.constantFrom(...lines.split('¦')));
const outlineLike = fc.array(fc.oneof(...LINES), { maxLength: 40 }).map((lines) => lines.join('\n'));

test('of any outline a deck is made, with ids of its own and problems that have their place in it', async () => {
  await fc.assert(
    fc.asyncProperty(outlineLike, async (source) => {
      const lines = source.split('\n');
      const { value: outline, problems: unread } = parseOutline(source, 'deck.md');
      const { deck, page, problems } = await compile({
        outline,
        article: ARTICLE,
        theme,
        folder: '.',
        pictures: new Set(),
      });
      const slides = deck.parts.flatMap((part) => part.slides);
      expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
      expect(slides.map(({ number }) => number)).toEqual(slides.map((_, index) => index + 1));
      expect(page.html.split('class="slide ').length - 1).toBe(slides.length);
      for (const { place } of [...unread, ...problems]) {
        expect(place.line).within(1, lines.length);
        expect(place.column).within(1, (lines[(place.line ?? 0) - 1] ?? '').length + 1);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});
