import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.js';
import { walkInlines } from '../../../src/markdown/text.js';
import { sketch } from '../../support/sketch.js';

const cases: Readonly<Record<string, readonly [source: string, ...sketched: string[]]>> = {
  headings: [
    '\n\n# A\ntext\n\nB\n===\n\n### C ###',
    '3 heading 1 "A"',
    '4 paragraph "text"',
    '6 heading 1 "B"',
    '9 heading 3 "C"',
  ],
  paragraphs: ['a\nb\n\n\n  \nc', '1 paragraph "a\\nb"', '6 paragraph "c"'],
  'code, fenced and set in': [
    'a\n```ts {1|3-6}\nb\n\n\nc\n```\n\n    d\n\n    e\n\nf',
    '1 paragraph "a"',
    '2 code "b\\n\\n\\nc" ts {1|3-6}',
    '9 code "d\\n\\ne"',
    '13 paragraph "f"',
  ],
  'rules and HTML': [
    '***\n<div>\na\n</div>\n\n<!-- b\n\nc -->\n\nd',
    '1 rule',
    '2 html "<div>\\na\\n</div>"',
    '6 html "<!-- b\\n\\nc -->"',
    '10 paragraph "d"',
  ],
  quotes: [
    '> a\n> b\n>\n> > c\n\nd',
    '1 blockquote',
    '  1 paragraph "a\\nb"',
    '  4 blockquote',
    '    4 paragraph "c"',
    '6 paragraph "d"',
  ],
  'nested lists': [
    '- a\n  - b\n    b\n  - c\n\n    d\n\n    e\n1. f\n\n   ```\n   g\n   ```\n2. h',
    '1 list',
    '  1 item',
    '    1 paragraph "a"',
    '    2 list',
    '      2 item',
    '        2 paragraph "b\\nb"',
    '      4 item',
    '        4 paragraph "c"',
    '        6 paragraph "d"',
    '        8 paragraph "e"',
    '9 list',
    '  9 item',
    '    9 paragraph "f"',
    '    11 code "g"',
    '  14 item',
    '    14 paragraph "h"',
  ],
  tables: [
    'a\n\n| b | c |\n|---|:-:|\n| d | e |\n\nf',
    '1 paragraph "a"',
    '3 table',
    '  b | c',
    '  d | e',
    '7 paragraph "f"',
  ],
  pauses: ['a\n\n. . .\n\nb\n. . .', '1 paragraph "a"', '3 pause', '5 paragraph "b\\n. . ."'],
  'what follows a definition': ['[a]: b\n[c]:\n  d\n\ne', '5 paragraph "e"'],
};

test.each(Object.entries(cases))('%s are on their lines', (_, [source, ...sketched]) => {
  expect(sketch(parseMarkdown(source))).toEqual(sketched);
});

test('lines are counted from the one that is given', () => {
  expect(sketch(parseMarkdown('a\n\nb', 10))).toEqual(['10 paragraph "a"', '12 paragraph "b"']);
});

test('links and pictures are on the lines they are written on', () => {
  const source = `a
[b](#2) **c
[d](#3)** \\
![e](5.png)
then [f](#5)
- g
  [h](#7)

> [i](#9)
> [j](#10)

| [k](#12) |
|---|
| ![l](14.png) |
| [m](#15) |
`;
  const lines = [...walkInlines(parseMarkdown(source))].flatMap((inline) =>
    inline.kind === 'link'
      ? [`${inline.line} ${inline.href}`]
      : inline.kind === 'image'
        ? [`${inline.line} ${inline.src}`]
        : [],
  );
  expect(lines).toEqual([
    '2 #2',
    '3 #3',
    '4 5.png',
    '5 #5',
    '7 #7',
    '9 #9',
    '10 #10',
    '12 #12',
    '14 14.png',
    '15 #15',
  ]);
});
