/** About one slide for so many words of a short article. */
const WORDS_PER_SLIDE = 85;
/** With those that open a part. */
const MOST_SLIDES = 40;
const MOST_SECTIONS = 26;
/** However many parts there are, so many slides may stand in them. */
const LEAST_ROOM = 14;

/**
 * Shares the slides among sections of the given sizes (in words): one each as far as they reach, the others in proportion
 * to the words by the method of largest remainders. A section with 0 is only named, one with undefined is left out.
 */
export function planSlides(sizes: readonly number[]): readonly (number | undefined)[] {
  const kept = largest(sizes, MOST_SECTIONS);
  const words = kept.reduce((sum, at) => sum + (sizes[at] ?? 0), 0);
  const room = Math.max(LEAST_ROOM, MOST_SLIDES - kept.length);
  const slides = Math.min(room, Math.max(kept.length, Math.round(words / WORDS_PER_SLIDE)));
  const first = largest(sizes, Math.min(slides, kept.length));
  const more = apportion(
    sizes.map((size, at) => (first.includes(at) ? size : 0)),
    slides - first.length,
  );
  return sizes.map((_, at) =>
    kept.includes(at) ? (first.includes(at) ? 1 : 0) + (more[at] ?? 0) : undefined,
  );
}

/** `([3, 1], 2) => [2, 0]` */
function apportion(sizes: readonly number[], seats: number): readonly number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total === 0) return sizes.map(() => 0);
  const exact = sizes.map((size) => (seats * size) / total);
  const left = seats - exact.reduce((sum, one) => sum + Math.floor(one), 0);
  const rounded = largest(
    exact.map((one) => one % 1),
    left,
  );
  return exact.map((one, at) => Math.floor(one) + (rounded.includes(at) ? 1 : 0));
}

/** Gives the places of the largest values; of equal ones the first. */
function largest(values: readonly number[], count: number): readonly number[] {
  return values
    .map((value, at) => ({ value, at }))
    .sort((a, b) => b.value - a.value || a.at - b.at)
    .slice(0, count)
    .map(({ at }) => at);
}

/** Cuts values into so many runs, one after the other and about equally heavy; none is empty while there are enough. */
export function cutRuns<T>(
  values: readonly T[],
  weigh: (value: T) => number,
  count: number,
): readonly (readonly T[])[] {
  const total = values.reduce((sum, value) => sum + weigh(value), 0);
  const runs: T[][] = [];
  let done = 0;
  values.forEach((value, at) => {
    const left = values.length - at;
    const due = (runs.length * total) / count;
    const missing = count - runs.length;
    if (runs.length === 0 || (missing > 0 && (done + weigh(value) / 2 >= due || left <= missing)))
      runs.push([]);
    runs.at(-1)?.push(value);
    done += weigh(value);
  });
  return runs;
}
