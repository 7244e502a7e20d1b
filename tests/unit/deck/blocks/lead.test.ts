import { describe, expect, test } from 'vitest';
import { deckOf } from '../../../support/deck.js';
import { sketchInlines } from '../../../support/sketch.js';

/** Draws the items of a lead block as `line lead | aside | body`, with a star where one is marked. */
function itemsOf(source: string): readonly string[] {
  const [block] = deckOf(source).slides[0]?.blocks ?? [];
  if (block?.kind !== 'stats' && block?.kind !== 'timeline' && block?.kind !== 'people') return [];
  return block.items.map(({ line, lead, aside, body, marked }) =>
    [`${line}${marked ? '*' : ''} ${sketchInlines(lead)}`, sketchInlines(aside), sketchInlines(body)].join(
      ' | ',
    ),
  );
}

test.each(['stats', 'timeline', 'people'])('each item of %s leads with what is bold', (kind) => {
  const source = `::: ${kind}
- **156** enterprises
- **[2022]{.mark}**: *a note* and *more*
- **a *b*** – [c](#d)
- **only**
- **a**
  b **c**
- **a**

  b
:::`;
  expect(deckOf(source).told).toEqual([]);
  expect(itemsOf(source)).toEqual([
    '2 156 |  | enterprises',
    '3* [span {.mark} 2022] | a note | and [emphasis more]',
    '4 a [emphasis b] |  | [link #d c]',
    '5 only |  | ',
    '6 a |  | b [strong c]',
    '8 a |  | b',
  ]);
});

test('two lists are one, and an ordered one will do', () => {
  expect(itemsOf('::: timeline\n1. **a** b\n\n- **c** d\n:::')).toEqual(['2 a |  | b', '4 c |  | d']);
});

describe('what has no lead in bold is told, and the rest is made', () => {
  test.each([
    ['nothing', '', 1, []],
    ['a sentence', 'a\n', 2, []],
    ['an item without a lead', '- **a** b\n- c', 3, ['2 a |  | b']],
    ['a lead that does not come first', '- a **b**', 2, []],
    ['an item with a list inside', '- **a** b\n  - c\n- **d**', 2, ['4 d |  | ']],
    ['a sentence after the items', '- **a** b\n\nc', 4, ['2 a |  | b']],
    ['an empty item', '- **a** b\n-\n', 3, ['2 a |  | b']],
  ])('%s', (_, inside, line, items) => {
    const source = `::: stats\n${inside}\n:::`;
    expect(deckOf(source).told).toEqual([
      `deck.md:${line}:1: error block-shape: The stats block holds a line that is no item with a lead in bold. Write each item as "- **156** enterprises built".`,
    ]);
    expect(itemsOf(source)).toEqual(items);
    expect(deckOf(source).slides[0]?.blocks).toHaveLength(Math.min(1, items.length));
  });

  test('in the shape of its kind', () => {
    expect(
      ['timeline', 'people'].flatMap((kind) => deckOf(`::: ${kind}\n- a\n:::`).told),
    ).toMatchInlineSnapshot(`
      [
        "deck.md:2:1: error block-shape: The timeline block holds a line that is no item with a lead in bold. Write each item as "- **1996** a partnership is pledged".",
        "deck.md:2:1: error block-shape: The people block holds a line that is no item with a lead in bold. Write each item as "- **Wang Yi** *Foreign Minister* what he says".",
      ]
    `);
  });
});
