import { expect, test } from 'vitest';
import { isAlike } from '../../../src/page/is-alike.js';

test.each([
  [1, 1, true],
  [1, '1', false],
  [Number.NaN, 0, false],
  [undefined, null, false],
  [{}, undefined, false],
  [[1, [2]], [1, [2]], true],
  [[1, 2], [1], false],
  [[], {}, false],
  [{ a: 1, b: { c: [] } }, { b: { c: [] }, a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: undefined }, { b: undefined }, false],
  [new Map([['a', [1]]]), new Map([['a', [1]]]), true],
  [new Map([['a', 1]]), new Map([['a', 2]]), false],
  [new Map(), {}, false],
  [new Set([1, 2]), new Set([1, 2]), true],
  [new Set([1]), new Set([1, 2]), false],
])('%o and %o: %s', (one, other, alike) => {
  expect(isAlike(one, other)).toBe(alike);
  expect(isAlike(other, one)).toBe(alike);
});
