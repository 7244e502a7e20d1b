import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAttributes, splitAttributes } from '../../../src/markdown/attributes.js';
import { parseMarkdown } from '../../../src/markdown/parse.js';
import { plainText, walkBlocks, walkInlines } from '../../../src/markdown/text.js';
import { cpuTime } from '../../support/cpu-time.js';

const runs = { seed: 1, numRuns: 300 };

/** Pieces that mean something to Markdown or to Lectern, put together at random. */
const PIECES = [
  '\n¦\n¦\n\n¦ ¦  ¦    ¦\t¦- ¦1. ¦> ¦# ¦## ¦### ¦---\n¦===',
  ':::¦::: notes\n¦:::: columns\n¦:::\n¦```\n¦~~~¦. . .\n¦|¦|---|\n',
  '{¦}¦{.mark}¦{#id¦ from="a:1"}¦[¦]¦](¦)¦![¦*¦**¦_¦`¦\\¦<¦>¦<div>¦</div>¦<!--¦-->¦&amp;¦&copy¦[a]: b\n',
  'word¦слово¦词¦😀¦\0¦\u00a0¦\ud800¦constructor¦__proto__',
].map((pieces) => fc.constantFrom(...pieces.split('¦')));
const markdownLike = fc.array(fc.oneof(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

test('any text is parsed, and every line that is named lies within it', () => {
  fc.assert(
    fc.property(markdownLike, (source) => {
      const last = source.split('\n').length;
      const blocks = parseMarkdown(source);
      for (const { line } of walkBlocks(blocks)) expect(line).within(1, last);
      for (const inline of walkInlines(blocks)) if ('line' in inline) expect(inline.line).within(1, last);
    }),
    runs,
  );
});

const linesOf = (...texts: string[]) => fc.constantFrom(...texts).map((text) => text.split('\n'));

/** Blocks one below the other or nested, every word of which is its own. */
const document = fc
  .letrec<{ blocks: string[]; block: string[] }>((tie) => ({
    blocks: fc
      .array(fc.tuple(tie('block'), linesOf('', '\n')), { minLength: 1, maxLength: 4 })
      .map((all) => all.flatMap(([lines, gap]) => [...lines, ...gap])),
    block: fc.oneof(
      { maxDepth: 3 },
      linesOf('WORD', 'WORD\nWORD', 'WORD WORD\nWORD', 'WORD\\\n**WORD**', '> WORD\nWORD', '. . .', '***'),
      linesOf('### WORD', 'WORD\n===', '```\nWORD\n\n# WORD\n```', '<div>\nWORD\n</div>', '[WORD]: WORD'),
      linesOf(
        '| WORD | WORD |\n|---|---|\n| WORD | WORD |',
        'WORD\n::: notes\nWORD\n:::',
        '- WORD\n::: notes',
      ),
      tie('blocks').map((lines) => lines.map((line) => `> ${line}`)),
      tie('blocks').map((lines) =>
        lines.map((line, index) => (index === 0 ? `- ${line}` : line && `  ${line}`)),
      ),
      tie('blocks').map((lines) => [':::: notes', ...lines, '::::']),
    ),
  }))
  .blocks.map((lines) => {
    let count = 0;
    return lines.join('\n').replaceAll('WORD', () => `w${++count}x`);
  });

test('every paragraph and heading is on the line of its first word', () => {
  fc.assert(
    fc.property(document, (source) => {
      const lines = source.split('\n');
      for (const block of walkBlocks(parseMarkdown(source))) {
        if (block.kind !== 'paragraph' && block.kind !== 'heading') continue;
        const [first = ''] = /w\d+x/.exec(plainText(block.children)) ?? [];
        expect(lines[block.line - 1]).toContain(first);
      }
    }),
    runs,
  );
});

test('any braces are read or left', () => {
  const signs = fc.constantFrom(...'{¦}¦#¦.¦=¦"¦\'¦ ¦\\¦a¦key=¦é¦😀¦\n'.split('¦'));
  const braces = fc.array(signs, { maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(braces, (text) => {
      const read = readAttributes(text);
      if (read) expect(text[read.end - 1]).toBe('}');
      const [rest, { id, classes, values }] = splitAttributes(text);
      expect(text.startsWith(rest)).toBe(true);
      if (rest === text) expect([id, classes.length, values.size]).toEqual([undefined, 0, 0]);
    }),
    runs,
  );
});

test('a text grows slowly in time: ten times the blocks take at most forty times as long', () => {
  const timeOf = (source: string): number => {
    const start = cpuTime();
    parseMarkdown(source);
    return cpuTime() - start;
  };
  for (const slide of [
    '## A\n\n::: notes\nwords\n:::\n\n',
    '- a\n- b\n\nwords\n\n',
    ':::\n',
    'a [b]{.c\n\n',
  ]) {
    timeOf(slide.repeat(400));
    const short = Math.min(...[1, 2, 3].map(() => timeOf(slide.repeat(400))));
    expect(timeOf(slide.repeat(4000))).toBeLessThan(40 * short + 200);
  }
});
