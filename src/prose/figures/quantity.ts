import { unitOf, unitsIn } from '../measure.js';
import { readAmount } from './amount.js';
import { endBefore, isNextWord, linkAfter, matchAfter, type Page, startAt, tokenFrom, wordAt } from './at.js';
import { readCurrencyAfter, readCurrencyBefore, SIGNS } from './currency.js';
import type { FigureKind, Reading } from './figure.js';
import type { Amount } from './scales.js';

/** Reads a number, percentage, amount of money or part of a whole, alone or as a range: `$1.2-1.5bn`, `10 to 15 per cent`. */
export function readQuantity(page: Page, index: number): Reading | undefined {
  const sign = readSign(page, index);
  const money = readCurrencyBefore(page, sign.next);
  const inner = money ? readSign(page, money.next) : sign;
  const first = readAmount(page, inner.next);
  if (
    !first ||
    (inner.next > index &&
      first.digits === undefined &&
      first.written === undefined &&
      !money &&
      !sign.isWord)
  )
    return undefined;
  const isNegative = sign.isNegative || inner.isNegative;
  const read = money ? undefined : (readShare(page, first) ?? readCompound(page, first));
  if (read) return read;
  const second = isNegative || first.isYear ? undefined : readEnd(page, index, first, money !== undefined);
  const unit = readUnit(page, (second ?? first).next, money?.currency) ?? second?.counted;
  return join(page, first, second, unit, isNegative);
}

interface Unit {
  readonly kind: FigureKind;
  readonly next: number;
  readonly currency?: string;
  /** How many of the kind's own make one: a hundredth of a percentage point a basis point. */
  readonly size?: number;
}

/** `-3` after a space, `minus 3`. */
function readSign(
  { tokens, lexicon }: Page,
  index: number,
): { readonly isNegative: boolean; readonly next: number; readonly isWord?: boolean } {
  const [before, sign, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const isMinus =
    sign?.lower === lexicon.minus &&
    before?.lower !== lexicon.or &&
    !lexicon.hedges.has(`${before?.lower} ${sign.lower}`);
  if (isMinus && after) return { isNegative: true, next: index + 1, isWord: true };
  const isFree =
    !sign?.glued || before?.text === '(' || before?.text === '[' || SIGNS[before?.text ?? ''] !== undefined;
  if (sign?.kind === 'sign' && isFree && after?.glued && before?.kind !== 'number') {
    if (/^[-\u2212\u2013]$/u.test(sign.text)) return { isNegative: true, next: index + 1 };
    if (sign.text === '+') return { isNegative: false, next: index + 1 };
  }
  return { isNegative: false, next: index };
}

/** Reads `1h 5min`, `three hours and six minutes`, `an hour and 50`, `6ft 2in`: amounts in smaller and smaller units are one in the last. */
export function readCompound(page: Page, first: Amount): Reading | undefined {
  let unit = unitOf(page.tokens[first.next]?.text ?? '');
  let value = first.value;
  let next = first.next + 1;
  const parts = [first.value];
  let step: number | undefined;
  while (unit !== undefined) {
    const at = COMPOUND.has(wordAt(page.tokens, next)) ? next + 1 : next;
    const more = readAmount(page, at);
    const smaller = more && (unitOf(page.tokens[more.next]?.text ?? '') ?? bareMinutes(page, unit, more));
    const factor = smaller === undefined ? undefined : unitsIn(unit, smaller);
    if (!more || more.value < 0 || factor === undefined || factor <= 1 || more.value >= factor) break;
    value = value * factor + more.value;
    step = Math.min(1, more.step);
    parts.push(more.value);
    next = more.next + (unitOf(page.tokens[more.next]?.text ?? '') === undefined ? 0 : 1);
    unit = smaller;
  }
  return step === undefined || unit === undefined
    ? undefined
    : { kind: 'number', values: [value], also: parts, step, unit, compound: true, next };
}

/** What ends a clause behind the hours of `an hour and 50` counts their minutes. */
const bareMinutes = (page: Page, unit: string, { value, next }: Amount): string | undefined =>
  unit === 'hour' && value > 9 && matchAfter(page, endBefore(page, next), /^(?:[.,;:)](?:\s|$)|\s*$)/u)
    ? 'minute'
    : undefined;

const COMPOUND = new Set(['and', 'und', 'et', ',']);

