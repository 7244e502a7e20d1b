import { expect, test } from 'vitest';
import { makePage } from '../../../src/page/page.js';
import { deckOf } from '../../support/deck.js';

const THEME = { name: 'plain', base: '', paper: '', css: '', faces: [] };

test.each([
  [
    'title: The <mill>',
    ['<meta property="og:title" content="The &lt;mill&gt;">', '<link rel="icon" href="data:'],
  ],
  [
    'description: Of wheels',
    ['name="description" content="Of wheels"', 'og:description" content="Of wheels"'],
  ],
  ['robots: noindex', ['<meta name="robots" content="noindex">']],
  [
    'url: https://example.org/mill/\nbackground: { src: a mill.jpg, credit: Holm }',
    [
      '<link rel="canonical" href="https://example.org/mill/">',
      '<meta property="og:url" content="https://example.org/mill/">',
      '<meta property="og:image" content="https://example.org/mill/assets/files/a%20mill.jpg">',
    ],
  ],
])('the head of a deck with %j says so', (settings, lines) => {
  const head = headOf(`${settings}\ntitle: The mill`.replace(/^(title.*)\ntitle.*$/, '$1'));
  for (const line of lines) expect(head).toContain(line);
});

test('nothing is said of what is not known', () => {
  expect(headOf('background: navy')).not.toMatch(/canonical|og:url|og:image|robots|description/);
  expect(headOf('title: A\nbackground: { src: mill.jpg, credit: Holm }')).not.toContain('og:image');
});

test.each([
  ['', 'content="card.png"'],
  ['url: https://example.org/mill/\n', 'content="https://example.org/mill/card.png"'],
])('a card with %j stands beside the page', (settings, image) => {
  const { deck } = deckOf(`---\n${settings}title: The mill\n---\n\n## A slide\n`);
  const { html } = makePage({ ...deck, card: true }, THEME, 'slides/mill');
  expect(html).toContain(`<meta property="og:image" ${image}>`);
  expect(html).toContain('<meta property="og:image:alt" content="The mill">');
  expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
});

test('only trusted HTML goes without a policy, and only the preview asks its server for more', () => {
  const { deck } = deckOf('## A slide\n');
  const pageFor = (purpose: 'show' | 'preview', trusted = false) =>
    makePage({ ...deck, trusted }, THEME, 'slides/mill', undefined, purpose).html;
  expect(pageFor('show', true)).not.toContain('Content-Security-Policy');
  expect(pageFor('show')).toContain("default-src 'none'");
  expect(pageFor('show')).not.toContain('connect-src');
  expect(pageFor('preview')).toContain("connect-src 'self'");
  expect(pageFor('preview')).toContain('assets/preview/live.js');
});

function headOf(settings: string): string {
  const { deck } = deckOf(`---\n${settings}\n---\n\n## A slide\n`);
  return makePage(deck, THEME, 'slides/mill').html.split('</head>')[0] ?? '';
}
