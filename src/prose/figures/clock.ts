import { endAt, linkAfter, matchAfter, type Page, startAt, tokenFrom, wordAt } from './at.js';
import type { Reading } from './figure.js';
import type { Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';

const HALF_DAY = 720;

/** Reads a time of day or a span of it: `3:30 p.m.`, `15:30`, `3-6pm`, `at 15.30`, `three o'clock`, `noon`. */
export function readTime(page: Page, index: number): Reading | undefined {
  const first = readOne(page, index);
  const minutes = first?.values[0] ?? minutesOf(page, index)?.minutes;
  const end = endAt(page.tokens, (first?.next ?? index + 1) - 1);
  const link = minutes === undefined ? null : linkAfter(page, startAt(page.tokens, index), end);
  const last = link ? readOne(page, tokenFrom(page, index + 1, end + link[0].length)) : undefined;
  return minutes === undefined || !last || last.weak ? first : span(minutes, last, first);
}

/** Joins a span's ends; where only the last says which half of the day it is in, so is the first, if it comes before. */
function span(minutes: number, last: Reading, first: Reading | undefined): Reading {
  const [until = 0] = last.values;
  const isLater = (!first || first.short) && !last.short && until >= HALF_DAY && minutes + HALF_DAY < until;
  return { ...last, values: [isLater ? minutes + HALF_DAY : minutes, until], range: true };
}

function readOne(page: Page, index: number): Reading | undefined {
  const { tokens, lexicon } = page;
  const token = tokens[index];
  if (!token) return undefined;
  const named = token.kind === 'word' ? lexicon.hours.get(token.lower) : undefined;
  if (named !== undefined) return { kind: 'time', values: [named], next: index + 1, weak: 'word' };
  const past = matchAfter(page, token.start, lexicon.pastHour);
  if (past) return readPast(page, index, past[0].length, past.groups ?? {});
  const start = minutesOf(page, index);
  const mark = start ? matchAfter(page, token.end, lexicon.hour) : null;
  const isTime = start?.isSure || (mark !== null && mark.groups?.day === undefined);
  if (!start || !isTime) return undefined;
  const next = mark ? tokenFrom(page, index + 1, token.end + mark[0].length) : index + 1;
  const more = Number(mark?.groups?.minutes ?? 0);
  return { kind: 'time', ...turn(start.minutes + more, mark?.groups ?? {}), next };
}

/** `half past three`, `a quarter to 4`: how many minutes before or after what hour. */
function readPast(
  page: Page,
  index: number,
  length: number,
  { half, to }: Readonly<Record<string, string | undefined>>,
): Reading | undefined {
  const next = tokenFrom(page, index, startAt(page.tokens, index) + length);
  const hour = minutesOf(page, next);
  const minutes = (half === undefined ? 15 : 30) * (to === undefined ? 1 : -1);
  return hour && { kind: 'time', values: [hour.minutes + minutes], next: next + 1, short: true };
}

/** Counts the half of the day in; short where it is not told. */
function turn(
  minutes: number,
  { am, pm, full }: Readonly<Record<string, string | undefined>>,
): Pick<Reading, 'values' | 'short'> {
  if (am !== undefined) return { values: [minutes % HALF_DAY] };
  if (pm !== undefined) return { values: [(minutes % HALF_DAY) + HALF_DAY] };
  return { values: [minutes], ...((full !== undefined || minutes < HALF_DAY + 60) && { short: true }) };
}

/** The minutes of what may be a time, and whether it is one without more. */
function minutesOf(
  { tokens, lexicon }: Page,
  index: number,
): { readonly minutes: number; readonly isSure: boolean } | undefined {
  const token = tokens[index];
  if (token?.kind === 'clock') {
    const [hour = 0, minute = 0, second = 0] = token.text.split(/[:.]/u).map(Number);
    return { minutes: hour * 60 + minute + second / 60, isSure: true };
  }
  if (token?.kind === 'word') {
    const hour = lexicon.cardinal(token.lower) ?? 0;
    return hour >= 1 && hour <= 12 ? { minutes: hour * 60, isSure: false } : undefined;
  }
  const [, hour, minute = '0'] =
    /^([01]?\d|2[0-4])(?:\.([0-5]\d))?$/u.exec(token?.kind === 'number' ? token.text : '') ?? [];
  if (hour === undefined) return undefined;
  const isAt = minute !== '0' && lexicon.atHour.has(wordAt(tokens, index - 1));
  return {
    minutes: Number(hour) * 60 + Number(minute),
    isSure: isAt && !isCounted(tokens[index + 1], lexicon),
  };
}

/** Whether what follows a number makes it a quantity. */
const isCounted = (token: Token | undefined, { percent, scales, money, measures }: Lexicon): boolean =>
  token !== undefined &&
  (percent.test(token.text) ||
    token.lower === 'per' ||
    [scales, money, measures].some((words) => words.has(token.lower)));