/** `one in five`, `one flight in five`, `9 out of 10`: both numbers stand for themselves too. */
function readShare(page: Page, first: Amount): Reading | undefined {
  if (first.isPart || !(first.value >= 1)) return undefined;
  const { tokens, lexicon } = page;
  const isDirect = matchAfter(page, endBefore(page, first.next), lexicon.outOf) !== null;
  if (!isDirect && (first.value !== 1 || !isNextWord(page, first.next))) return undefined;
  const next = isDirect ? first.next : first.next + 1;
  const end = endBefore(page, next);
  const link = matchAfter(page, end, lexicon.outOf);
  const second = link ? readAmount(page, tokenFrom(page, next, end + link[0].length)) : undefined;
  if (!second || second.value <= first.value || second.isPart) return undefined;
  const isRound = Number.isInteger(Math.log10(second.value));
  if (isRound ? second.value < 100 && link?.groups?.per : second.value > 1000 || link?.groups?.per)
    return undefined;
  const follower = wordAt(tokens, second.next);
  if (lexicon.measures.has(follower.replace(/s$/u, '')) || lexicon.months.has(follower)) return undefined;
  return {
    kind: 'fraction',
    values: [first.value / second.value],
    also: [first.value, second.value],
    step: 0.1,
    next: second.next,
  };
}

/** The end of a range; one without a unit has that of the first: `from 4.9 billion francs to 12.2 billion`. */
interface End extends Amount {
  readonly counted?: Unit;
}

const FROM = /\b(?:from|between|von|zwischen|de|entre)\s+(?:\p{Sc}|\p{Lu}{3}\s)?$/iu;

/** The other end of a range, after a dash or "to", or after "and" where "between" stands before. */
function readEnd(page: Page, index: number, first: Amount, isMoney: boolean): End | undefined {
  const { tokens } = page;
  const unit = readUnit(page, first.next, undefined);
  const next = unit?.next ?? first.next;
  const end = endBefore(page, next);
  const link = linkAfter(page, startAt(tokens, first.next - 1), end);
  if (!link) return undefined;
  const after = tokenFrom(page, next, end + link[0].length);
  const second = readAmount(page, (isMoney ? readCurrencyBefore(page, after)?.next : undefined) ?? after);
  if (!second || second.weak || isLikeYear(first) !== isLikeYear(second)) return undefined;
  if (!second.isPart !== !first.isPart) return undefined;
  if (!unit) return second;
  const other = readUnit(page, second.next, undefined);
  if (other) return other.kind === unit.kind ? second : undefined;
  const before = page.text.slice(0, startAt(tokens, index));
  return FROM.test(before.slice(-12)) ? { ...second, counted: { ...unit, next: second.next } } : undefined;
}

const isLikeYear = ({ digits = '' }: Amount): boolean => /^(?:1[1-9]|20)\d\d$/u.test(digits);

/** Percent, percentage points or a currency after a number. */
function readUnit(page: Page, index: number, currency: string | undefined): Unit | undefined {
  const end = endBefore(page, index);
  if (currency !== undefined) return { kind: 'money', next: index, currency };
  for (const kind of ['points', 'percent'] as const) {
    const found = matchAfter(page, end, page.lexicon[kind]);
    if (found) return { kind, next: tokenFrom(page, index, end + found[0].length) };
  }
  const basis = matchAfter(page, end, page.lexicon.basisPoints);
  if (basis) return { kind: 'points', next: tokenFrom(page, index, end + basis[0].length), size: 0.01 };
  const money = readCurrencyAfter(page, index);
  return money && { kind: 'money', ...money };
}

function join(
  page: Page,
  first: Amount,
  second: Amount | undefined,
  unit: Unit | undefined,
  isNegative: boolean,
): Reading {
  const last = second ?? first;
  const lead = second ? liken(first, second) : first;
  const kind = unit?.kind ?? (last.isYear ? 'year' : last.isPart ? 'fraction' : 'number');
  const sign = isNegative ? -1 : 1;
  const amounts = second ? [lead, second] : [lead];
  const also = amounts.flatMap((one) => one.also ?? []);
  const isMeasured = unit !== undefined || page.lexicon.measures.has(wordAt(page.tokens, last.next));
  return {
    kind,
    values: amounts.map(({ value }) => sign * value * (unit?.size ?? 1)),
    written: amounts.map(({ value, written }) => sign * (written ?? value)),
    ...(also.length > 0 && { also }),
    ...(last.unit !== undefined && { unit: last.unit }),
    step: last.step,
    next: unit?.next ?? last.next,
    ...(unit?.currency !== undefined && { currency: unit.currency }),
    ...(second && { range: true }),
    ...(last.weak && !isMeasured && { weak: last.weak }),
  };
}

/** Gives a range's first end the scale of the second where it has none and is the smaller: 1.2 in 1.2-1.5 billion. */
function liken(first: Amount, second: Amount): Amount {
  if (first.written === undefined || second.written === undefined) return first;
  const factor = second.value / second.written;
  return first.value === first.written && factor > 1 && first.written < second.written
    ? { ...first, value: Number((first.value * factor).toPrecision(15)), also: [first.written] }
    : first;
}
