/** Which part of the decks is meant: the first of four is `{ index: 1, count: 4 }`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * Gives the works of one part of several, each in one part alone, in the order they came. The largest are dealt first, each to the part
 * that has least (R. L. Graham's rule of the longest first, 1969), so that the same works are always parted in the same way.
 *
 * `(['a', 'b', 'c'], [9, 4, 4], { index: 2, count: 2 }) => ['b', 'c']`
 */
export function partOf<T>(
  works: readonly T[],
  sizes: readonly number[],
  { index, count }: Shard,
): readonly T[] {
  const sums = Array.from({ length: count }, () => 0);
  const largestFirst = [...works.keys()].sort(
    (one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0) || one - other,
  );
  const mine = largestFirst.filter((work) => {
    const part = sums.indexOf(Math.min(...sums));
    // Whatever is small takes a moment too.
    sums[part] = (sums[part] ?? 0) + (sizes[work] ?? 0) + 1;
    return part === index - 1;
  });
  return works.filter((_, work) => mine.includes(work));
}
