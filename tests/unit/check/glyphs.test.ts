import { expect, test } from 'vitest';
import { checkGlyphs } from '../../../src/check/glyphs.js';
import { printProblem } from '../../../src/problem.js';
import { deckOf } from '../../support/deck.js';

const page = (body: string) => ({ html: `<head><title>☃</title></head><main>${body}</main>` });

test('a character that no font holds is told once, with its place and code point', () => {
  const { deck } = deckOf('## A\n\nA ☃, a ☃ and &#9731;');
  expect(checkGlyphs(deck, page('<p>A ☃, a ☃</p>'), new Set('☃☄')).map(printProblem)).toMatchInlineSnapshot(`
    [
      "deck.md:3:3: error glyph-missing: The character "☃" (U+2603) is in none of the deck's fonts. Write another, or import a font that has it in the theme.",
    ]
  `);
});

test.each([
  ['what fonts hold', '<p>A</p>'],
  ['tags and their attributes', '<p title="☃">A</p>'],
  ['comments', '<!-- ☃ -->A'],
  ['comments with tags', '<!-- <b>☃</b> ☃ -->A'],
  ['what stands in a formula', '<math><mi>☃</mi></math> A <math>\n<mo>☃</mo></math>'],
])('%s are no fault', (_, html) => {
  expect(checkGlyphs(deckOf('## A').deck, page(html), new Set('☃'))).toEqual([]);
});

test('a reference is the character that it stands for', () => {
  expect(checkGlyphs(deckOf('## A').deck, page('&#9731;'), new Set('☃'))).toHaveLength(1);
});

test('the code point has four digits at least', () => {
  const told = checkGlyphs(deckOf('## A ¤').deck, page('A ¤'), new Set('¤'));
  expect(told.map(({ what }) => what)).toEqual([
    'The character "¤" (U+00A4) is in none of the deck\'s fonts.',
  ]);
});

test('nothing is told where nothing is known to lack', () => {
  expect(checkGlyphs(deckOf('## A').deck, page('☃'), undefined)).toEqual([]);
});
