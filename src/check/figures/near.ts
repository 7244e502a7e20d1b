import { unitSizes } from '../../prose/measure.js';
import { HARDLY, SHARE } from './hedges.js';
import type { KnownFigure } from './known.js';
import { yearsOf } from './known.js';
import type { Stated } from './match.js';

/** The figures of some passages by what they are worth, to find those that are near a value. */
export interface NearFigures {
  /** Those that can prove a figure of another value, in the order of the passages. */
  readonly nearTo: (stated: Stated) => readonly KnownFigure[];
}

/** Kinds that are held to all others of them: a year proves its decade. */
const OF_TIME: ReadonlySet<KnownFigure['kind']> = new Set(['year', 'decade', 'century', 'date', 'time']);

interface Worth {
  readonly worth: number;
  readonly at: number;
}

/** Lays figures out by their worth, each as it is, as a share in per cent and the other way round. */
export function layOutByWorth(figures: readonly KnownFigure[]): NearFigures {
  const worths = figures
    .flatMap((figure, at) =>
      [...figure.values, ...(figure.also ?? []), ...yearsOf(figure)].flatMap((value) =>
        [value, value * 100, value / 100].map((one): Worth => ({ worth: Math.abs(one), at })),
      ),
    )
    .sort((a, b) => a.worth - b.worth);
  const ofTime = figures.filter(({ kind, compound }) => OF_TIME.has(kind) || compound);
  // Of a year with its century another year proves it only where its own is left out.
  const shortYears = ofTime.filter(({ short }) => short);
  return {
    nearTo: (stated) => {
      const { kind, short } = stated.figure;
      if (OF_TIME.has(kind)) return kind === 'year' && !short ? shortYears : ofTime;
      const found = new Set<number>();
      for (const [low, high] of rangesOf(stated))
        for (let next = firstFrom(worths, low); next < worths.length; next += 1) {
          const { worth, at } = worths[next] as Worth;
          if (worth > high) break;
          found.add(at);
        }
      return [...found].sort((a, b) => a - b).flatMap((at) => figures[at] ?? []);
    },
  };
}

type Range = readonly [low: number, high: number];

/** Where a value may lie in the article that a slide rounds, writes as a share, in another unit or as a size alone. */
function rangesOf({ figure, value = 0, unit, units }: Stated): readonly Range[] {
  const { kind, hedge, step = 0 } = figure;
  const scales = [...(units?.factors ?? [1]), ...(unit === undefined ? [] : unitSizes(unit))];
  return scales.flatMap((scale): readonly Range[] => {
    const worth = Math.abs(value * scale);
    if (kind === 'magnitude') return [[2 * worth, 100 * worth]];
    const slack =
      (hedge === undefined ? HARDLY * worth : Math.abs(scale) * step) +
      (kind === 'percent' ? 0.5 : kind === 'fraction' ? SHARE.whole : 0);
    return [[(worth - slack) * (1 - EXACT), (worth + slack) * (1 + EXACT)]];
  });
}

/** Fractions and what they are multiplied by differ in their last binary digits. */
const EXACT = 1e-6;

/** The first of some rising worths that is no less. */
function firstFrom(worths: readonly Worth[], least: number): number {
  let from = 0;
  let to = worths.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((worths[middle] as Worth).worth < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
