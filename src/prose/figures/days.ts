import { endBefore, isCapital, matchAfter, type Page, startAt, tokenFrom, wordAt } from './at.js';
import type { Reading } from './figure.js';

/** Reads a date: `1 February 2022`, `Feb. 1, 2022`, `1-3 February`, `February 2022`, `2022-02-01`, `1/2/2022`, `02/2022`, `March`. */
export function readDate(page: Page, index: number): Reading | undefined {
  const token = page.tokens[index];
  if (token?.kind === 'day') return readWritten(token.text, page.marks.monthFirst, index);
  if (token?.kind === 'number') return readDotted(page, index) ?? readDayFirst(page, index);
  if (token?.kind !== 'word') return undefined;
  return page.lexicon.ordinal(token.lower) === undefined
    ? readMonthFirst(page, index)
    : readDayFirst(page, index);
}

const date = (dates: readonly string[], next: number, isRange: boolean): Reading => ({
  kind: 'date',
  values: [],
  dates,
  next,
  ...(isRange && { range: true }),
});

/** A day or month that the calendar has, as ISO 8601 writes it; undefined for another. */
function iso(year: number | undefined, month: number, day?: number): string | undefined {
  const isDay =
    day === undefined || (day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31));
  if (!(month >= 1 && month <= 12 && isDay)) return undefined;
  const two = (number: number): string => String(number).padStart(2, '0');
  const head = year === undefined ? '-' : String(year).padStart(4, '0');
  return `${head}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

/** Dates in digits; where a day and a month may change places, the language's way comes first and both count. */
function readWritten(text: string, monthFirst: boolean, index: number): Reading | undefined {
  const [a = 0, b = 0, c] = (text.split('T')[0] ?? '').split(/[-./]/u).map(Number);
  if (c === undefined)
    return date(
      [iso(b, a)].flatMap((month) => month ?? []),
      index + 1,
      false,
    );
  const short = c < 100 && /\D\d{2}$/u.test(text) ? c + (c < 50 ? 2000 : 1900) : c;
  const isYearFirst = /^\d{4}/u.test(text);
  const ways = isYearFirst
    ? [iso(a, b, c)]
    : text.includes('.')
      ? [iso(c, b, a)]
      : monthFirst
        ? [iso(short, a, b), iso(short, b, a)]
        : [iso(short, b, a), iso(short, a, b)];
  const dates = [...new Set(ways.filter((way) => way !== undefined))];
  return dates.length > 0 && (isYearFirst || c > 31 || /\d{2}$/u.test(text))
    ? date(dates, index + 1, false)
    : undefined;
}

/** `23.3.`, in languages that write the third as `3.` */
function readDotted(page: Page, index: number): Reading | undefined {
  const { tokens, lexicon } = page;
  const start = startAt(tokens, index);
  if (!lexicon.dayMark.test('.')) return undefined;
  const found = /^(\d{1,2})\.(\d{1,2})\.(?!\d)/u.exec(page.text.slice(start, start + 8));
  if (!found) return undefined;
  const one = iso(undefined, Number(found[2]), Number(found[1]));
  return one === undefined ? undefined : date([one], tokenFrom(page, index, start + found[0].length), false);
}

/** `1 February`, `1st of February 2022`, `1-3 February`, `28 January to 3 February 2022`. */
function readDayFirst(page: Page, index: number): Reading | undefined {
  const first = readDay(page, index);
  if (!first) return undefined;
  const month = readMonth(page, first.next, true);
  const end = readDash(page, month?.next ?? first.next);
  const second = end === undefined ? undefined : readDay(page, end);
  const last = second && readMonth(page, second.next, true);
  if (second && last) {
    const year = readYearAfter(page, last.next);
    const isOver = month !== undefined && month.value > last.value;
    const from = iso(year && year.value - (isOver ? 1 : 0), (month ?? last).value, first.value);
    const to = iso(year?.value, last.value, second.value);
    if (from !== undefined && to !== undefined) return date([from, to], year?.next ?? last.next, true);
  }
  if (!month) return undefined;
  const year = readYearAfter(page, month.next);
  const one = iso(year?.value, month.value, first.value);
  return one === undefined ? undefined : date([one], year?.next ?? month.next, false);
}

/** `February 1`, `Feb. 1-3, 2022`, `February 2022`, and a month alone. */
function readMonthFirst(page: Page, index: number): Reading | undefined {
  const month = readMonth(page, index, false);
  if (!month) return undefined;
  const day = readDay(page, month.next);
  const year = readYearAfter(page, day?.next ?? month.next);
  if (!day) {
    if (!year && !isSureMonth(page, index)) return undefined;
    const one = iso(year?.value, month.value);
    return one === undefined ? undefined : date([one], year?.next ?? month.next, false);
  }
  const end = readDash(page, day.next);
  const until = end === undefined ? undefined : readDay(page, end);
  const last = until && !page.lexicon.months.has(wordAt(page.tokens, until.next)) ? until : undefined;
  const ended = last ? readYearAfter(page, last.next) : year;
  const next = ended?.next ?? (last ?? day).next;
  const dates = [
    iso(ended?.value, month.value, day.value),
    ...(last ? [iso(ended?.value, month.value, last.value)] : []),
  ];
  const known = dates.filter((one) => one !== undefined);
  return known.length === dates.length ? date(known, next, last !== undefined) : undefined;
}

interface Part {
  readonly value: number;
  readonly next: number;
}

/** A day of a month, with `st` or `.` after it or not, or in a word: the first of May. */
function readDay(page: Page, index: number): Part | undefined {
  const token = page.tokens[index];
  const word = token?.kind === 'word' ? page.lexicon.ordinal(token.lower) : undefined;
  if (word !== undefined && word <= 31) return { value: word, next: index + 1 };
  if (token?.kind !== 'number' || !/^\d{1,2}$/u.test(token.text) || Number(token.text) > 31) return undefined;
  const mark = matchAfter(page, token.end, page.lexicon.dayMark);
  return {
    value: Number(token.text),
    next: mark ? tokenFrom(page, index + 1, token.end + mark[0].length) : index + 1,
  };
}

/** A month's name, in capitals where the language has them, with a full stop where it is cut short. */
function readMonth(page: Page, index: number, afterDay: boolean): Part | undefined {
  const { tokens, lexicon } = page;
  const end = endBefore(page, index);
  const link = afterDay ? matchAfter(page, end, lexicon.ofMonth) : null;
  const at = link ? tokenFrom(page, index, end + link[0].length) : index;
  const token = tokens[at];
  const value = lexicon.months.get(token?.lower ?? '');
  if (!token || value === undefined || (afterDay && !link)) return undefined;
  if (lexicon.capitalMonths && !isCapital(token)) return undefined;
  const stop = tokens[at + 1];
  return { value, next: stop?.text === '.' && stop.glued && token.text.length < 6 ? at + 2 : at + 1 };
}

function isSureMonth({ tokens, lexicon }: Page, index: number): boolean {
  const word = wordAt(tokens, index);
  if (word.length <= 3 && word !== 'may') return false;
  return !lexicon.unsureMonths.has(word) || lexicon.inMonth.has(wordAt(tokens, index - 1));
}

/** `2022`, `, 2022`, `of 2022`. */
function readYearAfter({ tokens, lexicon }: Page, index: number): Part | undefined {
  const at = tokens[index]?.text === ',' || lexicon.ofYear.has(wordAt(tokens, index)) ? index + 1 : index;
  const text = tokens[at]?.kind === 'number' ? (tokens[at]?.text ?? '') : '';
  if (!/^(?:1\d|20|21)\d\d$/u.test(text) || tokens[at + 1]?.text === '%') return undefined;
  return { value: Number(text), next: at + 1 };
}

function readDash(page: Page, index: number): number | undefined {
  const end = endBefore(page, index);
  const link = matchAfter(page, end, page.lexicon.to) ?? matchAfter(page, end, page.lexicon.between);
  return link ? tokenFrom(page, index, end + link[0].length) : undefined;
}
