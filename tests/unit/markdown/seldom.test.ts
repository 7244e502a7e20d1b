import { array, assert, constantFrom, property } from 'fast-check';
import { Marked } from 'marked';
import { expect, test } from 'vitest';
import { seldom } from '../../../src/markdown/seldom.js';

const plain = new Marked({ gfm: true });
const spared = new Marked({ gfm: true }, { tokenizer: seldom });

/** Pieces of lines, out of which what opens, underlines and ends a block comes together by chance. */
const PIECE = constantFrom(
  ...[
    '\n',
    '\n\n',
    ' ',
    '   ',
    '    ',
    '\t',
    '=',
    '---',
    '--',
    '-',
    '<',
    '<p>',
    '</p>',
    '<pre>',
    '<!--',
    '-->',
  ],
  ...[
    '<script>',
    '</script>',
    'word',
    'a *b*',
    '# ',
    '> ',
    '- ',
    '1. ',
    '```\n',
    '|',
    '| - |',
    '[a]: b',
    '<a@b.c>',
  ],
);

test('what is spared changes nothing that Marked reads', () => {
  assert(
    property(array(PIECE, { maxLength: 24 }), (pieces) => {
      const source = pieces.join('');
      expect(spared.lexer(source)).toEqual(plain.lexer(source));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['Title\n=====\n', 'heading'],
  ['Title\non two lines\n   ---  \nText', 'heading'],
  ['<p>one</p>\n', 'html'],
  ['  <!-- a\n\nb -->\n', 'html'],
])('%j begins with a %s', (source, type) => {
  expect(spared.lexer(source)[0]?.type).toBe(type);
});
