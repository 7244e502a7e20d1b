/** How many runs a text may be cut into. */
export interface Pieces {
  readonly least?: number;
  readonly most?: number;
}

/** A longer text is cut between blocks of as many units as bring it under this, which bounds the time. */
const FINEST = 1000;

/** Jeffreys' prior: what each word counts for in a run before it is seen there. */
const UNSEEN = 0.5;

/**
 * Finds where the topic shifts in a row of units (paragraphs, sentences or lines), each given by the stems of its words;
 * gives the index of each unit that begins a new run.
 *
 * Each run is taken to draw on words of its own, and the cut is the one that makes the text likeliest (Eisenstein and
 * Barzilay 2008, "Bayesian Unsupervised Topic Segmentation"). A border costs the logarithm of the number of words, and so
 * the number of runs is found too (Utiyama and Isahara 2001, "A Statistical Model for Domain-Independent Text
 * Segmentation"). A word that a unit repeats counts once: it tells of that unit rather than of a topic.
 */
export function findBorders(
  units: readonly (readonly string[])[],
  { least = 1, most = 30 }: Pieces = {},
): readonly number[] {
  const size = Math.max(1, Math.ceil(units.length / FINEST));
  const blocks = numberWords(joinUnits(units.map(distinct), size));
  const count = blocks.length;
  if (count < 2) return [];
  const cuts = cheapestCuts(runCosts(blocks), Math.min(most, count));
  const border = Math.log(blocks.reduce((sum, { length }) => sum + length, 1));
  const price = (cut: Cut): number => cut.cost + cut.borders.length * border;
  const open = cuts.slice(Math.min(least, count) - 1);
  const best = open.reduce((one, other) => (price(other) < price(one) ? other : one));
  return best.borders.map((border) => border * size);
}

interface Cut {
  readonly cost: number;
  readonly borders: readonly number[];
}

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)];

const joinUnits = (units: readonly (readonly string[])[], size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(units.length / size) }, (_, index) =>
    units.slice(index * size, (index + 1) * size).flat(),
  );

function numberWords(units: readonly (readonly string[])[]): readonly Uint32Array[] {
  const numbers = new Map<string, number>();
  return units.map((words) =>
    Uint32Array.from(words, (word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    }),
  );
}

/** What each run costs: row `first`, column `last - first`, in nats of minus its log-likelihood. */
function runCosts(units: readonly Uint32Array[]): readonly Float64Array[] {
  const total = units.reduce((sum, { length }) => sum + length, 0);
  const kinds = units.reduce((most, words) => words.reduce((one, word) => Math.max(one, word + 1), most), 0);
  const logs = Float64Array.from({ length: total }, (_, seen) => Math.log(seen + UNSEEN));
  const whole = Float64Array.from({ length: total }, (_, seen) => Math.log(seen + UNSEEN * kinds));
  const counts = new Uint32Array(kinds);
  return units.map((_, first) => {
    const row = new Float64Array(units.length - first);
    counts.fill(0);
    let cost = 0;
    let seen = 0;
    for (let last = first; last < units.length; last += 1) {
      for (const word of units[last] ?? []) {
        const count = counts[word] ?? 0;
        cost += (whole[seen] ?? 0) - (logs[count] ?? 0);
        counts[word] = count + 1;
        seen += 1;
      }
      row[last - first] = cost;
    }
    return row;
  });
}

/** Gives the cheapest cut into one run, into two, and so on, by dynamic programming. */
function cheapestCuts(costs: readonly Float64Array[], most: number): readonly Cut[] {
  const count = costs.length;
  const begins: Uint32Array[] = [];
  let before: Float64Array = Float64Array.from({ length: count + 1 }, (_, end) => (end === 0 ? 0 : Infinity));
  return Array.from({ length: most }, (_, index) => {
    const best = new Float64Array(count + 1).fill(Infinity);
    const begin = new Uint32Array(count + 1);
    for (const [first, row] of costs.entries()) {
      const sum = before[first] ?? Infinity;
      if (sum === Infinity) continue;
      // By index: an iterator's pairs, a million for each cut, take longer than the sums.
      for (let length = 0; length < row.length; length += 1) {
        const end = first + length + 1;
        const cost = sum + (row[length] ?? Infinity);
        if (cost < (best[end] ?? Infinity)) {
          best[end] = cost;
          begin[end] = first;
        }
      }
    }
    before = best;
    begins.push(begin);
    return { cost: best[count] ?? Infinity, borders: bordersOf(begins.slice(0, index + 1), count) };
  });
}

/** Walks back from the end, run by run. */
function bordersOf(begins: readonly Uint32Array[], count: number): readonly number[] {
  const borders: number[] = [];
  let end = count;
  for (const begin of begins.toReversed()) {
    end = begin[end] ?? 0;
    if (end > 0) borders.unshift(end);
  }
  return borders;
}
