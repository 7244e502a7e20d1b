import { type Claim, claimsOf } from '../../deck/claims.js';
import type { Deck, Slide } from '../../model.js';
import { findCounted } from '../../prose/counted.js';
import { measureIn } from '../../prose/measure.js';
import { type Figure, numberFinder } from '../../prose/numbers.js';
import { findUnits, type Units } from '../../prose/units.js';
import { countsItself, countsOf, listedLines } from './counts.js';
import { type Change, changeOf } from './direction.js';
import { isLabel, numberedRows } from './labels.js';
import { type Pair, pairsIn } from './pairs.js';
import { type Neighbours, neighboursIn } from './swaps.js';

/** A figure on a slide that its article answers for. */
export interface Claimed {
  readonly slide: Slide;
  /** The outline's line that its claim begins on. */
  readonly line: number;
  readonly figure: Figure;
  /** The words that it stands among. */
  readonly among: string;
  /** The words after it. */
  readonly after: string;
  readonly change?: Change | undefined;
  /** The first of them, where it can be counted. */
  readonly counted?: string | undefined;
  /** The pair that begins with it. */
  readonly pair?: Pair | undefined;
  /** What share of the whole the part is, of which it is one. */
  readonly share?: number | undefined;
  /** What the other figures beside it make: the share of a part and its whole, and by how much one became another. */
  readonly reckoned: readonly Reckoned[];
  /** It and the figure of its kind that is next. */
  readonly neighbours?: Neighbours | undefined;
  /** The units that the slide names, for a bare number in a cell, or beside a percentage or an amount of money. */
  readonly units?: Units | undefined;
  /** It may count what the slide shows, or be no figure at all: only another count of the same in the article tells. */
  readonly unsure: boolean;
}

/** How far what a figure counts can stand behind it. */
const SIGHT = 40;

/** Gives the figures that a deck's slides claim, in reading order; labels and the numbers of rows claim nothing. */
export function claimedFigures(deck: Deck): readonly Claimed[] {
  const slides = new Map<Slide, Claim[]>();
  for (const claim of claimsOf(deck)) {
    const claims = slides.get(claim.slide) ?? [];
    claims.push(claim);
    slides.set(claim.slide, claims);
  }
  const find = numberFinder(deck.settings.lang);
  return [...slides].flatMap(([slide, claims]) => figuresOfSlide(slide, claims, deck, find));
}

function figuresOfSlide(
  slide: Slide,
  claims: readonly Claim[],
  deck: Deck,
  find: ReturnType<typeof numberFinder>,
): readonly Claimed[] {
  const { lang } = deck.settings;
  const rows = numberedRows(claims);
  const counts = countsOf(slide, deck);
  const listed = listedLines(slide);
  const hasCells = claims.some(({ kind }) => kind === 'cell');
  const units = hasCells ? findUnits(claims.map(({ text }) => text).join('\n'), lang) : undefined;
  return joinLeads(claims.filter((claim) => claim.kind !== 'speaker' && !rows.has(claim))).flatMap(
    (claim) => {
      const found = find(claim.text);
      const pairs = pairsIn(claim.text, found);
      const neighbours = neighboursIn(claim.text, found);
      return found
        .filter((figure) => !isLabel(claim, figure) && !/^(?:https?:|www\.)/u.test(figure.text))
        .map((figure) => {
          const isAnnounced = claim.kind === 'title' || (claim.kind === 'text' && !listed.has(claim.line));
          return {
            slide,
            line: lineOf(deck.lines, claim.line, figure.text),
            figure,
            among: claim.text,
            after: claim.text.slice(figure.end, figure.end + SIGHT),
            change: changeOf(claim.text, figure),
            counted: findCounted(claim.text, figure.end, lang),
            pair: pairs.find(({ start }) => start === figure.start),
            share: shareOf(pairs, figure),
            reckoned: reckonedOf(pairs, figure),
            neighbours: neighbours.find(({ start }) => start === figure.start),
            units: claim.kind === 'cell' ? units : unitsBeside(claim.text, figure, found, lang),
            unsure: figure.weak !== undefined || (isAnnounced && isCount(figure, claim.text, counts)),
          };
        });
    },
  );
}

/** A value that two figures of a slide make. */
export interface Reckoned {
  readonly kind: 'share' | 'change';
  readonly value: number;
}

/** Gives what pairs make that a figure is no part of. */
const reckonedOf = (pairs: readonly Pair[], { start }: Figure): readonly Reckoned[] =>
  pairs
    .filter((pair) => start < pair.start || start >= pair.start + pair.text.length)
    .map(({ kind, first, second }) =>
      kind === 'part'
        ? { kind: 'share', value: first / second }
        : { kind: 'change', value: Math.abs(second - first) },
    );

/** Gives what a bare number may be beside a percentage or an amount of money: the 40 of "60 per cent, and 40 at home". */
function unitsBeside(
  text: string,
  figure: Figure,
  found: readonly Figure[],
  lang: string,
): Units | undefined {
  if (figure.kind !== 'number' || figure.weak || figure.unit !== undefined) return undefined;
  const percent = found.some(({ kind }) => kind === 'percent');
  const money = found.some(({ kind }) => kind === 'money');
  if ((!percent && !money) || findCounted(text, figure.end, lang) !== undefined) return undefined;
  return measureIn(text.slice(figure.end, figure.end + SIGHT)) === undefined
    ? { percent, money, factors: [1] }
    : undefined;
}

/** Gives what share a pair makes that a figure begins or ends: 0.9 of the 18 or the 20 of "18 of 20". */
function shareOf(pairs: readonly Pair[], { start, end }: Figure): number | undefined {
  const pair = pairs.find(
    (one) => one.kind === 'part' && one.start <= start && end <= one.start + one.text.length,
  );
  return pair && pair.first / pair.second;
}

/** The line on which words stand, of those from a paragraph's first to the next blank one. */
function lineOf(lines: readonly string[], first: number, words: string): number {
  for (let line = first; (lines[line - 1] ?? '').trim() !== ''; line++)
    if (lines[line - 1]?.includes(words)) return line;
  return first;
}

/** Makes one claim of those on one line, such as the number of a statistic and what is said of it. */
function joinLeads(claims: readonly Claim[]): readonly Claim[] {
  const joined: Claim[] = [];
  for (const claim of claims) {
    const last = joined.at(-1);
    if (last?.kind === 'text' && claim.kind === 'text' && last.line === claim.line)
      joined[joined.length - 1] = { ...last, text: `${last.text}\n${claim.text}` };
    else joined.push(claim);
  }
  return joined;
}

/** No slide shows more of anything that it would count. */
const MOST_COUNTED = 20;

/** Whether a figure can count what the slide shows, or what is named after a colon. */
function isCount({ kind, values, range, end }: Figure, text: string, counts: ReadonlySet<number>): boolean {
  const [value = 0] = values;
  if (kind !== 'number' || range || value < 2 || value > MOST_COUNTED) return false;
  return counts.has(value) || countsItself(text, end, value);
}
