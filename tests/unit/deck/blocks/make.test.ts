import { describe, expect, test } from 'vitest';
import { deckOf } from '../../../support/deck.js';
import { sketch } from '../../../support/sketch.js';

const SLIDE = '## A\n\n';
const blocksOf = (source: string): readonly string[] =>
  sketch(deckOf(SLIDE + source).slides[0]?.blocks ?? []);
const tell = (source: string): string => deckOf(SLIDE + source).told.join('\n');

test.each([
  [
    'Markdown’s own blocks stay',
    'a\n\n> b\n\n- c',
    ['3 paragraph "a"', '5 blockquote', '  5 paragraph "b"', '7 list', '  7 item', '    7 paragraph "c"'],
  ],
  ['a fence becomes its block', '::: callout\na\n:::', ['3 callout', '  4 paragraph "a"']],
  [
    'the first class names it as well',
    '::: {.callout tone=question}\na\n:::',
    ['3 callout', '  4 paragraph "a"'],
  ],
  [
    'steps hold what appears',
    '::: incremental\n- a\n:::',
    ['3 incremental', '  4 list', '    4 item', '      4 paragraph "a"'],
  ],
  [
    'blocks nest',
    '::: incremental\n::: quote\na\n:::\n:::',
    ['3 incremental', '  4 quote', '    5 paragraph "a"'],
  ],
])('%s', (_, source, sketched) => {
  expect(tell(source)).toBe('');
  expect(blocksOf(source)).toEqual(sketched);
});

describe('what is wrong is told, and the rest is made all the same', () => {
  test('blocks that are unknown, open or stray', () => {
    expect(
      [
        '::: qoute {by=x}\na\n:::',
        '::: Quote\na\n:::',
        '::: constructor\na\n:::',
        '::: {by=x}\na\n:::',
        '::: quote of the day\na\n:::',
        '::: quote\na\n\n## B',
        'a\n:::\nb',
      ].map(tell),
    ).toMatchInlineSnapshot(`
      [
        "deck.md:3:5: error block-unknown: The block "qoute" is unknown. Did you mean "quote"? Known are: quote, stats, timeline, people, compare, columns, column, figure, chart, callout, incremental, fragment, notes.",
        "deck.md:3:5: error block-unknown: The block "Quote" is unknown. Did you mean "quote"? Known are: quote, stats, timeline, people, compare, columns, column, figure, chart, callout, incremental, fragment, notes.",
        "deck.md:3:5: error block-unknown: The block "constructor" is unknown. Known are: quote, stats, timeline, people, compare, columns, column, figure, chart, callout, incremental, fragment, notes.",
        "deck.md:3:5: error block-unknown: The block "{by=x}" is unknown. Known are: quote, stats, timeline, people, compare, columns, column, figure, chart, callout, incremental, fragment, notes.",
        "deck.md:3:5: error block-unknown: The block "quote of the day" is unknown. Known are: quote, stats, timeline, people, compare, columns, column, figure, chart, callout, incremental, fragment, notes.",
        "deck.md:3:1: error fence-open: The block "quote" opened on line 3 is never closed, and ends before line 6. Put ":::" on a line of its own after its last line.",
        "deck.md:4:1: error fence-stray: This ":::" closes no block. Take it out, or name a block after it to open one.",
      ]
    `);
    expect(blocksOf('a\n\n::: qoute\nb\n:::\n\n:::\n\nc')).toEqual(['3 paragraph "a"', '11 paragraph "c"']);
  });

  test('blocks in the wrong place', () => {
    expect(
      [
        '- a\n\n  ::: quote\n  b\n  :::',
        '- a\n  - b\n\n    ::: quote\n    c\n    :::',
        '> ::: notes\n> a\n> :::',
        '::: quote\na\n::: notes\nb\n:::\n:::',
        '::: notes\na\n::: notes\nb\n:::\n:::',
        '::: column\na\n:::',
      ].map(tell),
    ).toMatchInlineSnapshot(`
      [
        "deck.md:5:7: error block-place: The block "quote" stands inside a list. Move it out, so that its ":::" stands at the beginning of a line.",
        "deck.md:6:9: error block-place: The block "quote" stands inside a list. Move it out, so that its ":::" stands at the beginning of a line.",
        "deck.md:3:7: error block-place: The block "notes" stands inside a blockquote. Move it out, so that its ":::" stands at the beginning of a line.",
        "deck.md:5:5: error block-place: The block "notes" stands in the wrong place. Put it on the slide itself, outside other blocks.",
        "deck.md:5:5: error block-place: The block "notes" stands in the wrong place. Put it on the slide itself, outside other blocks.",
        "deck.md:3:5: error block-place: The block "column" stands in the wrong place. Put it inside "::: columns".",
      ]
    `);
    expect(deckOf('---\ntitle: x\n---\n::: notes\n::: notes\na\n:::\n:::').told).toHaveLength(1);
  });

  test('attributes and classes that a block has not', () => {
    expect(
      [
        '::: quote {buy="x" .wide}\na\n:::',
        '::: callout {tone=wraning}\na\n:::',
        '::: callout {__proto__=x}\na\n:::',
        '::: notes {#n .x}\na\n:::',
        '::: figure {src=a.png alt=a fit=fill}\n:::',
      ].map(tell),
    ).toMatchInlineSnapshot(`
      [
        "deck.md:3:12: error attribute-unknown: The attribute "buy" is unknown here. Did you mean "by"? Known are: by, role, source.
      deck.md:3:20: error class-unknown: The class "wide" is unknown here. Known are: fragment.",
        "deck.md:3:19: error attribute-value: The value "wraning" of "tone" is unknown. Did you mean "warning"? Known are: note, warning, question.",
        "deck.md:3:14: error attribute-unknown: The attribute "__proto__" is unknown here. Known are: tone, title.",
        "deck.md:3:15: error class-unknown: The class "x" is unknown here. None is known here.",
        "deck.md:3:33: error attribute-value: The value "fill" of "fit" is unknown. Known are: contain, cover.",
      ]
    `);
  });
});
