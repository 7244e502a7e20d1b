import type { Figure } from '../../prose/numbers.js';

/** Two numbers whose order tells something: a part and its whole, or what was and what became of it. */
export interface Pair {
  readonly kind: 'part' | 'change';
  readonly first: number;
  readonly second: number;
  /** Its figures as they are written. */
  readonly written: readonly string[];
  /** The text from the one to the other. */
  readonly text: string;
  readonly start: number;
}

/** No two numbers of a pair stand farther apart. */
const APART = 60;
/** `22 of 30`, `22 days out of every 30` */
const OF =
  /^\s+(?:[a-z]+\s+)?(?:out\s+of|of)\s+(?:(?:every|all|the|its|his|her|their|our|those|these)\s+)?(?:(?:last|first|past|previous|next)\s+)?$/;
/** `Of the 211 glaciers, 164 remain` */
const OF_WHOLE = /(?:^|[.;:–—-]\s*|\n)Of\s+(?:(?:the|its|his|her|their|our|those|these)\s+)?$/;
const FROM = /\b(?:from|instead\s+of)\s+(?:(?:about|around|nearly|over|just|only|a\s+mere)\s+)?$/i;
const TO = /(?:\bto\s+(?:(?:about|around|nearly|over|just|only|a\s+mere)\s+)?|(?:→|->)\s*)$/i;

/** Finds the pairs among the figures of an English text; in others only ranges are told. */
export function pairsIn(text: string, figures: readonly Figure[]): readonly Pair[] {
  const sure = figures.filter((figure) => !figure.weak && figure.kind !== 'name' && !isJoined(text, figure));
  return sure.flatMap((figure, at) => {
    const alone = pairWithin(figure);
    if (alone) return [{ ...alone, written: [figure.text], text: figure.text, start: figure.start }];
    const next = sure.slice(at + 1).find(({ kind }) => kind === figure.kind);
    return next ? (pairOf(figure, next, text) ?? []) : [];
  });
}

/** `1_3-5_17`: what an underscore joins to more is a part of a name, and tells no order. */
const isJoined = (text: string, { start, end }: Figure): boolean =>
  /[\p{L}\p{N}]_$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^_[\p{L}\p{N}]/u.test(text.slice(end, end + 2));

/** `four to nine`, `14 in 22` */
function pairWithin({
  kind,
  range,
  values,
  also,
}: Figure): Pick<Pair, 'kind' | 'first' | 'second'> | undefined {
  const [first, second] = range ? values : kind === 'fraction' ? (also ?? []) : [];
  if (first === undefined || second === undefined || kind === 'date') return undefined;
  return { kind: range ? 'change' : 'part', first, second };
}

function pairOf(figure: Figure, next: Figure, text: string): Pair | undefined {
  const [first] = figure.values;
  const [second] = next.values;
  const between = text.slice(figure.end, next.start);
  if (first === undefined || second === undefined || between.length > APART || /[.;:!?]\s/.test(between))
    return undefined;
  const before = text.slice(Math.max(0, figure.start - 20), figure.start);
  const written = {
    written: [figure.text, next.text],
    text: text.slice(figure.start, next.end).replace(/\s+/g, ' '),
    start: figure.start,
  };
  if (figure.kind === 'number' && OF_WHOLE.test(before))
    return { kind: 'part', first: second, second: first, ...written };
  if (figure.kind === 'number' && OF.test(between)) return { kind: 'part', first, second, ...written };
  if (figure.kind === 'year' || figure.kind === 'date' || figure.kind === 'ordinal') return undefined;
  if ((FROM.test(before) && TO.test(between)) || /(?:→|->)\s*$/.test(between))
    return { kind: 'change', first, second, ...written };
  return FROM.test(between) ? { kind: 'change', first: second, second: first, ...written } : undefined;
}

/** What is wrong with a pair: the article has it the other way round, or a part is more than its whole. */
export function faultOf(pair: Pair, known: readonly Pair[]): { readonly turned?: Pair } | undefined {
  const alike = known.filter(({ kind }) => kind === pair.kind);
  if (alike.some(({ first, second }) => first === pair.first && second === pair.second)) return undefined;
  const turned = alike.find(({ first, second }) => first === pair.second && second === pair.first);
  if (turned && pair.first !== pair.second) return { turned };
  return pair.kind === 'part' && pair.first > pair.second ? {} : undefined;
}
