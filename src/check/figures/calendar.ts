import { unitsIn } from '../../prose/measure.js';
import type { Figure } from '../../prose/numbers.js';
import { yearsOf } from './known.js';
import { isSame, type Stated } from './match.js';

const HALF_DAY = 720;

/**
 * Whether a figure of the article names the decade, century, date or time that a slide claims, or one within it: the
 * year 1954 proves the 1950s. `years` complete what the article dates without a year.
 */
export function isWithin(
  { figure, value = 0, dates = [] }: Stated,
  known: Figure,
  years: ReadonlySet<number>,
): boolean {
  switch (figure.kind) {
    case 'decade':
      return isInDecade(value, figure, known);
    case 'year':
      return (
        known.kind === 'year' &&
        (known.short || figure.short) === true &&
        known.values.some((one) => (one - value) % 100 === 0)
      );
    case 'century':
      return centuriesOf(known).includes(value);
    case 'time':
      return known.compound
        ? ['minute', 'second'].some((unit) =>
            known.values.some((one) => isSame(one * (unitsIn(known.unit ?? '', unit) ?? 0), value)),
          )
        : known.kind === 'time' &&
            known.values.some(
              (one) => isSameTime(one, value, known.short || figure.short) || isNearTime(one, value, figure),
            );
    case 'date':
      return dates.some((date) => (known.dates ?? []).some((one) => isSameDate(date, one, years)));
    default:
      return false;
  }
}

function isInDecade(value: number, figure: Figure, known: Figure): boolean {
  if (known.kind === 'decade')
    return known.values.some(
      (one) => one === value || ((figure.short || known.short) && (one - value) % 100 === 0),
    );
  const span = value % 100 === 0 && !figure.short ? 100 : 10;
  if (span === 100 && centuriesOf(known).includes(value / 100 + 1)) return true;
  return yearsOf(known).some((year) => {
    const from = figure.short ? year - (year % 100) + value : value;
    return year >= from && year < from + span;
  });
}

/** The centuries that a figure names or lies in; those before Christ are negative. */
function centuriesOf(known: Figure): readonly number[] {
  if (known.kind === 'century') return known.values;
  const years = known.kind === 'decade' && !known.short ? known.values : yearsOf(known);
  return years.map((year) => (year < 0 ? -Math.ceil(-year / 100) : Math.floor(year / 100) + 1));
}

/** Whether a time is the claimed one, which may leave the seconds out. */
const isSameTime = (known: number, claimed: number, isShort = false): boolean =>
  [known, Math.floor(known)].some((one) => one === claimed || (isShort && (one - claimed) % HALF_DAY === 0));

/** `just under 5 a.m.` for 4:52, `about half past three` for 3:24. */
function isNearTime(known: number, claimed: number, { hedge, short }: Figure): boolean {
  if (hedge === undefined || claimed % 30 !== 0) return false;
  const gap = short ? (known - claimed) % HALF_DAY : known - claimed;
  const isOnSide = hedge === 'about' || (hedge === 'over' ? gap > 0 : hedge === 'under' && gap < 0);
  return isOnSide && Math.abs(gap) <= ROUND;
}

/** How many minutes a time may be from a full hour or half of one that is told for it. */
const ROUND = 15;

/** Whether a date is the claimed one or lies in the claimed month. */
function isSameDate(claimed: string, known: string, years: ReadonlySet<number>): boolean {
  const [one, other] = [partsOf(claimed), partsOf(known)];
  if (one.month !== other.month || (one.day !== undefined && one.day !== other.day)) return false;
  if (one.year === undefined) return true;
  return other.year === undefined ? years.has(Number(one.year)) : one.year === other.year;
}

/** `'2022-02-01' => { year: '2022', month: '02', day: '01' }`, `'--02' => { month: '02' }` */
function partsOf(date: string): { readonly year?: string; readonly month: string; readonly day?: string } {
  const [, year, month = '', day] = /^(?:(\d{4})|-)-(\d{2})(?:-(\d{2}))?$/u.exec(date) ?? [];
  return { month, ...(year !== undefined && { year }), ...(day !== undefined && { day }) };
}
