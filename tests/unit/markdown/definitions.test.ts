import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.js';
import { blockText, plainText } from '../../../src/markdown/text.js';

/** Gives each block as its kind, a definition list as its terms and what they mean. */
const listsIn = (source: string): readonly string[] =>
  parseMarkdown(source).flatMap((block) =>
    block.kind === 'definitions'
      ? block.items.map(
          ({ line, term, meanings }) => `${line} ${plainText(term)}: ${meanings.map(blockText).join(' | ')}`,
        )
      : [block.kind],
  );

test.each([
  ['Term\n: meaning', ['1 Term: meaning']],
  ['Term\n\n: meaning', ['1 Term: meaning']],
  ['Term\n: one\n: two', ['1 Term: one | two']],
  ['A\n: one\n\nB\n: two', ['1 A: one', '4 B: two']],
  ['A\n: one\ncarried on', ['1 A: one\ncarried on']],
  ['A\n: one\n\n    more\n\nnot', ['1 A: one\nmore', 'paragraph']],
  ['A\n:   - x\n    - y', ['1 A: x\ny']],
  ['*A* `b`\n: c', ['1 A b: c']],
  ['words\nTerm\n: meaning', ['paragraph']],
  ['Term\n:meaning', ['paragraph']],
  ['# A\n: b', ['heading', 'paragraph']],
  ['- A\n: b', ['list']],
  ['```\nA\n: b\n```', ['code']],
  ['::: notes\nA\n: b\n:::', ['fence']],
])('%j is %j', (source, lists) => {
  expect(listsIn(source)).toEqual(lists);
});
