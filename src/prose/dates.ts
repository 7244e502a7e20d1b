import { findNumbers } from './numbers.js';

/** A date that stands in a text, with what sorts it among others. */
export interface FoundDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** As ISO 8601-2 writes it: `1980`, `1954/1958`, `2022-02-01`, `195X`, `19XX`; a year before Christ is `-0500`. */
  readonly sortable: string;
}

/** Finds the years, dates, decades and centuries in a text; a date without a year, which cannot be placed, is left out. */
export const findDates = (text: string, lang: string): readonly FoundDate[] =>
  findNumbers(text, lang).flatMap(({ kind, text: found, start, end, values, dates = [], range }) => {
    const [first = 0] = values;
    const sortable =
      kind === 'date'
        ? (range ? dates : dates.slice(0, 1)).join('/')
        : kind === 'year'
          ? values.map(writeYear).join('/')
          : kind === 'decade'
            ? `${Math.floor(first < 100 ? 190 + first / 10 : first / 10)}X`
            : kind === 'century' && first > 0
              ? `${String(first - 1).padStart(2, '0')}XX`
              : '--';
    return sortable.startsWith('--') ? [] : [{ text: found, start, end, sortable }];
  });

/** `1980 => '1980'`, `-500 => '-0500'` */
const writeYear = (year: number): string =>
  `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
