import { expect, test } from 'vitest';
import { deckOf } from '../../../support/deck.js';
import { sketch } from '../../../support/sketch.js';

function columnsOf(source: string): readonly string[] {
  const [block] = deckOf(source).slides[0]?.blocks ?? [];
  if (block?.kind !== 'columns') return [];
  return block.columns.map(({ share, children }) => `${share}: ${sketch(children).join(' / ')}`);
}

const column = (attributes: string, inside: string): string => `::: column ${attributes}\n${inside}\n:::\n`;

test.each([
  [
    'share their slide evenly',
    column('', 'a') + column('', 'b'),
    ['0: 3 paragraph "a"', '0: 6 paragraph "b"'],
  ],
  [
    'are as wide as they say',
    column('{width=40%}', 'a') + column('{width=60%}', 'b'),
    ['40: 3 paragraph "a"', '60: 6 paragraph "b"'],
  ],
  [
    'hold other blocks',
    column('', '::: quote\na\n:::') + column('', ''),
    ['0: 3 quote /   4 paragraph "a"', '0: '],
  ],
  [
    'let what follows a pause appear',
    column('', 'a\n\n. . .\n\nb') + column('', 'c'),
    ['0: 3 paragraph "a" / 7 incremental /   7 paragraph "b"', '0: 10 paragraph "c"'],
  ],
])('columns %s', (_, inside, columns) => {
  const source = `:::: columns\n${inside}::::`;
  expect(deckOf(source).told).toEqual([]);
  expect(columnsOf(source)).toEqual(columns);
});

test('what is wrong with columns is told', () => {
  const tell = (inside: string): string => deckOf(`:::: columns\n${inside}::::`).told.join('\n');
  expect(
    [
      '',
      column('', 'a'),
      `a\n\n${column('', 'b')}${column('', 'c')}`,
      `${column('', 'a')}${column('', 'b')}::: notes\nc\n:::\n`,
      column('{width=0%}', 'a') + column('{width=40px}', 'b'),
      column('{wdith=40%}', 'a') + column('', 'b'),
    ].map(tell),
  ).toMatchInlineSnapshot(`
    [
      "deck.md:1:1: error block-shape: The columns block holds fewer than two columns. Put everything into two or more "::: column" blocks inside it.",
      "deck.md:1:1: error block-shape: The columns block holds fewer than two columns. Put everything into two or more "::: column" blocks inside it.",
      "deck.md:2:1: error block-shape: The columns block holds something beside its columns. Put everything into two or more "::: column" blocks inside it.",
      "deck.md:8:1: error block-shape: The columns block holds something beside its columns. Put everything into two or more "::: column" blocks inside it.",
      "deck.md:2:19: error attribute-value: The width "0%" is no percentage. Write one from 1% to 99%.
    deck.md:5:19: error attribute-value: The width "40px" is no percentage. Write one from 1% to 99%.",
      "deck.md:2:13: error attribute-unknown: The attribute "wdith" is unknown here. Did you mean "width"? Known are: width.",
    ]
  `);
});
