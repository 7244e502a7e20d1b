import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.js';
import { blockText, walkBlocks, walkInlines } from '../../../src/markdown/text.js';

test.each([
  ['a **b *c*** `d` [e](f) [g]{.h}', 'a b c d e g'],
  ['![a *b*](c.png) d', 'a b d'],
  ['a\\\nb', 'a\nb'],
  ['<b>a</b>', 'a'],
  ['# a\n\nb', 'a\nb'],
  ['- a\n- b\n  - c', 'a\nb\nc'],
  ['> a\n>\n> b', 'a\nb'],
  ['| a | b |\n|---|---|\n| c | |', 'a\nb\nc'],
  ['```\na\n```', 'a'],
  ['::: quote\na\n:::', 'a'],
  ['***\n\n. . .\n\n<div>a</div>', ''],
])('the words of %j are %j', (source, words) => {
  expect(blockText(parseMarkdown(source))).toBe(words);
});

test('blocks and inlines are walked from the outside in, in reading order', () => {
  const blocks = parseMarkdown('::: notes\n- **a *b***\n:::\n\n> [c](d)');
  expect([...walkBlocks(blocks)].map(({ kind }) => kind)).toEqual([
    'fence',
    'list',
    'paragraph',
    'blockquote',
    'paragraph',
  ]);
  expect([...walkInlines(blocks)].map(({ kind }) => kind)).toEqual([
    'strong',
    'text',
    'emphasis',
    'text',
    'link',
    'text',
  ]);
});
