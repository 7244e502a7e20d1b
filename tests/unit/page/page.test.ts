import { describe, expect, test } from 'vitest';
import type { Theme } from '../../../src/model.js';
import { makePage } from '../../../src/page/page.js';
import { ARTICLE, deckOf } from '../../support/deck.js';

const FACE = { family: 'News', style: 'normal', weight: '400' };
const THEME: Theme = {
  name: 'tiny',
  base: 'base {}',
  css: 'theme {}',
  paper: 'paper {}',
  faces: [
    { ...FACE, file: '/fonts/latin.woff2', ranges: [[0x20, 0x7e]] },
    { ...FACE, file: '/fonts/greek.woff2', ranges: [[0x370, 0x3ff]] },
  ],
};

const OUTLINE = `---
title: The mill
subtitle: A talk
author: A. Miller
keywords: [mills, rivers]
header: World
lang: en
size: 1024x768
navigation: grid
---

::: notes
Begin slowly.
:::

# The visit {#part}

What happened.

## It rained, *twice* {from="visit:1-2"}

- **One** [link](#part)
- Two ![wheel](in/a%20wheel.svg)

. . .

1. three

   | a | b |
   |:-:|--:|
   | c | d |

::: notes
Wait.
:::

## {from="words, größe"}

::: quote {by="A. Miller" role=miller source="a letter"}
It rained.
:::

::: figure {src=b.png alt=b}
:::

## Figures {.own}

:::: columns
::: column {width=40%}
::: stats
- **40** paddles
- **[8]{.mark}** *about* stones
- **2** *mills*
:::
:::
::: column
::: figure {src=wheel.jpg alt="A wheel" credit="A. Miller" fit=cover}
The wheel.
:::
::: callout {tone=question title="And now?"}
- [ ] ask
:::
:::
::::

---

::: compare
### To gain
### To lose
> all, a < b
:::
`;

describe('a whole deck', () => {
  const { deck, told } = deckOf(OUTLINE, ARTICLE);
  const page = makePage(deck, THEME, 'slides/mill');
  const sheet = page.assets.find(({ path }) => path === 'assets/deck.css')?.from;

  test('is one page for screen and paper', async () => {
    expect(told).toEqual([]);
    await expect(page.html).toMatchFileSnapshot('__snapshots__/mill.html');
  });

  test('has one sheet, with the slide’s size and only the faces that it needs', () => {
    expect(sheet && 'text' in sheet ? sheet.text : '').toMatchInlineSnapshot(`
      "@layer scroll, reveal, base, theme, author, paper;
      @import url("reveal.css") layer(reveal) screen;
      @layer scroll {
        .reveal-scroll section.slide {
          display: grid !important;
        }
      }
      :root {
        --slide-width: 1024px;
        --slide-height: 768px;
      }
      @page {
        size: 1024px 768px;
        margin: 0;
      }
      @font-face {
        font-family: "News";
        font-style: normal;
        font-weight: 400;
        src: url("fonts/latin.woff2") format("woff2");
        unicode-range: U+20-7e;
      }
      @layer base {
      base {}
      }
      @layer theme {
      theme {}
      }
      @layer author {

      }
      @layer paper {
      @media print {
      paper {}
      }
      }
      "
    `);
  });

  test('names every file that it loads, and where it is taken from', () => {
    expect(
      page.assets.map(({ path, from }) => `${path} < ${Object.values(from)[0]?.split('\n')[0]}`),
    ).toMatchInlineSnapshot(`
      [
        "assets/reveal.js < reveal.js",
        "assets/search.js < reveal.js/plugin/search",
        "assets/zoom.js < reveal.js/plugin/zoom",
        "assets/steps.js < lectern/client/steps.js",
        "assets/pace.js < lectern/client/pace.js",
        "assets/presenter.js < lectern/client/presenter.js",
        "assets/source.js < lectern/client/source.js",
        "assets/pointer.js < lectern/client/pointer.js",
        "assets/scroll.js < lectern/client/scroll.js",
        "assets/present.js < lectern/client/present.js",
        "assets/reveal.css < reveal.js/reveal.css",
        "assets/deck.css < @layer scroll, reveal, base, theme, author, paper;",
        "assets/fonts/latin.woff2 < /fonts/latin.woff2",
        "assets/files/in/a wheel.svg < slides/mill/in/a wheel.svg",
        "assets/files/b.png < slides/mill/b.png",
        "assets/files/wheel.jpg < slides/mill/wheel.jpg",
      ]
    `);
    const named = [...page.html.matchAll(/(?:src|href)="(assets\/[^"]*)"/g)].map(([, path = '']) =>
      decodeURI(path),
    );
    expect(named.length).toBeGreaterThan(7);
    for (const path of named) expect(page.assets.map((asset) => asset.path)).toContain(path);
  });

  test('has every id once', () => {
    const ids = [...page.html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(7);
  });

  test('is made the same each time', () => {
    expect(makePage(deckOf(OUTLINE, ARTICLE).deck, THEME, 'slides/mill')).toEqual(page);
  });
});

