import { expect, test } from 'vitest';
import { checkBraces } from '../../../src/check/braces.js';
import { deckOf } from '../../support/deck.js';

const bracesIn = (source: string): readonly string[] =>
  checkBraces(deckOf(source).deck).map(
    ({ place, what }) => `${place.line}:${place.column} ${what.replace(/^The braces /, '')}`,
  );

test.each([
  '## Sets {1, 2} and {a, b}',
  '## A \\{section=visit}',
  '## A `{.own}`',
  'f(x) = {y = 1}',
  'a {b} c {.} {#} {=}',
  'words {.fragment} in the midst',
  '---\ntitle: A {.own}\n---',
])('%j is text', (source) => {
  expect(bracesIn(source)).toEqual([]);
});

test.each([
  ['## A {section=}', '1:6 "{section=}" cannot be read.'],
  ['## A {.own', '1:6 "{.own" cannot be read.'],
  ['a\nb [c]{by="x}', '2:6 "{by="x}" cannot be read.'],
  ['- a\n- b {.fragment}', '2:5 "{.fragment}" belong to no words.'],
  ['| a {.b} |\n|---|\n| c |', '1:5 "{.b}" belong to no words.'],
  ['![a](b.png){width=}', '1:12 "{width=}" cannot be read.'],
  ['`a`{.b}', '1:4 "{.b}" belong to no words.'],
])('%j is told', (source, told) => {
  expect(bracesIn(source)).toEqual([told]);
});
