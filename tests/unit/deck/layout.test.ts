import { expect, test } from 'vitest';
import { deckOf } from '../../support/deck.js';
import { sketch } from '../../support/sketch.js';

test.each([
  ['nothing follows', 'a\n\n. . .\n', ['3 paragraph "a"']],
  ['one block', 'a\n\n. . .\n\nb', ['3 paragraph "a"', '7 incremental', '  7 paragraph "b"']],
  [
    'several, then another pause',
    'a\n\n. . .\n\nb\n\nc\n\n. . .\n\nd',
    [
      '3 paragraph "a"',
      '7 incremental',
      '  7 paragraph "b"',
      '  9 paragraph "c"',
      '13 incremental',
      '  13 paragraph "d"',
    ],
  ],
  ['another pause at once', '. . .\n\n. . .\n\na', ['7 incremental', '  7 paragraph "a"']],
  [
    'in a quote',
    '::: quote\na\n\n. . .\n\nb\n:::',
    ['3 quote', '  4 paragraph "a"', '  8 incremental', '    8 paragraph "b"'],
  ],
  ['in a callout', '::: callout\n. . .\n\na\n:::', ['3 callout', '  6 incremental', '    6 paragraph "a"']],
])('what follows a pause appears at once: %s', (_, body, sketched) => {
  const { slides, told } = deckOf(`## A\n\n${body}`);
  expect(told).toEqual([]);
  expect(sketch(slides[0]?.blocks ?? [])).toEqual(sketched);
});

test('in notes nothing appears step by step', () => {
  const { slides } = deckOf('## A\n\n::: notes\na\n\n. . .\n\nb\n:::');
  expect(sketch(slides[0]?.notes ?? [])).toEqual(['4 paragraph "a"', '6 pause', '8 paragraph "b"']);
});

test.each([
  ['## A', 'statement'],
  ['## A\n\n::: notes\na\n:::', 'statement'],
  ['a', 'statement'],
  ['## A\n\na', 'stack'],
  ['## A\n\na\n\nb', 'stack'],
  ['a\n\nb', 'stack'],
  ['## A\n\n- a', 'list'],
  ['## A\n\n| a |\n|---|', 'table'],
  ['## A\n\n> a', 'blockquote'],
  ['## A\n\n::: quote\na\n:::', 'quote'],
  ['## A\n\n::: stats\n- **a** b\n:::', 'stats'],
  ['## A\n\n::: incremental\n- a\n:::', 'list'],
  ['## A\n\n. . .\n\n- a', 'list'],
  ['## A\n\n::: incremental\n- a\n\nb\n:::', 'stack'],
])('%j is laid out as %s', (source, layout) => {
  expect(deckOf(source).slides[0]?.layout).toBe(layout);
});
