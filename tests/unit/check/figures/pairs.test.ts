import { expect, test } from 'vitest';
import { pairsIn } from '../../../../src/check/figures/pairs.js';
import { findNumbers } from '../../../../src/prose/numbers.js';

test.each<readonly [text: string, pairs: readonly string[]]>([
  ['a 3-5 win', ['3-5']],
  ['won _3-5_ at home', ['3-5']],
  ['1_3-5_17', []],
  ['the file mill_3-5', []],
  ['the file 3-5_mill', []],
  ['22 of 30 mills', ['22 of 30']],
  ['mill_22 of 30', []],
  ['from 22 to 30 mills', ['22 to 30']],
])('of %j the order of two figures is told in %j', (text, pairs) => {
  expect(pairsIn(text, findNumbers(text, 'en')).map((pair) => pair.text)).toEqual(pairs);
});
