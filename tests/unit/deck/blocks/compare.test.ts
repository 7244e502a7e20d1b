import { expect, test } from 'vitest';
import { plainText } from '../../../../src/markdown/text.js';
import { deckOf } from '../../../support/deck.js';
import { sketch } from '../../../support/sketch.js';

function sidesOf(source: string): readonly string[] {
  const [block] = deckOf(source).slides[0]?.blocks ?? [];
  if (block?.kind !== 'compare') return [];
  return block.sides.map(
    ({ line, title, children }) => `${line} ${plainText(title)}: ${sketch(children).join(' / ')}`,
  );
}

test.each([
  [
    'two sides',
    '### To gain\na\n### To lose\nb\n',
    ['2 To gain: 3 paragraph "a"', '4 To lose: 5 paragraph "b"'],
  ],
  ['three', '### A\n### B\nb\n### C\n', ['2 A: ', '3 B: 4 paragraph "b"', '5 C: ']],
  ['smaller headings inside', '### A\n#### B\n### C', ['2 A: 3 heading 4 "B"', '4 C: ']],
  [
    'a pause inside',
    '### A\na\n\n. . .\n\nb\n\n### C',
    ['2 A: 3 paragraph "a" / 7 incremental /   7 paragraph "b"', '9 C: '],
  ],
])('a comparison has %s', (_, inside, sides) => {
  expect(deckOf(`::: compare\n${inside}\n:::`).told).toEqual([]);
  expect(sidesOf(`::: compare\n${inside}\n:::`)).toEqual(sides);
});

test.each([
  ['one side', '### A\na', '1 of two or three sides'],
  ['none', 'a', '0 of two or three sides'],
  ['four', '### A\n### B\n### C\n### D', '4 of two or three sides'],
  ['two, but something before them', 'a\n\n### A\n### B', 'something before its first side'],
])('a comparison of %s is told', (_, inside, held) => {
  expect(sidesOf(`::: compare\n${inside}\n:::`)).toEqual([]);
  expect(deckOf(`::: compare\n${inside}\n:::`).told).toEqual([
    `deck.md:1:1: error block-shape: The compare block holds ${held}. Write each side as "### Its name" with its points below, and nothing before the first.`,
  ]);
});
