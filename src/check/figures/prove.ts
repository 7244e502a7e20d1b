import { escapePattern } from '../../prose/escape-pattern.js';
import { areAlike, measureIn, unitsIn } from '../../prose/measure.js';
import type { Figure } from '../../prose/numbers.js';
import { once } from '../../prose/once.js';
import { isWithin } from './calendar.js';
import { hardlyRounds, rounds, sharesWith, TURNS, type Turn, turnOf } from './hedges.js';
import { type Known, type KnownFigure, type Passage, yearsOf } from './known.js';
import { isEach, isSame, type Stated, worthOf } from './match.js';
import { layOutByWorth, type NearFigures } from './near.js';

/** What a slide's figures are held to. */
export interface Grounds {
  readonly passages: readonly Passage[];
  /** The years of a date that the article gives without one, whatever its passages say. */
  readonly published: ReadonlySet<number>;
  /** All figures of the passages: read at the first use, since most claims stand there as they are written. */
  readonly read: () => ReadFigures;
}

interface ReadFigures {
  readonly figures: readonly KnownFigure[];
  /** The figures by what they may be worth, rounded. */
  readonly byWorth: ReadonlyMap<number, readonly KnownFigure[]>;
  readonly near: () => NearFigures;
  /** The years that complete a date without one. */
  readonly years: ReadonlySet<number>;
}

/** A figure that proves another, and how the hedge of that one fares; a name has a passage alone. */
export interface Proof {
  readonly turn: Turn;
  readonly by: Figure | Passage;
}

/** Makes grounds of passages, and of what every slide stands on. */
export const makeGrounds = (passages: readonly Passage[], known: Known): Grounds => ({
  passages,
  published: new Set(known.years),
  read: once(() => readFigures(passages, known)),
});

function readFigures(passages: readonly Passage[], { everywhere, years }: Known): ReadFigures {
  const figures: readonly KnownFigure[] = [
    ...passages.flatMap((passage) => passage.figures()),
    ...everywhere,
  ];
  const byWorth = new Map<number, KnownFigure[]>();
  for (const figure of figures)
    for (const worth of new Set(
      [...figure.values, ...(figure.also ?? []), ...yearsOf(figure)].flatMap(keysOf),
    )) {
      const alike = byWorth.get(worth);
      if (alike) alike.push(figure);
      else byWorth.set(worth, [figure]);
    }
  const near = once(() => layOutByWorth(figures));
  return { figures, byWorth, near, years: new Set([...figures.flatMap(yearsOf), ...years]) };
}

/** A value as it is, as a share in per cent and the other way round, each as a short key. */
const keysOf = (value: number): readonly number[] =>
  [value, value * 100, value / 100].map((one) => Math.fround(Math.abs(one)));

/** Gives what proves a figure, the best first; undefined where nothing does. */
export function proofOf(stated: Stated, grounds: Grounds): Proof | undefined {
  const { figure, value, units } = stated;
  if (figure.kind === 'name') {
    const name = patternOf(figure.text);
    const isNamed = ({ text }: { readonly text: string }): boolean => name.test(text);
    const by = grounds.passages.find(isNamed) ?? grounds.read().figures.find(isNamed);
    return by && { turn: 'kept', by };
  }
  const written = asWritten(stated, grounds);
  if (written) return written;
  const { byWorth, near, years } = grounds.read();
  const worths =
    value === undefined
      ? []
      : [value, ...(figure.also ?? [])].flatMap((one) =>
          (units?.factors ?? [1]).map((factor) => one * factor),
        );
  const alike = worths.flatMap((one) => byWorth.get(Math.fround(Math.abs(one))) ?? []);
  const isWorth = ({ values }: KnownFigure): boolean =>
    values.some((one) => worths.some((other) => isSame(Math.abs(one), Math.abs(other))));
  const sameUnit = alike.filter(
    (known) =>
      known.unit !== undefined && known.unit === stated.unit && (figure.kind !== 'number' || isWorth(known)),
  );
  const isBareOut = sameUnit.length === 0 && alike.some((known) => isRival(stated, known));
  const ofUnit = (known: readonly KnownFigure[]): readonly KnownFigure[] => {
    if (sameUnit.length > 0) return known.filter(({ unit }) => unit === stated.unit);
    return isBareOut ? known.filter(({ unit }) => unit !== undefined) : known;
  };
  const proof = bestOf(stated, sameUnit, years) ?? bestOf(stated, ofUnit(alike), years);
  if (proof?.turn === 'kept' || proof?.turn === 'reversed') return proof;
  const rounded =
    isInexact(figure) || stated.unit !== undefined
      ? bestOf(stated, ofUnit(near().nearTo(stated)), years)
      : undefined;
  return better(proof, rounded) ?? shareOf(stated, grounds);
}

