import { isRoman } from '../../prose/figures/roman.js';
import { unitsIn } from '../../prose/measure.js';
import type { Figure } from '../../prose/numbers.js';
import type { Units } from '../../prose/units.js';
import { type KnownFigure, yearsOf } from './known.js';

/** One value that a slide claims, with what stands around it. */
export interface Stated {
  readonly figure: Figure;
  /** Undefined for a date. */
  readonly value?: number;
  /** The ways to read a date. */
  readonly dates?: readonly string[];
  /** The words after the figure. */
  readonly after?: string;
  /** The unit of measure within or after the figure. */
  readonly unit?: string | undefined;
  /** The unit for each of which it is told. */
  readonly per?: string | undefined;
  /** What the slide makes of a bare number in a cell; undefined elsewhere. */
  readonly units?: Units | undefined;
}

/** Fractions and what they are multiplied by differ in their last binary digits. */
export const EXACT = 1e-9;

export const isSame = (a: number, b: number): boolean =>
  Math.abs(a - b) <= EXACT * Math.max(Math.abs(a), Math.abs(b));

/** Gives what a figure of the article is worth in the terms of a claim: nothing where the two are of different kinds. */
export function worthOf(known: KnownFigure, { figure, after = '', unit, units }: Stated): readonly number[] {
  const { kind, values, also = [] } = known;
  switch (figure.kind) {
    case 'number':
      if (kind === 'time') return figure.compound ? values.flatMap((value) => asDuration(value, unit)) : [];
      if (kind === 'percent' && figure.range && known.range) return values;
      if (kind === 'ordinal' && isLastOf(known, after)) return values;
      return worthAsNumber(known, units, unit === 'point');
    case 'percent':
      if (kind === 'percent') return values;
      return (kind === 'fraction' ? values : isEach(known) ? also : []).map((value) => value * 100);
    case 'fraction':
      if (kind === 'percent') return values.map((value) => value / 100);
      if (isEach(known)) return also;
      return kind === 'fraction' || (kind === 'number' && figure.also === undefined) ? values : [];
    case 'points':
      return kind === 'points' || known.unit === 'point' ? values : [];
    case 'money':
      return kind === 'money' ? worthAsMoney(known, figure) : [];
    case 'ordinal':
      if (isEach(figure)) return isEach(known) ? also : kind === 'fraction' ? values : [];
      if (kind === 'number') return isCounted(figure) && !known.weak ? [...values, ...also] : [];
      return kind === 'ordinal' && isSameOrder(known, figure, after) ? values : [];
    case 'year':
      return [...yearsOf(known), ...(kind === 'number' ? values : [])];
    default:
      return kind === figure.kind ? values : [];
  }
}

/** What hours and minutes that are written as a time are in a unit, and minutes and seconds: 3:11. */
const asDuration = (time: number, unit = ''): readonly number[] =>
  ['minute', 'second'].flatMap((one) => {
    const factor = unitsIn(one, unit);
    return factor === undefined ? [] : [time * factor];
  });

/** Of what is the tenth season there were ten seasons, and ten in a row of what is the tenth in a row. */
function isLastOf({ after: known = '' }: KnownFigure, after: string): boolean {
  const [noun, other] = [known, after].map(
    (words) => /^[\s-](\p{L}{3,30}?)(?:e?s)?(?!\p{L})/u.exec(words)?.[1],
  );
  return (noun !== undefined && noun === other) || (IN_A_ROW.test(known) && IN_A_ROW.test(after));
}
const IN_A_ROW = /\b(?:in a row|running|straight|consecutive)\b/;

/** `every third` */
export const isEach = ({ kind, also: [share = 1] = [] }: Figure): boolean => kind === 'ordinal' && share < 1;

/** `chapter 6` is one of six or more; `World War II` is none of two. */
const isCounted = ({ label, text }: Figure): boolean => label !== undefined && !isRoman(text);

/** `chapter 6` is the sixth chapter, and not the sixth of anything else; the `First World War` is `World War I`. */
function isSameOrder(known: KnownFigure, figure: Figure, after: string): boolean {
  if (figure.label === 'war' || WAR.test(after)) return known.label === 'war' || WAR.test(known.after ?? '');
  const half = halfIn(figure, after);
  if (half !== undefined)
    return /^[HQ]\d$/iu.test(known.text)
      ? /^(?:half|halb|semest)/u.test(half) === /^H/iu.test(known.text)
      : halfIn(known, known.after ?? '') === half;
  return (
    known.label === undefined ||
    figure.label !== undefined ||
    after.toLowerCase().includes(known.label.replace(/s$/u, ''))
  );
}

/** Gives the half or quarter of a year or a game that an ordinal tells apart; a fifth quarter is one of many in a row. */
function halfIn({ values: [value = 0] }: Figure, after: string): string | undefined {
  const [, noun = ''] = HALVES.exec(after) ?? [];
  return noun === '' || value > 4 ? undefined : noun.toLowerCase();
}
const HALVES =
  /^[\s-]+(half|quarter|semester|trimester|semestre|trimestre|Halbjahr|Quartal)\b(?!\s(?:in a row|running))/i;

/** Of the ordinals those of wars are names. */
const WAR = /^\s+(?:World\s+)?War\b/u;

/** A bare number is a number, a year without context, or in a cell whatever the words around the table make of it. */
function worthAsNumber(
  { kind, values, also = [] }: Figure,
  units: Units | undefined,
  isInPoints: boolean,
): readonly number[] {
  switch (kind) {
    case 'number':
    case 'year':
      return divide([...values, ...also], units);
    case 'fraction':
      return units?.percent ? [...values.map((value) => value * 100), ...also] : [...values, ...also];
    case 'ordinal':
      return units ? values : also;
    case 'percent':
      return units?.percent ? values : [];
    case 'points':
      return units?.percent || isInPoints ? values : [];
    case 'money':
      return units?.money ? divide([...values, ...also], units) : [];
    default:
      return [];
  }
}

/** What values are in the scales that the slide names. */
const divide = (values: readonly number[], units: Units | undefined): readonly number[] =>
  (units?.factors ?? [1]).flatMap((factor) => values.map((value) => value / factor));

/** The values of one currency in another's terms: the same, or cents. */
function worthAsMoney(
  { currency: known = '', values, also = [] }: Figure,
  { currency: claimed = '' }: Figure,
): readonly number[] {
  const isCent = (currency: string): boolean => currency === 'cent' || currency === 'penny';
  if (isCent(known) && !isCent(claimed)) return values.map((value) => value / 100);
  if (isCent(claimed) && !isCent(known)) return values.map((value) => value * 100);
  return isSameCurrency(known, claimed) ? [...values, ...also] : [];
}

/** A noun or sign that several currencies share goes for each of them. */
const SHARED: Readonly<Record<string, RegExp>> = {
  $: /^(?:USD|AUD|CAD|HKD|NZD|SGD|TWD|MXN|.* \$)$/u,
  '¥': /^(?:JPY|CNY)$/u,
  pound: /^(?:GBP|EGP)$/u,
  rupee: /^(?:INR|PKR)$/u,
  crown: /^(?:SEK|NOK|DKK|CZK)$/u,
  franc: /^CHF$/u,
  peso: /^(?:PHP|MXN|ARS|CLP)$/u,
  lira: /^TRY$/u,
  riyal: /^SAR$/u,
  dirham: /^AED$/u,
};

const isSameCurrency = (a: string, b: string): boolean =>
  a === b || (SHARED[a]?.test(b) ?? false) || (SHARED[b]?.test(a) ?? false);
