/** About one slide for so many words of a short article. */
const WORDS_PER_SLIDE = 85;
/** With those that open a part. */
const MOST_SLIDES = 40;
const MOST_SECTIONS = 26;
/** However many parts there are, so many slides may stand in them. */
const LEAST_ROOM = 10;

/**
 * Shares the slides among sections of the given sizes (in words): one each as far as they reach, the others in proportion
 * to the words (Sainte-Laguë 1910, "La représentation proportionnelle et la méthode des moindres carrés"). A section with
 * 0 is only named, one with undefined is left out.
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

/** Hands out further seats to those that have one: `([3, 1], 2) => [2, 0]` */
function apportion(sizes: readonly number[], seats: number): readonly number[] {
  const given = sizes.map(() => 0);
  for (let seat = 0; seat < seats; seat += 1) {
    const [most = 0] = largest(
      sizes.map((size, at) => size / (2 * (given[at] ?? 0) + 3)),
      1,
    );
    given[most] = (given[most] ?? 0) + 1;
  }
  return given;
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
  if (count === 0) return [];
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