/** The proof that says more of two. */
const better = (one: Proof | undefined, other: Proof | undefined): Proof | undefined =>
  one && other && TURNS.indexOf(other.turn) < TURNS.indexOf(one.turn) ? other : (one ?? other);

/** The article has the value in another unit of the same kind: beside its 7 kilometres no bare 7 proves seven miles. */
const isRival = ({ unit, figure, value }: Stated, known: KnownFigure): boolean =>
  figure.kind === 'number' &&
  unit !== undefined &&
  known.unit !== undefined &&
  known.unit !== unit &&
  known.values.some((one) => value !== undefined && isSame(one, value)) &&
  areAlike(unit, known.unit);

/** Gives what proves a figure, with its unit, among the passages that have it in the same letters. */
function asWritten(stated: Stated, { passages, published }: Grounds): Proof | undefined {
  const { figure, unit } = stated;
  for (const { text, figures } of passages) {
    const by = text.includes(figure.text)
      ? figures().find(
          (known) =>
            known.unit === unit && known.text === figure.text && proves(stated, known, published) === 'kept',
        )
      : undefined;
    if (by) return { turn: 'kept', by };
  }
  return undefined;
}

/** Whether figures of another value can prove one. */
const isInexact = ({ kind, hedge }: Figure): boolean =>
  hedge !== undefined ||
  [
    'number',
    'money',
    'fraction',
    'percent',
    'magnitude',
    'year',
    'decade',
    'century',
    'date',
    'time',
  ].includes(kind);

function bestOf(
  stated: Stated,
  figures: readonly KnownFigure[],
  years: ReadonlySet<number>,
): Proof | undefined {
  let best: Proof | undefined;
  for (const by of figures) {
    const turn = proves(stated, by, years);
    if (turn) best = better(best, { turn, by });
    if (turn === 'kept') break;
  }
  return best;
}

function proves(stated: Stated, known: KnownFigure, years: ReadonlySet<number>): Turn | undefined {
  if (isWithin(stated, known, years)) return 'kept';
  const { figure, value } = stated;
  if (value === undefined || isOtherRate(stated, known)) return undefined;
  if (isOtherUnit(stated, known)) {
    const converted = convert(stated, known);
    if (converted.some((one) => isSame(one, value))) return turnOf(stated, known);
    if (converted.some((one) => rounds(stated, one))) return 'kept';
    return known.compound && converted.some((one) => isCutShort(stated, one)) ? 'rounded' : undefined;
  }
  if (isCountOf(stated, known) || isWordOnly(stated, known)) return undefined;
  const worth = worthOf(known, stated);
  const others = figure.kind === 'fraction' || figure.range || figure.compound ? [] : (figure.also ?? []);
  const isProven = (one: number): boolean =>
    worth.some((other) => isSame(one, other) || (hasFreeSign(stated, known) && isSame(one, -other)));
  if ([value, ...others].some(isProven)) return turnOf(stated, known);
  if (
    worth.some((other) => (!isPart(known) && rounds(stated, other)) || isThird(stated, other, known)) ||
    isOfSize(figure, known)
  )
    return 'kept';
  const isRounded =
    isOverPart(stated, known) ||
    worth.some(
      (other) =>
        (known.kind === 'percent' && sharesWith(stated, other)) ||
        (known.kind === figure.kind && hardlyRounds(stated, other)),
    );
  return isRounded ? 'rounded' : undefined;
}

/** £5 a week are no proof of £5 a month. */
export const isOtherRate = ({ per }: Stated, known: KnownFigure): boolean => {
  const other = per === undefined ? undefined : known.per?.();
  return other !== undefined && other !== per;
};

/** `three hours` of 3h 6min. */
const isCutShort = ({ figure: { hedge, step = 0 }, value = 0 }: Stated, known: number): boolean =>
  hedge === undefined &&
  step > 0 &&
  (Math.floor(known / step) * step === value || Math.abs(known - value) <= step / 2);

/** 400 miles are no proof of 400 kilometres. */
export const isOtherUnit = ({ unit, figure }: Stated, known: KnownFigure): boolean =>
  figure.kind === 'number' && unit !== undefined && known.unit !== undefined && unit !== known.unit;

/** `2.4 metres` are `240 cm`, and `22 months` nearly two years. */
export function convert({ unit = '' }: Stated, known: KnownFigure): readonly number[] {
  const factor = known.unit === undefined ? undefined : unitsIn(known.unit, unit);
  return factor === undefined ? [] : known.values.map((one) => one * factor);
}

