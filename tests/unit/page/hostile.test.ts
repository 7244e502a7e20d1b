import { expect, test } from 'vitest';
import type { Article, Theme } from '../../../src/model.js';
import { makePage } from '../../../src/page/page.js';
import { deckOf } from '../../support/deck.js';

const THEME: Theme = { name: 'none', base: '', css: '', paper: '', faces: [] };

/** Text that would end an attribute and open a tag, with the name of its place. */
const evil = (place: string): string => `e"v<i>&l ${place}`;
const written = (place: string): string => `e&quot;v&lt;i&gt;&amp;l ${place}`;
const inMarkdown = (place: string): string => `e"v&lt;i&gt;&amp;l ${place}`;

const ARTICLE: Article = {
  citation: {
    title: evil('citation title'),
    byline: evil('byline'),
    publisher: evil('publisher'),
    published: evil('published'),
    url: 'https://example.org/?e"v<i>',
  },
  sections: [
    { key: 'a', title: evil('section title'), paragraphs: [{ digest: '00000000' }] },
    { key: 'b', title: evil('skipped title'), skip: evil('skip reason'), paragraphs: [] },
  ],
};

const OUTLINE = `---
title: '${evil('deck title')}'
subtitle: '${evil('subtitle')}'
author: '${evil('author')}'
date: '${evil('date')}'
description: '${evil('description')}'
keywords: ['${evil('keyword')}']
header: '${evil('header')}'
---

# ${inMarkdown('part title')} {from=a}

${inMarkdown('part words')}

## ${inMarkdown('slide title')}

- ${inMarkdown('item')}
- [${inMarkdown('link')}](#a '${evil('link title')}')
- [${inMarkdown('span')}]{lang='${evil('span language')}'}
- ![${inMarkdown('alt')}](a.png '${evil('picture title')}')
- \`${evil('code')}\`

| ${inMarkdown('head')} |
|---|
| ${inMarkdown('cell')} |

\`\`\`e"v<i>&l
${evil('code block')}
\`\`\`

## {.own}

::: quote {by='${evil('quote by')}' role='${evil('quote role')}' source='${evil('quote source')}'}
${inMarkdown('quote')}
:::

::: callout {title='${evil('callout title')}'}
${inMarkdown('callout')}
:::

::: figure {src='e"v<i>.png' alt='${evil('figure alt')}' credit='${evil('figure credit')}'}
${inMarkdown('figure caption')}
:::

::: people
- **${inMarkdown('lead')}** *${inMarkdown('aside')}* ${inMarkdown('body')}
:::

::: compare
### ${inMarkdown('side')}
### ${inMarkdown('other side')}
:::

::: notes
${inMarkdown('notes')}
:::
`;

const { deck, told } = deckOf(OUTLINE, ARTICLE);
const { html } = makePage(deck, THEME, 'slides/a');

test('the deck is sound but for the parts that it does not show', () => {
  expect(told).toEqual([]);
});

const places: readonly string[] = [...OUTLINE.matchAll(/l ([a-z ]+)/g)].map(([, place = '']) => place.trim());

test.each([
  ...new Set(places),
  'byline',
  'publisher',
  'published',
  'citation title',
  'section title',
  'skip reason',
])('signs of HTML in the %s are text', (place) => {
  expect(places.length).toBeGreaterThan(35);
  expect(html).toContain(written(place));
});

test('nowhere on the page a text ends an attribute or opens a tag', () => {
  expect(html).not.toContain('e"v');
  expect(html).not.toContain('<i>');
  expect(html).not.toContain('&l ');
});

test('nothing else on the page is a script or takes an event', () => {
  const names = [...html.matchAll(/<script[^>]*>[^<]*/g)].map(([script]) => script.trim());
  expect(names.filter((script) => !/^<script src="assets\/\w+\.js">$/.test(script))).toEqual([]);
  expect(html).not.toMatch(/<[^>]*\son\w+=/);
});
