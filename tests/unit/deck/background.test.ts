import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deckOf } from '../../support/deck.js';

const background = (attributes: string, body = 'Text.') =>
  deckOf(`## A {${attributes}}\n\n${body}`).slides[0]?.background;

test.each([
  ['background=navy', { kind: 'fill', css: '#000080', tone: 'dark' }],
  ['background=#f7f3ea', { kind: 'fill', css: '#f7f3ea', tone: 'light' }],
  ['background=#f7f3ea tone=dark', { kind: 'fill', tone: 'dark' }],
  ['background="linear-gradient(black, #333)"', { kind: 'fill', tone: 'dark' }],
  ['background="linear-gradient(white, #ddd)"', { kind: 'fill', tone: 'light' }],
  ['background=mill.jpg', { kind: 'picture', src: 'mill.jpg', veil: 60, tone: 'dark', line: 1 }],
  [
    'background=mill.jpg veil=5% tone=light credit=Me',
    { kind: 'picture', veil: 5, tone: 'light', credit: 'Me' },
  ],
  ['background="in/a mill.PNG"', { kind: 'picture', src: 'in/a mill.PNG' }],
])('{%s} stands behind its slide', (attributes, expected) => {
  expect(background(attributes)).toMatchObject(expected);
});

test('a slide without words shows its picture whole', () => {
  expect(deckOf('## {background=mill.jpg}').slides[0]?.background).toMatchObject({ veil: 0 });
});

test('parts, untitled slides and the title slide have theirs', () => {
  const { slides } = deckOf(
    '---\ntitle: T\nbackground: "#fff"\n---\n\n# A {background=navy}\n\n## {background=teal}\n\nText.',
  );
  expect(slides.map(({ kind, background: one }) => [kind, one && 'css' in one && one.css])).toEqual([
    ['title', '#ffffff'],
    ['part', '#000080'],
    ['content', '#008080'],
  ]);
});

describe('what is wrong is told with its place', () => {
  test('on a heading', () => {
    const tell = (attributes: string): string => deckOf(`## A {${attributes}}\n\nText.`).told.join('\n');
    expect(
      [
        'background=navyy',
        'background="red; color: blue"',
        'background="url(x)"',
        'background=mill.jpg veil=40',
        'background=mill.jpg veil=101%',
        'background=mill.jpg tone=drak',
        'background=navy credit=Me veil=4%',
        'credit=Me',
        'tone=dark',
        'backgruond=navy',
      ].map(tell),
    ).toMatchInlineSnapshot(`
      [
        "deck.md:1:18: error attribute-value: The background "navyy" is neither a colour, nor a gradient, nor a picture. Write a colour such as #1c1a17 or navy, "linear-gradient(navy, teal)", or the file of a picture.",
        "deck.md:1:19: error attribute-value: The background "red; color: blue" is neither a colour, nor a gradient, nor a picture. Write a colour such as #1c1a17 or navy, "linear-gradient(navy, teal)", or the file of a picture.",
        "deck.md:1:19: error attribute-value: The background "url(x)" is neither a colour, nor a gradient, nor a picture. Write a colour such as #1c1a17 or navy, "linear-gradient(navy, teal)", or the file of a picture.",
        "deck.md:1:32: error attribute-value: The veil "40" is no percentage. Write one from 0% to 100%.",
        "deck.md:1:32: error attribute-value: The veil "101%" is no percentage. Write one from 0% to 100%.",
        "deck.md:1:32: error attribute-value: The value "drak" of "tone" is unknown. Did you mean "dark"? Known are: dark, light.",
        "deck.md:1:23: error attribute-value: The background "navy" is no picture that could have a credit. Take it out.
      deck.md:1:33: error attribute-value: The background "navy" is no picture that could have a veil. Take it out.",
        "deck.md:1:7: error attribute-missing: The "credit" here is that of a background, and there is none. Add one, such as background=photo.jpg, or take it out.",
        "deck.md:1:7: error attribute-missing: The "tone" here is that of a background, and there is none. Add one, such as background=photo.jpg, or take it out.",
        "deck.md:1:7: error attribute-unknown: The attribute "backgruond" is unknown here. Did you mean "background"? Known are: section, from, minutes, auto-animate, background, credit, veil, tone.",
      ]
    `);
  });

  test('in the settings', () => {
    expect(deckOf('---\ntitle: T\nbackground: "#12"\n---\n').told).toMatchInlineSnapshot(`
      [
        "deck.md:3:14: error setting-value: The background "#12" is neither a colour, nor a gradient, nor a picture. Write a colour such as #1c1a17 or navy, "linear-gradient(navy, teal)", or the file of a picture.",
      ]
    `);
  });
});

test('no background makes CSS of anything but colours', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const made = background(`background="${text.replace(/["{}\n\r]/gu, '')}"`);
      if (made?.kind === 'fill')
        expect(made.css).toMatch(/^(?:#[0-9a-f]{6}|[a-z-]+\((?:[a-z0-9 #,%.-]+)\))$/);
    }),
    { seed: 1 },
  );
});
