import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../../../src/deck/charts/csv.js';

/** Draws each cell as `line:column text`. */
function sketch(text: string): unknown {
  const csv = readCsv(text);
  if ('fault' in csv) return `${csv.line} ${csv.fault}`;
  return csv.rows.map((row) => row.map(({ line, column, text: cell }) => `${line}:${column} ${cell}`));
}

test.each([
  [
    'a,b\n1,2\n',
    [
      ['1:1 a', '1:3 b'],
      ['2:1 1', '2:3 2'],
    ],
  ],
  [
    'a;b\n1,5;2',
    [
      ['1:1 a', '1:3 b'],
      ['2:1 1,5', '2:5 2'],
    ],
  ],
  [
    'a\tb\n1\t',
    [
      ['1:1 a', '1:3 b'],
      ['2:1 1', '2:3 '],
    ],
  ],
  [
    '\n a , b \n\n1, 1',
    [
      ['2:2 a', '2:6 b'],
      ['4:1 1', '4:4 1'],
    ],
  ],
  [
    '"a, b",c\n"d ""e""",1',
    [
      ['1:2 a, b', '1:8 c'],
      ['2:1 d "e"', '2:11 1'],
    ],
  ],
  [
    'a,b\n"x\ny",2\n3,4',
    [
      ['1:1 a', '1:3 b'],
      ['2:2 x\ny', '2:3 2'],
      ['4:1 3', '4:3 4'],
    ],
  ],
  ['a,b\n1\n1,2,3', [['1:1 a', '1:3 b'], ['2:1 1'], ['3:1 1', '3:3 2', '3:5 3']]],
  ['', []],
])('%j is read with the place of each cell', (text, rows) => {
  const found = sketch(text);
  expect(found).toEqual(rows);
});

test('what is no CSV is told with its line', () => {
  expect(['a,b\nü,"2\n3,4', 'a,b\n1,2"x\n', 'a,b\n1,"2"x\n'].map(sketch)).toMatchInlineSnapshot(`
    [
      "2 a quotation mark is never closed",
      "2 a quotation mark stands inside a cell that has none around it",
      "2 something follows the quotation mark that closes a cell",
    ]
  `);
});

test('no text throws', () => {
  const pieces = fc.array(fc.constantFrom('a', '1', ',', ';', '\t', '"', '\n', ' ', 'ü', '\0'));
  fc.assert(
    fc.property(pieces, (parts) => {
      expect(readCsv(parts.join(''))).toBeDefined();
    }),
  );
});
