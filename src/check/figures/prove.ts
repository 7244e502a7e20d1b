import { escapePattern } from '../../prose/escape-pattern.js';
import { measureIn, unitsIn } from '../../prose/measure.js';
import type { Figure } from '../../prose/numbers.js';
import { once } from '../../prose/once.js';
import { isWithin } from './calendar.js';
import { rounds, TURNS, type Turn, turnOf } from './hedges.js';
import { type Known, type KnownFigure, type Passage, yearsOf } from './known.js';
import { isInPoints, isSame, type Stated, worthOf } from './match.js';
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
  const { figures, byWorth, near, years } = grounds.read();
  const worths =
    value === undefined
      ? []
      : [value, ...(figure.also ?? [])].flatMap((one) =>
          (units?.factors ?? [1]).map((factor) => one * factor),
        );
  const alike = worths.flatMap((one) => byWorth.get(Math.fround(Math.abs(one))) ?? []);
  const sameUnit = alike.filter(({ unit }) => unit !== undefined && unit === stated.unit);
  return (
    bestOf(stated, sameUnit, years) ??
    bestOf(stated, alike, years) ??
    (isInexact(figure) || stated.unit !== undefined
      ? bestOf(stated, near().nearTo(stated), years)
      : undefined) ??
    shareOf(stated, figures)
  );
}

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
  ['fraction', 'percent', 'magnitude', 'year', 'decade', 'century', 'date', 'time'].includes(kind);

function bestOf(
  stated: Stated,
  figures: readonly KnownFigure[],
  years: ReadonlySet<number>,
): Proof | undefined {
  let best: Proof | undefined;
  for (const by of figures) {
    const turn = proves(stated, by, years);
    if (turn === 'kept') return { turn, by };
    if (turn && (!best || TURNS.indexOf(turn) < TURNS.indexOf(best.turn))) best = { turn, by };
  }
  return best;
}

function proves(stated: Stated, known: KnownFigure, years: ReadonlySet<number>): Turn | undefined {
  if (isWithin(stated, known, years)) return 'kept';
  const { figure, value } = stated;
  if (value === undefined) return undefined;
  if (isOtherUnit(stated, known)) {
    const converted = convert(stated, known);
    if (converted.some((one) => isSame(one, value))) return turnOf(stated, known);
    return converted.some((one) => rounds(stated, one)) ? 'kept' : undefined;
  }
  if (isCountOf(stated, known)) return undefined;
  const worth = worthOf(known, stated);
  const others = figure.kind === 'fraction' || figure.range ? [] : (figure.also ?? []);
  const isProven = (one: number): boolean =>
    worth.some((other) => isSame(one, other) || (hasFreeSign(stated) && isSame(one, -other)));
  if ([value, ...others].some(isProven)) return turnOf(stated, known);
  return worth.some((other) => (!isPart(known) && rounds(stated, other)) || isThird(stated, other, known)) ||
    isOfSize(figure, known)
    ? 'kept'
    : undefined;
}

/** 400 miles are no proof of 400 kilometres. */
export const isOtherUnit = ({ unit, figure }: Stated, known: KnownFigure): boolean =>
  figure.kind === 'number' && unit !== undefined && known.unit !== undefined && unit !== known.unit;

/** `2.4 metres` are `240 cm`, and `22 months` nearly two years. */
function convert({ unit = '' }: Stated, known: KnownFigure): readonly number[] {
  const factor = known.unit === undefined ? undefined : unitsIn(known.unit, unit);
  return factor === undefined ? [] : known.values.map((one) => one * factor);
}

/** Five men are no proof of five hours. */
const isCountOf = ({ figure, unit }: Stated, { kind, also, after = '' }: KnownFigure): boolean =>
  figure.kind === 'number' &&
  unit !== undefined &&
  kind === 'number' &&
  also === undefined &&
  COUNTED.test(after) &&
  measureIn(after) === undefined;
const COUNTED = /^\s(?:men|women|people|children|\p{Ll}{3,}(?<!ou|s|i)s)(?![\p{L}-])/u;

/** A part of a whole in words, such as a third: nobody rounds it to another one. */
const isPart = ({ kind, also }: Figure): boolean => kind === 'fraction' && also === undefined;

/** What has risen or fallen by so much may be written with a sign, or with a word that is none. */
const hasFreeSign = ({ figure: { kind }, after = '', units }: Stated): boolean =>
  kind === 'percent' || kind === 'points' || kind === 'money' || units !== undefined || isInPoints(after);

/** Two-thirds are 67 per cent, and the other way round: a share whose percentage has no end. */
function isThird({ figure, value = 0 }: Stated, other: number, known: Figure): boolean {
  if (figure.kind === 'fraction')
    return known.kind === 'percent' && isSame(Math.round(value * 100) / 100, other);
  return figure.kind === 'percent' && known.kind === 'fraction' && isSame(Math.round(other), value);
}

/** `thousands` of a text that says 11,000. */
const isOfSize = ({ kind, values: [size = 0] }: Figure, known: Figure): boolean =>
  kind === 'magnitude' &&
  (known.kind === 'number' || known.kind === 'money') &&
  known.values.some((value) => value >= 2 * size && value < (size < 1000 ? 20 : 100) * size);

/** `9 of 10` of a text that says 10, and 9 of them. */
function shareOf({ figure: { kind, also = [] } }: Stated, figures: readonly Figure[]): Proof | undefined {
  if (kind !== 'fraction') return undefined;
  const numbers = also.map((value) =>
    figures.find((one) => one.kind === 'number' && one.values.includes(value)),
  );
  return numbers[0] && numbers.every((one) => one) ? { turn: 'kept', by: numbers[0] } : undefined;
}

/** Makes what finds a name with digits, whatever spaces and hyphens are in it: `COVID-19` is `Covid 19`. */
function patternOf(name: string): RegExp {
  const pieces = name.match(/\d+|[^\d\s\p{Pd}]+/gu) ?? [];
  return new RegExp(`(?<![\\p{L}\\d])${pieces.map(escapePattern).join('[\\s\\p{Pd}]?')}(?!\\d)`, 'iu');
}
