/** How the series of a chart look: each by a colour of the theme, and by a pattern, a dash and a mark for who sees none. */

/** In units of which 720 are the slide's height; 19 is the smallest that a slide may show. */
export const TEXT = 20;
export const LINE = 26;

export const text = { fontFamily: 'var(--font-label)', fontSize: TEXT, color: 'var(--ink)' } as const;
export const softText = { ...text, color: 'var(--ink-soft)' } as const;
export const hairline = { color: 'var(--hairline)', width: 1 } as const;
export const zeroLine = { color: 'var(--ink)', width: 1.5 } as const;

const COUNT = 6;
const DASHES = ['solid', [10, 6], [3, 5], [16, 5, 3, 5], [24, 6], [6, 3]] as const;
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin'] as const;

const stripes = (rotation: number, gap: number, width = 3) => ({
  symbol: 'rect',
  color: 'var(--paper)',
  dashArrayX: [1, 0],
  dashArrayY: [width, gap],
  rotation,
});

const dots = {
  symbol: 'circle',
  color: 'var(--paper)',
  dashArrayX: [
    [8, 8],
    [0, 8, 8, 0],
  ],
  dashArrayY: [8, 0],
  symbolSize: 0.7,
};

const DECALS = [
  { symbol: 'none' },
  stripes(Math.PI / 4, 8),
  dots,
  stripes(0, 7, 2),
  stripes(-Math.PI / 4, 5, 2),
  stripes(Math.PI / 2, 6, 3),
];

export const colorOf = (index: number): string => `var(--chart-${(index % COUNT) + 1})`;
export const symbolOf = (index: number): string => SYMBOLS[index % COUNT] ?? 'circle';

/** After each round of colours the dashes and patterns move on by one, so that what shares a colour differs all the same. */
const turn = (index: number): number => (index + Math.floor(index / COUNT)) % COUNT;

export const dashOf = (index: number) => {
  const dash = DASHES[turn(index)] ?? 'solid';
  return typeof dash === 'string' ? dash : [...dash];
};
export const decalOf = (index: number) => DECALS[turn(index)];
