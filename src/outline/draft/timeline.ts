import { findDates } from '../../prose/dates.js';
import { languageOf } from '../../prose/language-of.js';
import type { Fact } from './facts.js';
import { byScore } from './points.js';
import { sizeOf } from './size.js';
import { type DraftSlide, gatherFrom } from './slides.js';

const FEWEST = 3;
const MOST = 7;
/** In words. */
const LONGEST = 28;
const MOST_WORDS = 66;
/** An address, or a table's row, has more. */
const MOST_NUMBERS = 4;
const SHORTEST = 4;
/** So many of the best sentences are looked at. */
const LOOKED_AT = 200;

/** What stands before a date on which something happens: not `the 1980 Games`, not `echoes of the 1950s`. */
const HAPPENS =
  /(?:^|\b(?:in|on|since|from|by|until|during|between|after|before|around|about)\s)(?:the\s)?(?:early\s|late\s|mid-)?$/iu;

interface Event {
  readonly fact: Fact;
  readonly date: string;
  readonly text: string;
  /** Year, month and day in one number, as far as they are told. */
  readonly when: number;
}

/** Gathers what happened when, in the order of the dates; undefined where there are too few. */
export function draftTimeline(facts: readonly Fact[], lang: string): DraftSlide | undefined {
  const usable = facts.filter(
    ({ score, size, alone, point }) => score > 0 && size <= LONGEST && alone && hasDates(point),
  );
  const events = new Map<number, Event>();
  let words = 0;
  for (const fact of byScore(usable).slice(0, LOOKED_AT)) {
    const event = eventOf(fact, lang);
    const size = sizeOf(event?.text ?? '');
    if (!event || events.has(event.when) || events.size === MOST || words + size > MOST_WORDS) continue;
    events.set(event.when, event);
    words += size;
  }
  if (events.size < FEWEST) return undefined;
  const inTime = [...events.values()].sort((a, b) => a.when - b.when);
  const ends = [yearIn(inTime[0], 0), yearIn(inTime.at(-1), -1)];
  return {
    title: ends.join(ends.some((date) => date.includes(' ')) ? ' – ' : '–'),
    from: gatherFrom(facts.filter((fact) => inTime.some((event) => event.fact === fact))),
    blocks: [{ kind: 'timeline', items: inTime.map(({ date, text }) => ({ lead: date, text })) }],
    notes: [],
  };
}

function hasDates(point: string): boolean {
  const numbers = point.match(/\p{Nd}+/gu)?.length ?? 0;
  return numbers > 0 && numbers <= MOST_NUMBERS;
}

/** Gives the first or last year that an event's date names: `'1954 to 1958' => '1954'`. */
const yearIn = (event: Event | undefined, at: number): string =>
  event?.date.match(/(?<!\d)\d{4}s?(?!\d)/gu)?.at(at) ?? event?.date ?? '';

function eventOf(fact: Fact, lang: string): Event | undefined {
  const { point } = fact;
  const english = languageOf(lang) === 'en';
  const [date] = findDates(point, lang).filter(
    ({ start, sortable, text }) =>
      !sortable.includes('XX') &&
      !(sortable.endsWith('X') && /^\d+$/u.test(text)) &&
      (!english || HAPPENS.test(point.slice(0, start))),
  );
  if (!date) return undefined;
  const text = english ? withoutDate(point, date.start, date.end) : point;
  return { fact, date: date.text, text, when: whenIs(date.sortable) };
}

/** Leaves out a date that the lead says already: `'In 1911, the mill burned' => 'The mill burned'`. */
function withoutDate(point: string, start: number, end: number): string {
  const before = point.slice(0, start);
  const after = point.slice(end);
  const rest =
    /^(?:in|on) $/iu.test(before) && after.startsWith(', ')
      ? after.slice(2).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
      : after === '' && /\s(?:in|on) $/u.test(before)
        ? before.replace(/\s(?:in|on) $/u, '')
        : point;
  return sizeOf(rest) >= SHORTEST ? rest : point;
}

/** `'1954/1958' => 19540000`, `'2022-02-01' => 20220201`, `'195X' => 19500000`, `'-0500' => -5000000` */
function whenIs(sortable: string): number {
  const [, sign = '', year = '', month = '00', day = '00'] =
    /^(-?)([\dX]+)(?:-(\d\d))?(?:-(\d\d))?/u.exec(sortable.split('/')[0] ?? '') ?? [];
  return Number(`${sign}${year.replaceAll('X', '0')}`) * 10000 + Number(month + day);
}
