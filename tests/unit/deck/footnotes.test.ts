import { expect, test } from 'vitest';
import { blockText } from '../../../src/markdown/text.js';
import { deckOf } from '../../support/deck.js';

/** Gives each slide's notes, with their numbers and how many marks lead to them. */
const notesOf = (source: string): readonly string[] =>
  deckOf(source).slides.map(({ footnotes }) =>
    footnotes
      .map(({ number, marks, children }) => `${number}×${marks.length} ${blockText(children)}`)
      .join(', '),
  );

test.each([
  ['## A\n\nx[^b] y[^a] z[^b]\n\n[^a]: one\n[^b]: two', ['1×2 two, 2×1 one']],
  ['## A[^a]\n\nx[^b]\n\n[^a]: one\n[^b]: two', ['1×1 one, 2×1 two']],
  ['## A\n\nx[^a]\n\n## B\n\ny[^a]\n\n[^a]: one', ['1×1 one', '1×1 one']],
  ['## A\n\nx^[one] y^[one]', ['1×1 one, 2×1 one']],
  ['## A\n\n::: stats\n- **40**[^a] paddles\n:::\n\n[^a]: one', ['1×1 one']],
  ['## A\n\n[^a]: one\n\n## B\n\nx[^a]', ['', '1×1 one']],
])('%j has at its foot %j', (source, notes) => {
  expect(notesOf(source)).toEqual(notes);
  expect(deckOf(source).told).toEqual([]);
});
