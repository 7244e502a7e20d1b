import { median, most } from './measure/statistics.mjs';

/**
 * What Lectern is held to, each said once: what, the most that it may be, the unit, and how the figure is got from what was measured.
 * `figure(find, costOf)` gives undefined where it was not measured; `find(part, tool, size)` gives a row, whatever the tool's version,
 * and `costOf(stage)` the processor time of a stage at the largest size.
 */
export const TARGETS = [
  ...ratios('html', 'node -e 0', { 100: 5 }, 'HTML, 17 listings of new code'),
  ...ratios('html', 'node -e 0', { 100: 3 }, 'HTML without code', 'Lectern, no code'),
  ...ratios('html', 'node -e 0', { 100: 3 }, 'HTML, nothing changed', 'Lectern, nothing changed'),
  ...ratios('html', 'marp-cli', { 100: 0.4 }, 'HTML'),
  ...ratios('html', 'reveal-md', { 100: 0.6 }, 'HTML'),
  ...ratios('html', 'pandoc', { 100: 0.6 }, 'HTML'),
  ...ratios('pdf', 'bare Chromium', { 15: 1.5, 100: 1.4, 500: 1.4 }, 'PDF'),
  ...ratios('pdf', 'marp-cli', { 15: 0.6, 100: 0.5, 500: 0.45 }, 'PDF'),
  ...ratios('pdf', 'reveal-md', { 15: 0.5, 100: 0.4, 500: 0.3 }, 'PDF'),
  ...ratios('pdf', 'DeckTape', { 100: 0.15 }, 'PDF'),
  {
    what: 'PDF of 500 slides, by that of 100',
    most: 4,
    figure: (find) => by(find('pdf', 'Lectern', 500), find('pdf', 'Lectern', 100)),
  },
  {
    what: 'PDF of 1,000 slides',
    most: 6,
    unit: 's',
    figure: (find) => seconds(find('pdf', 'Lectern', 1000)),
  },
  {
    what: 'a page of the PDF of 100 slides',
    most: 10,
    unit: 'KB',
    figure: (find) => by100(find('pdf', 'Lectern', 100)),
  },
  {
    what: 'the proof, of the processor time of a PDF of 960 slides',
    most: 10,
    unit: '%',
    figure: (_, costOf) => share(costOf('proven'), MAKING.map(costOf)),
  },
  {
    what: '50 decks of 20 slides to PDF',
    most: 20,
    unit: 's',
    figure: (find) => seconds(find('many', 'Lectern', 50)),
  },
  {
    what: '50 decks of 20 slides to PDF, all processes',
    most: 800,
    unit: 'MB',
    figure: (find) => find('many', 'Lectern', 50)?.memory,
  },
  {
    what: '50 decks, nothing changed, beside the start of Node',
    most: 150,
    unit: 'ms',
    figure: (find) => beside(find('many', 'Lectern, nothing changed', 50), find('many', 'node -e 0', 50)),
  },
  {
    what: 'quotes, numbers and names of 100 slides in 20,000 words, processor time',
    most: 100,
    unit: 'ms',
    figure: (find) => middle(find('check', 'rules, processor time', 100)),
  },
  {
    what: 'check with the browser, 100 slides, by their PDF',
    most: 2,
    figure: (find) => by(find('check', 'check', 100), find('check', 'build --to pdf', 100)),
  },
  ...[
    [100, 80],
    [500, 150],
  ].map(([size, limit]) => ({
    what: `a save seen, ${size} slides`,
    most: limit,
    unit: 'ms',
    figure: (find) => middle(find('dev', 'Lectern', size)),
  })),
  {
    what: 'an article of 20,000 words imported (at most a second for any)',
    most: 1,
    unit: 's',
    figure: (find) => seconds(find('import', 'Lectern, a web page', 20_000)),
  },
  {
    what: 'first slide seen',
    most: 300,
    unit: 'ms',
    figure: (find) => middle(find('open', 'first slide seen', 1)),
  },
  {
    what: 'longest task while it opens',
    most: 100,
    unit: 'ms',
    figure: (find) => worst(find('open', 'longest task', 1)),
  },
  { what: 'layout shift while it opens', most: 0, figure: (find) => worst(find('open', 'layout shift', 1)) },
];

/** The stages from an outline to a proven PDF. */
const MAKING = [
  'outline parsed, all kinds',
  'deck made, all kinds',
  'page written, all kinds',
  'printed and measured, in the browser',
  'stamped',
  'proven',
];

/** Lectern's time by that of another, at each size. */
function ratios(part, other, limits, what, own = 'Lectern') {
  return Object.entries(limits).map(([size, limit]) => ({
    what: `${what}, ${size} slides, by ${other}`,
    most: limit,
    figure: (find) => by(find(part, own, Number(size)), find(part, other, Number(size))),
  }));
}

function middle(row) {
  return row && row.values.length > 0 ? median(row.values) : undefined;
}

function worst(row) {
  return row && most(row.values);
}

function seconds(row) {
  return row && middle(row) / 1000;
}

function by(own, other) {
  return own && middle(other) ? middle(own) / middle(other) : undefined;
}

function beside(own, start) {
  return own && start ? middle(own) - middle(start) : undefined;
}

function by100(row) {
  return row?.kilobytes && row.kilobytes / 100;
}

function share(part, all) {
  return part === undefined ? undefined : (100 * part) / all.reduce((sum, one) => sum + one, 0);
}
