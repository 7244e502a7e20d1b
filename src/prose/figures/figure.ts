/** What a figure says: an amount, or a place in time or in an order; a `name`, such as G20, only holds digits. */
export type FigureKind =
  | 'number'
  | 'fraction'
  | 'percent'
  | 'points'
  | 'money'
  | 'magnitude'
  | 'ordinal'
  | 'year'
  | 'date'
  | 'time'
  | 'decade'
  | 'century'
  | 'name';

/** Which way a figure is only near: `about 5`, `over 5` (so is "more than"), `under 5` (so is "nearly"). */
export type Hedge = 'about' | 'over' | 'under' | 'at least' | 'at most';

export type Weakness = 'count' | 'word';

/** A number, date or the like as a text writes it. */
export interface Figure {
  readonly kind: FigureKind;
  /** As it stands in the text, with its currency, scale and sign, without its hedge and what is counted. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /**
   * One, or the two ends of a range. A percentage is 37 for 37 %, a decade or century its first year or its number, a
   * time its minutes, a year before Christ negative; a date and a name have none.
   */
  readonly values: readonly number[];
  /** What `values` are by another reading: the 5 of "5m", the 9 and the 10 of "nine in ten". */
  readonly also?: readonly number[];
  /** The values before their scales, in digits: 2.3 of 2.3 million. */
  readonly written?: readonly number[];
  /** How much the last digit that counts is worth: 1000 in 11,000. */
  readonly step?: number;
  /** A code of ISO 4217, else a sign or noun that several currencies share. */
  readonly currency?: string;
  /** Of a date, as ISO 8601 writes it, `--02-01` where it has no year; the ends of a range, or the ways to read it. */
  readonly dates?: readonly string[];
  readonly range?: true;
  readonly hedge?: Hedge;
  /** Its hedge may be a preposition of another sense: over two years. */
  readonly loose?: true;
  /** It seldom claims anything: a count that may be a turn of phrase (one, first, both), or a word (a year, twice, half). */
  readonly weak?: Weakness;
  /** Of what is measured within it, the unit: the minute of 1h 5min, the century of half a century. */
  readonly unit?: string | undefined;
  /** Its unit is the smaller of two. */
  readonly compound?: true;
  /** Of an ordinal, the noun that it follows: the chapter of chapter 6. */
  readonly label?: string;
  /** Of a time, told without "a.m." or "p.m."; of a year or decade, without its century. */
  readonly short?: true;
}

/** What is read from a token on: a figure without its place, and the token after it. */
export type Reading = Omit<Figure, 'text' | 'start' | 'end' | 'hedge' | 'loose'> & { readonly next: number };
