/** How the series of a chart look: each by a colour of the theme, and by a pattern, a dash and a mark for who sees none. */

/** In units of which 720 are the slide's shorter side; 19 is the smallest that a slide may show. */
export const TEXT = 20;
export const LINE = 26;
/** What is left at the edge for texts that run wider than the library guesses. */
export const SLACK = 6;

export const text = { fontFamily: 'var(--font-label)', fontSize: TEXT, color: 'var(--ink)' } as const;
export const softText = { ...text, color: 'var(--ink-soft)' } as const;
export const hairline = { color: 'var(--hairline)', width: 1 } as const;
export const zeroLine = { color: 'var(--ink)', width: 1.5 } as const;

const COUNT = 6;
const DASHES = ['solid', [10, 6], [3, 5], [16, 5, 3, 5], [24, 6], [6, 3]] as const;
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin'] as const;

/** Lines over a colour, this far apart and turned by degrees; others may cross them. */
export interface Hatch {
  readonly angle: number;
  readonly gap: number;
  readonly width: number;
  readonly crossed?: boolean;
}

export const HATCHES: readonly (Hatch | undefined)[] = [
  undefined,
  { angle: -45, gap: 11, width: 2 },
  { angle: 45, gap: 11, width: 1.25, crossed: true },
  { angle: 0, gap: 9, width: 1.75 },
  { angle: 45, gap: 6, width: 1.5 },
  { angle: 90, gap: 8, width: 2.5 },
];

export const colorOf = (index: number): string => `var(--chart-${(index % COUNT) + 1})`;
export const symbolOf = (index: number): string => SYMBOLS[index % COUNT] ?? 'circle';

/** After each round of colours the dashes and patterns move on by one, so that what shares a colour differs all the same. */
const turn = (index: number): number => (index + Math.floor(index / COUNT)) % COUNT;

export const dashOf = (index: number) => {
  const dash = DASHES[turn(index)] ?? 'solid';
  return typeof dash === 'string' ? dash : [...dash];
};

/** Marks what a series fills by the number of its hatch, which is drawn in its place when the library is done. */
export const decalOf = (index: number) => ({
  symbol: 'rect',
  color: `hatch-${turn(index)}`,
  dashArrayX: [1, 0],
  dashArrayY: [1, 1],
});
