import type { Figure } from '../../prose/numbers.js';
import type { Claimed } from './claimed.js';
import { rounds } from './hedges.js';
import { type KnownFigure, yearsOf } from './known.js';
import { isSame, type Stated, worthOf } from './match.js';
import { convert, type Grounds, isOtherUnit } from './prove.js';

/** No two figures of which a third is reckoned stand farther apart, unless in one sentence. */
const APART = 60;
const SENTENCE_END = /[.!?][”’»")]*\s/u;
/** A bare count below it is the difference of nearly any two. */
const LEAST_COUNT = 10;

/**
 * Gives the figures of the article of which a slide reckons one: how much lies between two that stand together, what they
 * are in all, a part of an amount, and how long ago a year was.
 */
export function reckonedFrom(
  stated: Stated,
  { among, figure }: Claimed,
  { passages, published }: Grounds,
): readonly { readonly text: string }[] | undefined {
  if (!canBeReckoned(stated) || LEVEL.test(among.slice(0, figure.start))) return undefined;
  const { value = 0 } = stated;
  const ways = { compares: COMPARES.test(among), adds: ADDS.test(among) };
  const isIt = (worth: number): boolean =>
    worth > 0 && (isSame(round(worth), value) || rounds(stated, worth));
  for (const { text, figures, pairs } of passages) {
    const rest = pairs().find(({ kind, first, second }) => kind === 'part' && isIt(second - first));
    if (rest && isCountOnly(stated)) return [rest];

    const terms = figures()
      .map((known) => ({ known, worths: termsOf(known, stated) }))
      .filter(({ known, worths }) => worths.length > 0 || isPart(known));
    for (const [at, { known, worths }] of terms.entries()) {
      const [from = 0, to = from] = worths;
      if (isYears(known) && isIt(to - from)) return [known];
      if (known.kind === 'year' && worths.some((one) => [...published].some((year) => isIt(year - one))))
        return [known];
      for (const other of terms.slice(at + 1)) {
        if (!areTogether(known, other.known, text)) break;
        if (madeOf({ known, worths }, other, stated, ways).some(isIt)) return [known, other.known];
      }
    }
  }
  return undefined;
}

/** A number of things, whose part and whole are written as numbers as well. */
const isCountOnly = ({ figure: { kind }, unit }: Stated): boolean => kind === 'number' && unit === undefined;

const round = (value: number): number => Number(value.toPrecision(12));

/** What is counted by its unit or of some size can be told from the difference of two other things. */
const canBeReckoned = ({ figure: { kind, range, weak }, value, unit }: Stated): boolean =>
  value !== undefined &&
  value > 0 &&
  !range &&
  !weak &&
  (kind === 'number' || kind === 'money' || kind === 'points') &&
  (kind === 'money' ||
    (kind === 'number' && unit !== undefined && unit !== 'point') ||
    value >= LEAST_COUNT ||
    !Number.isInteger(value));

/** What something goes to or from is no difference. */
const LEVEL = /\b(?:to|from|at|auf|von|bei|à|de)\s(?:about\s|around\s|nearly\s|almost\s|some\s)?$/iu;

/** Words that say how far apart two things are, in English, German and French. */
const COMPARES =
  /(?<![\p{L}-])(?:more|fewer|less|than|above|below|ahead|behind|lead|leads|margin|gap|difference|late|later|early|earlier|faster|slower|saved?|saves|longer|shorter|taller|dearer|cheaper|larger|smaller|older|younger|higher|lower|rose|rises?|up(?! to)|fell|falls?|down|drop(?:ped)?|grew|gained?|lost|cut|added|left|rest|remain(?:s|ing)?|others?|apart|between|over|after|on the throne|reigned|mehr|weniger|unter|über|gestiegen|gesunken|plus|minus|Unterschied|Abstand|schneller|später|früher|de plus|de moins|écart|perdues?|perdus?|gagnés?|hausse|baisse|en)(?![\p{L}])|[+\u2212]\s?\p{Sc}?\d/iu;
const ADDS =
  /(?<![\p{L}-])(?:in all|total|totals|together|altogether|combined|insgesamt|zusammen|au total|en tout)(?![\p{L}])/iu;

interface Ways {
  readonly compares: boolean;
  readonly adds: boolean;
}

interface Term {
  readonly known: KnownFigure;
  /** What it is worth in the terms of the claim. */
  readonly worths: readonly number[];
}

/** What two figures make: a part of one, or how much lies between them and what they are in all. */
function madeOf(one: Term, other: Term, { unit }: Stated, { compares, adds }: Ways): readonly number[] {
  const product = [
    [one, other],
    [other, one],
  ].flatMap(([part, amount]) =>
    part && amount && isPart(part.known) && !isPart(amount.known)
      ? part.known.values.flatMap((share) => amount.worths.map((worth) => share * worth))
      : [],
  );
  if (isPart(one.known) || isPart(other.known)) return product;
  if (unit !== undefined && !isYears(one.known, other.known) && [one, other].every(isBare)) return [];
  return one.worths.flatMap((first) =>
    other.worths.flatMap((second) => [
      ...(compares || isYears(one.known, other.known) ? [Math.abs(first - second)] : []),
      ...(adds && !isYears(one.known) ? [first + second] : []),
    ]),
  );
}

const isYears = (...known: readonly KnownFigure[]): boolean => known.every((one) => yearsOf(one).length > 0);

const isBare = ({ known: { kind, unit } }: Term): boolean => kind === 'number' && unit === undefined;

const isPart = ({ kind, values: [value = 1] }: KnownFigure): boolean => kind === 'fraction' && value < 1;

/** What a figure is worth in the terms of a claim: years for how many of them lie between, per cents for points. */
function termsOf(known: KnownFigure, stated: Stated): readonly number[] {
  const { figure, unit } = stated;
  if (known.weak) return [];
  const years = yearsOf(known);
  if (years.length > 0) return figure.kind === 'number' && unit === 'year' ? years : [];
  if (isOtherUnit(stated, known)) return convert(stated, known);
  if (figure.kind === 'points' || unit === 'point')
    return known.kind === 'percent' || known.unit === 'point' ? known.values : [];
  if (figure.kind === 'number' && unit === undefined && known.unit !== undefined) return [];
  return worthOf(known, stated);
}

const areTogether = (one: Figure, other: Figure, text: string): boolean =>
  other.start - one.end < APART || !SENTENCE_END.test(text.slice(one.end, other.start));
