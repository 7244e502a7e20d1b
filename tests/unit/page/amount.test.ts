import { expect, test } from 'vitest';
import { amountOf } from '../../../src/page/amount.js';
import { deckOf } from '../../support/deck.js';

test.each([
  ['a paragraph: its letters, and thirty for the line it leaves unfinished', 'Ten signs.', 40],
  ['each point by itself', '- one\n- two', 66],
  ['points within points', '- one\n  - two', 66],
  [
    'columns: as often the longest',
    ':::: columns\n::: column\nTen signs.\n:::\n::: column\nb\n:::\n::::',
    80,
  ],
  ['sides with their names', '::: compare\n### a\nTen signs.\n### b\nc\n:::', 140],
  ['a quote', '::: quote {by=x}\nTen signs.\n:::', 40],
  ['steps', '::: incremental\n- one\n- two\n:::', 66],
  [
    'nothing for what has a type of its own',
    '| a |\n|---|\n| b |\n\n```\ncode\n```\n\n::: stats\n- **1** a\n:::',
    0,
  ],
])('%s', (_, text, amount) => {
  const { slides, told } = deckOf(`## A\n\n${text}\n`);
  expect(told).toEqual([]);
  expect(amountOf(slides[0]?.blocks ?? [])).toBe(amount);
});
