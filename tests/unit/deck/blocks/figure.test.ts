import { expect, test } from 'vitest';
import { deckOf } from '../../../support/deck.js';

const make = (attributes: string) => deckOf(`::: figure ${attributes}\nwords\n:::`).slides[0]?.blocks[0];

test.each([
  ['{src=a.png alt=b}', { src: 'a.png', alt: 'b', fit: 'contain' }],
  ['{src="a b.png" alt="" credit=c fit=cover}', { src: 'a b.png', alt: '', credit: 'c', fit: 'cover' }],
  ['{src=a.png alt=b credit=""}', { src: 'a.png', alt: 'b', fit: 'contain' }],
])('a figure %s has its picture and its caption', (attributes, expected) => {
  const caption = [{ kind: 'paragraph', line: 2, children: [{ kind: 'text', text: 'words' }] }];
  expect(make(attributes)).toEqual({ kind: 'figure', line: 1, ...expected, caption });
});

test('a figure without a file or an alternative text is told, and not made', () => {
  const sources = ['{alt=b}', '{src=a.png}', ''];
  expect(sources.map(make)).toEqual([undefined, undefined, undefined]);
  expect(
    sources.flatMap((attributes) => deckOf(`::: figure ${attributes}\n:::`).told),
  ).toMatchInlineSnapshot(`
    [
      "deck.md:1:1: error attribute-missing: The figure has no "src". Name its file: ::: figure {src=photo.jpg alt="What it shows"}.",
      "deck.md:1:1: error image-alt: The figure "a.png" has no alternative text. Say what it shows for those who cannot see it: alt="…".",
      "deck.md:1:1: error attribute-missing: The figure has no "src". Name its file: ::: figure {src=photo.jpg alt="What it shows"}.",
      "deck.md:1:1: error image-alt: The figure has no alternative text. Say what it shows for those who cannot see it: alt="…".",
    ]
  `);
});
