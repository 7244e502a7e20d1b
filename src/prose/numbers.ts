import { matchAfter, type Page, startAt, wordAt } from './figures/at.js';
import { beginner } from './figures/begin.js';
import { readTime } from './figures/clock.js';
import { readDate } from './figures/days.js';
import { readDecade } from './figures/decades.js';
import type { Figure, Hedge, Reading } from './figures/figure.js';
import { readHint, readMagnitude } from './figures/hints.js';
import type { Lexicon } from './figures/lexicon.js';
import { lexiconOf } from './figures/lexicons.js';
import { marksOf } from './figures/marks.js';
import { readName } from './figures/names.js';
import { readOrdinal } from './figures/order.js';
import { readQuantity } from './figures/quantity.js';
import { type Token, tokenizer } from './figures/tokens.js';
import { readYears } from './figures/years.js';

export type { Figure, FigureKind, Hedge } from './figures/figure.js';

/** What is tried at each word, the first that reads something wins. */
const READERS: readonly ((page: Page, index: number) => Reading | undefined)[] = [
  readName,
  readDate,
  readTime,
  readDecade,
  readOrdinal,
  readMagnitude,
  readYearOrQuantity,
  readHint,
];

/**
 * Finds the numbers, amounts, dates and times in a text of a language (BCP 47), in digits and in words, in their order
 * and apart from each other. A language whose words are not known here has its digits read, and English words.
 */
export const findNumbers = (text: string, lang: string): readonly Figure[] => numberFinder(lang)(text);

/** Makes what finds the numbers in texts of one language, for many short texts: its words and marks are made once. */
export function numberFinder(lang: string): (text: string) => readonly Figure[] {
  const marks = marksOf(lang);
  const lexicon = lexiconOf(lang);
  const tokenize = tokenizer(marks);
  const canBegin = beginner(lexicon);
  return (text) => {
    const page: Page = { text, tokens: tokenize(text), lexicon, marks };
    const figures: Figure[] = [];
    for (let index = 0; index < page.tokens.length; ) {
      const reading = canBegin(page, index) ? read(page, index) : undefined;
      if (reading) figures.push(place(page, index, reading));
      index = reading?.next ?? index + 1;
    }
    return shareUnits(text, figures, lexicon);
  };
}

/** Gives bare numbers the unit of the next, where only "and" or "or" parts them: 10, 12 and 15 per cent. */
function shareUnits(text: string, figures: readonly Figure[], { orBetween }: Lexicon): readonly Figure[] {
  let next: Figure | undefined;
  let isShared = false;
  return figures
    .toReversed()
    .map((figure) => {
      const gap = next ? text.slice(figure.end, Math.min(next.start, figure.end + 20)) : '';
      const isLinked = orBetween.test(gap) || (isShared && /^,\s$/u.test(gap));
      isShared = figure.kind === 'number' && !figure.weak && isLinked;
      next = next && isShared ? { ...figure, ...unitOf(next) } : figure;
      return next;
    })
    .toReversed();
}

/** What makes a percentage or an amount of money of a number. */
const unitOf = ({ kind, currency }: Figure): Partial<Figure> =>
  kind === 'percent' || kind === 'points' || kind === 'money'
    ? { kind, ...(currency !== undefined && { currency }) }
    : {};

function read(page: Page, index: number): Reading | undefined {
  for (const reader of READERS) {
    const reading = reader(page, index);
    if (reading) return reading;
  }
  return undefined;
}

/** A bare number of four digits is a year, unless a unit or a scale follows it. */
function readYearOrQuantity(page: Page, index: number): Reading | undefined {
  const quantity = readQuantity(page, index);
  const isBare = quantity?.kind === 'number' && quantity.values.at(-1) === quantity.written?.at(-1);
  return quantity && !isBare ? quantity : (readYears(page, index) ?? quantity);
}

function place(page: Page, index: number, { next, ...reading }: Reading): Figure {
  const { text, tokens, lexicon } = page;
  const { kind } = reading;
  const start = startAt(tokens, index);
  const end = tokens[next - 1]?.end ?? start;
  const isIdiom =
    (kind === 'number' || kind === 'ordinal') && matchAfter(page, start, lexicon.idioms) !== null;
  return {
    ...reading,
    text: text.slice(start, end),
    start,
    end,
    ...readHedge(page, index, end),
    ...(isIdiom && { weak: 'word' }),
  };
}

/** Reads how near a figure is, from the words before it, else after it. */
function readHedge(
  page: Page,
  index: number,
  end: number,
): { readonly hedge?: Hedge; readonly loose?: true } {
  const { tokens, lexicon } = page;
  const last = lexicon.fillers.has(wordAt(tokens, index - 1)) ? index - 1 : index;
  if (isArrow(tokens[last - 2], tokens[last - 1])) return {};
  for (let count = 4; count > 0; count--) {
    const words = tokens.slice(Math.max(0, last - count), last).map(({ lower }) => lower);
    const hedge = lexicon.hedges.get(words.join(' '));
    if (hedge) return { hedge, ...(lexicon.looseHedges.has(words.join(' ')) && { loose: true }) };
  }
  const hedge = lexicon.hedgesAfter.find(([, words]) => matchAfter(page, end, words))?.[0];
  return hedge === undefined ? {} : { hedge };
}

/** `->`, which compares nothing. */
const isArrow = (shaft: Token | undefined, head: Token | undefined): boolean =>
  head?.text === '>' && head.glued && (shaft?.text === '-' || shaft?.text === '=');
