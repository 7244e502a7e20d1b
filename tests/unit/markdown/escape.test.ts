import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAttributes } from '../../../src/markdown/attributes.js';
import { escapeText, quoteValue } from '../../../src/markdown/escape.js';
import { parseMarkdown } from '../../../src/markdown/parse.js';
import { blockText, walkInlines } from '../../../src/markdown/text.js';

test.each([
  ['The mill turns, slowly (in May) – so it does!', 'The mill turns, slowly (in May) – so it does!'],
  ['# 2*3 costs $5', '\\# 2\\*3 costs \\$5'],
  ['1. a\n::: b {.own}', '1\\. a\n\\::: b \\{.own}'],
  ['AT&T &amp; www.a.org', 'AT&T \\&amp; www\\.a.org'],
])('%j', (text, written) => {
  expect(escapeText(text)).toBe(written);
});

/** Pieces that mean something to Markdown or to Lectern, put together at random. */
const PIECES =
  '# ¦## ¦:::¦::: notes¦---¦***¦* ¦- ¦+ ¦1. ¦1)¦> ¦=¦===¦`a`¦```¦~~a~~¦~¦**a**¦_a_¦*¦_¦[a](b)¦[a]{.b}¦[^a]¦[^a]: ¦^[a]¦*[a]: b¦[x] ¦[ ] ¦{.own}¦{#id}¦' +
  '{a=b}¦$a$¦$$¦$¦|¦|---|¦| a |¦<b>¦<!-- a -->¦<https://a.org>¦https://a.org/a_b*c¦www.a.org¦a@b.org¦&amp;¦&copy;¦&#65;¦\\¦\\\\¦. . .¦: a¦!¦![a](b)¦a¦b c¦ ¦, ¦9¦(¦)¦"¦“¦’¦é¦あ¦#¦ #¦%¦\t';
const hostile = fc
  .array(fc.constantFrom(...PIECES.split('¦')), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join('').replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '');

/** Where words can stand; the words before them begin with `a`, which is taken off again. */
test.each<readonly [string, write: (words: string) => string, kind: string, before: string]>([
  ['a paragraph', (words) => words, 'paragraph', ''],
  ['a heading', (words) => `## ${words}`, 'heading', ''],
  ['a heading with attributes', (words) => `## ${words} {from="a:1"}`, 'heading', ''],
  ['an item', (words) => `- ${words}`, 'list', ''],
  ['a span', (words) => `[${words}]{.mark}`, 'paragraph', ''],
  ['words after bold ones', (words) => `**a** ${words}`, 'paragraph', 'a '],
  ['a fence', (words) => `::: notes\n${words}\n:::`, 'fence', ''],
  ['the second line', (words) => `a\n${words}`, 'paragraph', 'a\n'],
])('any words are read back as they were: as %s', (_, write, kind, before) => {
  fc.assert(
    fc.property(hostile, (text) => {
      const blocks = parseMarkdown(write(escapeText(text)));
      expect(blocks.map((block) => block.kind)).toEqual([kind]);
      expect(blockText(blocks)).toBe(before + text);
      expect(
        [...walkInlines(blocks)].filter(({ kind }) => !['text', 'strong', 'span'].includes(kind)),
      ).toEqual([]);
    }),
    { seed: 1, numRuns: 1500 },
  );
});

test.each([
  ['Wang Yi', '"Wang Yi"'],
  ['John "Jack" Weir', `'John "Jack" Weir'`],
  [`O'Neill "Jack"\nWeir`, `"O'Neill ”Jack” Weir"`],
  ['} {.own}', '"} {.own}"'],
])('an attribute of %j', (value, written) => {
  expect(quoteValue(value)).toBe(written);
  const read = readAttributes(`{by=${written} x=1}`)?.attributes.values;
  expect([...(read ?? [])]).toEqual([
    ['by', written.slice(1, -1)],
    ['x', '1'],
  ]);
});
