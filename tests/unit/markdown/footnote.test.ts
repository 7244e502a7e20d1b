import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.js';
import { blockText, plainText, walkBlocks, walkInlines } from '../../../src/markdown/text.js';

/** Gives each note's text with its line and label, and each mark with its line. */
function notesIn(source: string): readonly string[] {
  const blocks = parseMarkdown(source);
  const texts = [...walkBlocks(blocks)].flatMap((block) =>
    block.kind === 'footnote' ? [`${block.line} ${block.label}: ${blockText(block.children)}`] : [],
  );
  const marks = [...walkInlines(blocks)].flatMap((inline) =>
    inline.kind === 'noteref' ? [`${inline.line} ^${inline.label ?? `[${plainText(inline.children)}]`}`] : [],
  );
  return [...marks, ...texts];
}

test.each([
  ['a[^b]\n\n[^b]: c', ['1 ^b', '3 b: c']],
  ['a[^b]\n[^b]: c', ['1 ^b', '2 b: c']],
  ['[^b]: c\ncarried on\n\n    and on\n\nnot', ['1 b: c\ncarried on\nand on']],
  ['[^b]: - x\n    - y', ['1 b: x\ny']],
  ['[^a]: one\n[^b]: two', ['1 a: one', '2 b: two']],
  ['- a[^b]\n\n[^b]: c', ['1 ^b', '3 b: c']],
  ['a^[b *c* [d](e)]', ['1 ^[b c d]']],
  ['[^größe] and [^1]', ['1 ^größe', '1 ^1']],
  ['`[^a]` and \\[^a] and ^[]', []],
  ['[^a b] and [^]', []],
  ['[^[a]]', ['1 ^[a]']],
  ['```\n[^a]: b\n```', []],
])('%j has the notes %j', (source, notes) => {
  expect(notesIn(source)).toEqual(notes);
});
