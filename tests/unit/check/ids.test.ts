import { expect, test } from 'vitest';
import { checkIds } from '../../../src/check/ids.js';
import { deckOf } from '../../support/deck.js';

const tell = (source: string): readonly string[] =>
  checkIds(deckOf(source).deck).map(({ what, place }) => `${place.line} ${what}`);

test.each([
  ['## A\n\n[b]{#b} [c](#a){#c} ### D {#d}', []],
  ['## A\n\n[b]{#a}', ['3 The id "a" is taken already.']],
  ['## A\n\n[b]{#b}\n\n### C {#b}', ['5 The id "b" is taken already.']],
  ['## A\n\nx^[y]\n\n[b]{#a-note-1}', ['5 The id "a-note-1" is taken already.']],
  ['## A[^n]\n\n## B[^n]\n\n[^n]: [b]{#c}', ['5 The id "c" is taken already.']],
])('of %j is told: %j', (source, told) => {
  expect(tell(source)).toEqual(told);
});
