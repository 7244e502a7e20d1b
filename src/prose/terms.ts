/**
 * Gives the stems that tell each of several texts from the others, the most telling first: those that it holds more often
 * than its share of all words would have it, by the log-likelihood ratio (Dunning 1993, "Accurate Methods for the
 * Statistics of Surprise and Coincidence"). Only what is well beyond chance (3.84, one time in twenty) is given.
 */
export function keyTerms(texts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const all = countsOf(texts.flat());
  const total = texts.reduce((sum, stems) => sum + stems.length, 0);
  return texts.map((stems) =>
    [...countsOf(stems)]
      .map(([stem, count]) => ({ stem, score: surprise(count, stems.length, all.get(stem) ?? count, total) }))
      .filter(({ score }) => score > 3.84)
      .sort((a, b) => b.score - a.score)
      .map(({ stem }) => stem),
  );
}

function countsOf(stems: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Gives how surprising it is that `count` of the `all` stand among `here` of `total` words; 0 where they are fewer than expected. */
export function surprise(count: number, here: number, all: number, total: number): number {
  const elsewhere = total - here;
  const expected = (all * here) / total;
  if (count <= expected) return 0;
  const part = (seen: number, due: number): number => (seen > 0 ? seen * Math.log(seen / due) : 0);
  return 2 * (part(count, expected) + part(all - count, (all * elsewhere) / total));
}
