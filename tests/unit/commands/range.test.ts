import { expect, test } from 'vitest';
import { isIn, readRuns } from '../../../src/commands/range.js';

test.each([
  ['3', [[3, 3]]],
  ['2-5,9', [[2, 5], [9, 9]]], // biome-ignore format: a table
  [' 1 - 2 , 4 ', [[1, 2], [4, 4]]], // biome-ignore format: a table
  ['', '"" is no range. Write numbers of slides, such as 2-5,9.'],
  ['2,,3', '"" is no range. Write numbers of slides, such as 2-5,9.'],
  ['0', '"0" is no range. Write numbers of slides, such as 2-5,9.'],
  ['-3', '"-3" is no range. Write numbers of slides, such as 2-5,9.'],
  ['two', '"two" is no range. Write numbers of slides, such as 2-5,9.'],
  ['5-2', '"5-2" runs backwards. Write 2-5.'],
] as const)('"%s" means %j', (text, meant) => {
  expect(readRuns(text)).toEqual(meant);
});

test('a slide is meant by any run, and each where there is no range', () => {
  const meant = [1, 2, 3, 4, 9].filter((number) => isIn(number, [[2, 3], [9, 9]])); // biome-ignore format: a table
  expect(meant).toEqual([2, 3, 9]);
  expect(isIn(7, undefined)).toBe(true);
});
