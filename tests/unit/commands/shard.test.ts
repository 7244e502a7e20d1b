import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partOf } from '../../../src/commands/shard.js';

test('every work is in one part alone, and the parts are alike', () => {
  const sizesOf = fc.array(fc.nat(5000), { maxLength: 60 });
  fc.assert(
    fc.property(sizesOf, fc.integer({ min: 1, max: 8 }), (sizes, count) => {
      const works = sizes.map((_, index) => index);
      const parts = Array.from({ length: count }, (_, index) =>
        partOf(works, sizes, { index: index + 1, count }),
      );
      expect(parts.flat().sort((a, b) => a - b)).toEqual(works);
      for (const part of parts) expect(part).toEqual([...part].sort((a, b) => a - b));
      const sums = parts.map((part) => part.reduce((sum, work) => sum + (sizes[work] ?? 0) + 1, 0));
      expect(Math.max(...sums) - Math.min(...sums)).toBeLessThanOrEqual(Math.max(0, ...sizes) + 1);
    }),
  );
});

test('the largest are dealt first', () => {
  const parts = [1, 2].map((index) => partOf(['a', 'b', 'c', 'd'], [1, 9, 4, 4], { index, count: 2 }));
  expect(parts).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});
