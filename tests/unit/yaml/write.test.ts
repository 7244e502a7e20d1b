import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readYaml } from '../../../src/yaml/read.js';
import { rewriteYaml, writeYaml } from '../../../src/yaml/write.js';

const OLD = `# The map.
title: 'The mill'   # as printed
byline: A. Miller
sections:
  - key: wheel
    # why it is left out
    skip: no story
    list: [a, b]
  - key: words
    list:
      - c
`;

test.each([
  [
    'the same',
    { title: 'The mill', byline: 'A. Miller' },
    `# The map.\ntitle: 'The mill' # as printed\nbyline: A. Miller\n`,
  ],
  ['a changed value', { title: 'Two mills' }, '# The map.\ntitle: Two mills\n'],
  [
    'a new entry, and the maps of a list in another order',
    {
      title: 'The mill',
      sections: [
        { key: 'words', list: ['c', 'd'] },
        { key: 'new', list: [] },
        { key: 'wheel', skip: 'no story', list: ['b'] },
      ],
      proofs: ['x'],
    },
    `# The map.
title: 'The mill' # as printed
sections:
  - key: words
    list:
      - c
      - d
  - key: new
    list: []
  - key: wheel
    # why it is left out
    skip: no story
    list: [b]
proofs: [x]
`,
  ],
])('YAML is rewritten with its comments: %s', (_, value, expected) => {
  expect(rewriteYaml(OLD, value)).toBe(expected);
});

test('a list of many has a line for each', () => {
  expect(writeYaml({ a: ['1', '2'], b: [...'0123456789x'] }, 'One.\nTwo.')).toBe(
    `# One.\n# Two.\na: [1, 2]\nb:\n${[...'0123456789x'].map((one) => `  - ${one}\n`).join('')}`,
  );
});

const schema = z.strictObject({
  a: z.string(),
  b: z.array(z.strictObject({ key: z.string(), c: z.array(z.string()) })),
});

test('what is written is read back, whatever the words', () => {
  const words = fc.string({ unit: 'grapheme' }).filter((text) => text !== '');
  const entries = fc.record({
    a: words,
    b: fc.uniqueArray(fc.record({ key: words, c: fc.array(words) }), { selector: ({ key }) => key }),
  });
  fc.assert(
    fc.property(entries, entries, (first, second) => {
      const text = writeYaml(first, 'A map.');
      const read = (yaml: string) =>
        readYaml(schema, { text: yaml, file: 'a.yaml', firstLine: 1, noun: 'entry' });
      expect(read(text)).toEqual({ value: first, problems: [] });
      expect(read(rewriteYaml(text, second))).toEqual({ value: second, problems: [] });
    }),
    { seed: 1, numRuns: 300 },
  );
});
