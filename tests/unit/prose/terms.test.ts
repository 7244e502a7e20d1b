import { expect, test } from 'vitest';
import { keyTerms } from '../../../src/prose/terms.js';

test('the terms of a text are those that stand in it and hardly elsewhere', () => {
  const wheel = [...Array(6).fill('wheel'), ...Array(4).fill('oak'), ...Array(9).fill('mill'), 'one'];
  const owner = [...Array(7).fill('owner'), ...Array(9).fill('mill'), 'two', 'three', 'four', 'five'];
  expect(keyTerms([wheel, owner])).toEqual([['wheel', 'oak'], ['owner']]);
});

test('a lone text, and one without words, has none', () => {
  expect(keyTerms([['a', 'a', 'b']])).toEqual([[]]);
  expect(keyTerms([[], ['a']])).toEqual([[], []]);
});
