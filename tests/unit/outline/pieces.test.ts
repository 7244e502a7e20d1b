import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.js';
import { cutPieces } from '../../../src/outline/pieces.js';

test.each([
  ['', ['']],
  ['# A\n\ntext\n\n## B\n', ['# A\n\ntext\n\n', '## B\n']],
  ['text\n## B\n', ['text\n## B\n']],
  ['\n\n# A', ['\n\n', '# A']],
  ['```\n\n# no\n```\n\n# A', ['```\n\n# no\n```\n\n', '# A']],
  ['```md\n\n# no\n~~~\n\n# no\n', ['```md\n\n# no\n~~~\n\n# no\n']],
  ['- ```\n\n# A\n\n# B', ['- ```\n\n# A\n\n# B']],
  ['<!-- one -->\n\n# A\n\n<!--\n\n# B\n\n-->', ['<!-- one -->\n\n', '# A\n\n<!--\n\n# B\n\n-->']],
  ['$$\n~~~\n$$\n\n~~~\n\n# A', ['$$\n~~~\n$$\n\n~~~\n\n# A']],
  ['```\n```\t\n\n# A', ['```\n```\t\n\n# A']],
  ['<p>\n```\n\n```\n\n# A', ['<p>\n```\n\n```\n\n# A']],
  ['[a]\n\n# A\n\n[a]: b', ['[a]\n\n# A\n\n[a]: b']],
  ['[^a]\n\n# A\n\n[^a]: b', ['[^a]\n\n', '# A\n\n[^a]: b']],
  ['*[A]: b\n\n# A\n\n| `[a]: b` |', ['*[A]: b\n\n', '# A\n\n| `[a]: b` |']],
])('%j is cut into %j', (text, pieces) => {
  expect(cutPieces(text)).toEqual(pieces);
});

const PIECE = constantFrom(
  ...[
    '\n',
    '\n\n',
    ' ',
    '    ',
    '\t',
    'word',
    '# A\n',
    '## B {#b .own}\n',
    '\n\n## C\n',
    '\n\n# D\n',
    '### E\n',
  ],
  ...[
    '```\n',
    '````\n',
    '```js\n',
    '``` a`b\n',
    '~~~\n',
    '```',
    '`',
    '``',
    '- ',
    '1. ',
    '> ',
    '- a\n',
    '    a\n',
  ],
  ...[
    '::: quote\n',
    ':::\n',
    ':::: {.x}\n',
    '::: notes\n',
    '$$',
    '$',
    '$$\n',
    '|a|b|\n',
    '|-|-|\n',
    ': means\n',
  ],
  ...[
    '<!--',
    '-->',
    '<div>\n',
    '</div>\n',
    '<pre>\n',
    '</pre>',
    '<?',
    '<b>',
    '[^a]',
    '[^a]: note\n',
    '*[AB]: c\n',
  ],
  ...['[a]', '[a](b)', '---\n', '===\n', '. . .\n', '*', '_', '\\', '^[n]', '\r\n', '…'],
);

/** What gives an address to links by a name, or nearly does. */
const ADDRESSES = constantFrom(
  '',
  '[a]: b\n',
  '[^a b]: c\n',
  '[a\nb]: c\n',
  '[a\\]b]: c\n',
  '- [a]: b\n',
  '`[a]: b`',
);

test('pieces read alone as they read in the whole', () => {
  assert(
    property(
      array(PIECE, { maxLength: 20 }),
      ADDRESSES,
      array(PIECE, { maxLength: 20 }),
      (parts, address, rest) => {
        const text = [...parts, address, ...rest].join('').replace(/\r\n?/gu, '\n');
        let line = 3;
        const alone = cutPieces(text).flatMap((piece) => {
          const blocks = parseMarkdown(piece, line);
          line += piece.split('\n').length - 1;
          return blocks;
        });
        expect(cutPieces(text).join('')).toBe(text);
        expect(alone).toEqual(parseMarkdown(text, 3));
      },
    ),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 3000) },
  );
});
