import { expect, test } from 'vitest';
import { deckOf } from '../../../support/deck.js';

const make = (attributes: string) => deckOf(`::: figure ${attributes}\nwords\n:::`).slides[0]?.blocks[0];

test.each([
  ['{src=a.png alt=b}', { src: 'a.png', alt: 'b', fit: 'contain' }],
  ['{src="a b.png" alt="" credit=c fit=cover}', { src: 'a b.png', alt: '', credit: 'c', fit: 'cover' }],
  ['{src=a.png alt=b fit=cover position=top}', { src: 'a.png', alt: 'b', fit: 'cover', position: 'top' }],
  [
    '{src=a.png alt=b fit=cover position="30% 20%"}',
    { src: 'a.png', alt: 'b', fit: 'cover', position: '30% 20%' },
  ],
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

test.each([
  [
    'position=top',
    'The position "top" means nothing, since the picture is not cropped. Let it fill its box with fit=cover, or take the position out.',
  ],
  [
    'fit=cover position=up',
    'The position "up" is no place in a picture. Write top, bottom, left, right, two of them, or shares such as "30% 20%".',
  ],
  [
    'fit=cover position="10px; color: red"',
    'The position "10px; color: red" is no place in a picture. Write top, bottom, left, right, two of them, or shares such as "30% 20%".',
  ],
  [
    'fit=cover position="120% 0%"',
    'The position "120% 0%" is no place in a picture. Write top, bottom, left, right, two of them, or shares such as "30% 20%".',
  ],
])('a figure with %s is told, and made without a position', (attributes, told) => {
  const made = deckOf(`::: figure {src=a.png alt=b ${attributes}}\n:::`);
  expect(made.told).toEqual([expect.stringContaining(`error attribute-value: ${told}`)]);
  expect(made.slides[0]?.blocks[0]).not.toHaveProperty('position');
});