const htmlOf = (source: string, article?: typeof ARTICLE): string =>
  makePage(deckOf(source, article).deck, THEME, 'slides/mill').html;

test.each([
  ['---\ntitle: T\n---', 'One slide'],
  ['---\ntitle: T\n---\n## A', '2 slides'],
])('the title slide of %j counts %s', (source, count) => {
  expect(htmlOf(source)).toContain(`<span>${count}</span>`);
});

test.each([
  ['from="visit:1"', 'The visit, paragraph 1'],
  ['from="visit:1,2"', 'The visit, paragraphs 1–2'],
  ['from="visit, words"', 'The visit · Words'],
  ['from=empty', 'Nothing'],
  ['from="visit, long"', '2 sections of the article'],
  ['.own', ''],
])('the foot of a slide {%s} says %j', (attributes, foot) => {
  const sections = [
    ...ARTICLE.sections,
    { key: 'empty', title: 'Nothing', paragraphs: [] },
    { key: 'long', title: 'x'.repeat(80), paragraphs: [] },
  ];
  expect(htmlOf(`## A {${attributes}}`, { ...ARTICLE, sections })).toContain(
    `<footer class="foot"><span>${foot}</span>`,
  );
});

test('a slide of a title alone has no body', () => {
  expect(htmlOf('## A')).not.toContain('class="body"');
});

test('a task in a loose list has its box in its paragraph', () => {
  expect(htmlOf('## A\n\n- [x] a\n\n- [ ] b')).toContain(
    '<li><p><span class="box" role="img" aria-label="Done" data-done></span> a</p></li>',
  );
});

test.each([
  ['six short events', Array(6).fill('- **1911** It burns'), ''],
  ['seven events', Array(7).fill('- **1911** It burns'), ' data-flow="down"'],
  ['a long event', Array(5).fill(`- **1911** ${'It burns and burns. '.repeat(4)}`), ' data-flow="down"'],
  ['long leads', Array(4).fill('- **St Walpurga’s Eve** It burns'), ' data-flow="down"'],
])('a timeline of %s stands across or runs down', (_, items, flow) => {
  expect(htmlOf(`## A\n\n::: timeline\n${items.join('\n')}\n:::`)).toContain(
    `<ol class="timeline" data-count="${items.length}"${flow} style=`,
  );
});

test.each([
  ['## A\n\nShort.', ' style="--short-title: 1; --short: 36"'],
  [`## ${'Long '.repeat(20)}`, ' style="--title: 99"'],
  [`## A\n\n${'Words '.repeat(30)}`, ' style="--short-title: 1; --amount: 210"'],
  ['## {.own}\n\nNo title.', ' data-own role="group" aria-label="No title." style="--short: 39"'],
])('%j tells the style sheet what there is', (text, attributes) => {
  expect(htmlOf(text)).toMatch(
    new RegExp(`<section id="[^"]*" class="slide content" data-layout="\\w+"${attributes}>`),
  );
});