/** Five men are no proof of five hours, nor five hours of five men. */
const isCountOf = ({ figure, unit, after = '' }: Stated, known: KnownFigure): boolean =>
  figure.kind === 'number' &&
  known.kind === 'number' &&
  known.also === undefined &&
  (unit === undefined
    ? known.unit !== undefined && isCount(after)
    : isCount(known.after ?? '') && !/^\stimes\b/u.test(known.after ?? ''));

/** `twice` is no proof of two points. */
const isWordOnly = ({ unit }: Stated, known: KnownFigure): boolean =>
  unit !== undefined && known.unit === undefined && known.weak === 'word';

const isCount = (after: string): boolean => COUNTED.test(after) && measureIn(after) === undefined;
const COUNTED = /^\s(?:men|women|people|children|\p{Ll}{3,}(?<!ou|s|i)s)(?![\p{L}-])(?<!degrees|degrés)/u;

/** A part of a whole in words, such as a third: nobody rounds it to another one. */
const isPart = ({ kind, also }: Figure): boolean => kind === 'fraction' && also === undefined;

/** What has risen or fallen by so much may be written with a sign, or with a word that is none. */
const hasFreeSign = (
  { figure: { kind }, value = 0, unit, units }: Stated,
  { change }: KnownFigure,
): boolean =>
  kind === 'percent' ||
  kind === 'points' ||
  kind === 'money' ||
  units !== undefined ||
  unit === 'point' ||
  (value < 0 && change?.()?.way === 'down');

/** Two-thirds are 67 per cent, and the other way round: a share whose percentage has no end. */
function isThird({ figure, value = 0 }: Stated, other: number, known: Figure): boolean {
  if (figure.kind === 'fraction')
    return known.kind === 'percent' && isSame(Math.round(value * 100) / 100, other);
  return (
    figure.kind === 'percent' &&
    (known.kind === 'fraction' || isEach(known)) &&
    isSame(Math.round(other), Math.abs(value))
  );
}

/** 51 % of `just over half`. */
const isOverPart = ({ figure, value = 0 }: Stated, known: Figure): boolean =>
  figure.kind === 'percent' &&
  figure.hedge === undefined &&
  known.kind === 'fraction' &&
  known.values.some((one) => rounds({ figure: known, value: one }, value / 100));

/** `thousands` of a text that says 11,000. */
const isOfSize = ({ kind, values: [size = 0] }: Figure, known: Figure): boolean =>
  kind === 'magnitude' &&
  (known.kind === 'number' || known.kind === 'money') &&
  known.values.some((value) => value >= 2 * size && value < (size < 1000 ? 20 : 100) * size);

/** A part and its whole in the article are a share of it: `18 of 20`, or `20`, and soon `18 of them`, nine in ten or 90 %. */
function shareOf(stated: Stated, { passages }: Grounds): Proof | undefined {
  const { figure, value = 0 } = stated;
  const { kind, also: [part = 0, whole = 0] = [] } = figure;
  if (kind !== 'fraction' && kind !== 'percent') return undefined;
  const factor = kind === 'percent' ? 100 : 1;
  const isIt = (share: number): boolean => isSame(share, value) || rounds(stated, share);
  const by = passages.find(
    ({ figures, pairs }) =>
      pairs().some((pair) => pair.kind === 'part' && isIt((pair.first / pair.second) * factor)) ||
      (part > 1 &&
        standTogether(
          [part, whole],
          figures().filter(({ kind }) => kind === 'number'),
        )),
  );
  return by && { turn: 'kept', by };
}

/** No two numbers that belong together stand farther apart: "five votes for it, and only four against". */
const APART = 80;

/** Whether two numbers stand side by side. */
export function standTogether(numbers: readonly number[], figures: readonly Figure[]): boolean {
  const [ones = [], others = []] = numbers.map((value) =>
    figures.filter(({ values, also = [] }) => values.includes(value) || also.includes(value)),
  );
  return ones.some((one) => others.some((other) => Math.abs(one.start - other.start) < APART));
}

/** Makes what finds a name with digits, whatever spaces and hyphens are in it: `COVID-19` is `Covid 19`. */
function patternOf(name: string): RegExp {
  const pieces = name.match(/\d+|[^\d\s\p{Pd}]+/gu) ?? [];
  return new RegExp(`(?<![\\p{L}\\d])${pieces.map(escapePattern).join('[\\s\\p{Pd}]?')}(?!\\d)`, 'iu');
}
