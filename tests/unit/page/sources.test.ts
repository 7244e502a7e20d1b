import { expect, test } from 'vitest';
import type { Article, Citation } from '../../../src/model.js';
import { makePage } from '../../../src/page/page.js';
import { ARTICLE, deckOf } from '../../support/deck.js';

const THEME = { name: 'none', base: '', css: '', paper: '', faces: [] };

/** Gives the HTML of the slides of sources. */
function sourcesOf(source: string, article: Article): readonly string[] {
  const { html } = makePage(deckOf(source, article).deck, THEME, '.');
  return html.split('<section ').filter((section) => section.includes('class="slide sources"'));
}

const many = (count: number): Article => ({
  citation: {},
  sections: Array.from({ length: count }, (_, index) => ({
    key: `s${index}`,
    title: `Section ${index}`,
    paragraphs: [],
  })),
});

const rowsIn = (html: string): number => html.split('<th scope="row">').length - 1;

test.each([
  [1, [[1]]],
  [6, [[6]]],
  [7, [[4, 3]]],
  [12, [[6, 6]]],
  [13, [[4, 3], [6]]],
  [
    25,
    [
      [5, 4],
      [5, 4],
      [4, 3],
    ],
  ],
])('%i sections stand in tables of at most six rows, two on a slide at most', (count, tables) => {
  const slides = sourcesOf('## A', many(count)).map((html) => html.split('<table>').slice(1).map(rowsIn));
  expect(slides.flat(2).reduce((sum, rows) => sum + rows, 0)).toBe(count);
  expect(slides).toEqual(tables);
});

test('a section names its slides and how much of it they use', () => {
  const [html = ''] = sourcesOf('## A {from="visit:1"}\n## B {from="visit:3"}', ARTICLE);
  expect(html).toContain('<a href="#a" title="A">1</a>, <a href="#b" title="B">2</a>');
  expect(html).toContain('aria-label="2 of 3 paragraphs"');
  expect(html).toContain('<th scope="row">Words</th><td>–</td>');
});

test('what is left out is said with its reason', () => {
  const [html] = sourcesOf('---\nskip: { words: no time }\n---\n## A {from=visit}', ARTICLE);
  expect(html).toContain('Left out on purpose: Words (no time); Links (links to other stories).');
  expect(html).not.toContain('<th scope="row">Words</th>');
});

test.each<[Citation, string]>([
  [
    { publisher: 'The Paper', published: '2022-02-01', title: 'The mill' },
    'The Paper, 1 February 2022: <cite>The mill</cite>',
  ],
  [{ byline: 'A. Miller', publisher: 'The Paper' }, 'A. Miller, The Paper'],
  [{ title: 'The mill' }, '<cite>The mill</cite>'],
  [{}, ''],
])('%j is cited as %j', (citation, cited) => {
  expect(sourcesOf('## A', { ...ARTICLE, citation })[0]).toContain(
    `<footer class="foot"><span>${cited}</span>`,
  );
});
