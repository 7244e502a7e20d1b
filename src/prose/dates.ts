import { type Figure, findNumbers } from './numbers.js';

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
  findNumbers(text, lang).flatMap((figure) => {
    const sortable = sortableOf(figure);
    return sortable === undefined || sortable.startsWith('--')
      ? []
      : [{ text: figure.text, start: figure.start, end: figure.end, sortable }];
  });

function sortableOf({ kind, values, dates = [], range, short }: Figure): string | undefined {
  const [first = 0] = values;
  switch (kind) {
    case 'date':
      return (range ? dates : dates.slice(0, 1)).join('/');
    case 'year':
      return short ? undefined : values.map(writeYear).join('/');
    case 'decade':
      return `${Math.floor((short ? 1900 + first : first) / 10)}X`;
    case 'century':
      return first > 0 ? `${String(first - 1).padStart(2, '0')}XX` : undefined;
    default:
      return undefined;
  }
}

/** `1980 => '1980'`, `-500 => '-0500'` */
const writeYear = (year: number): string =>
  `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
