import { expect, test } from 'vitest';
import { deckOf } from '../../../support/deck.js';

const make = (source: string) => deckOf(source).slides[0]?.blocks[0];

test.each([
  ['', {}],
  ['{by="Wang Yi"}', { by: 'Wang Yi' }],
  ['{by=A role=B source=C}', { by: 'A', role: 'B', source: 'C' }],
  ['{by="" role=B}', { role: 'B' }],
])('a quote %s keeps whose words they are', (attributes, expected) => {
  const children = [{ kind: 'paragraph', line: 2, children: [{ kind: 'text', text: 'words' }] }];
  expect(make(`::: quote ${attributes}\nwords\n:::`)).toEqual({
    kind: 'quote',
    line: 1,
    ...expected,
    children,
  });
});

test('a quote without words is none', () => {
  expect(make('::: quote {by=A}\n:::')).toBeUndefined();
  expect(deckOf('::: quote {by=A}\n:::').told).toMatchInlineSnapshot(`
    [
      "deck.md:1:1: error block-empty: The quote has no words. Put them on the next line.",
    ]
  `);
});
