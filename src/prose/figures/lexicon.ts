import type { Hedge } from './figure.js';

type Values = ReadonlyMap<string, number>;

/** The words of one language that figures are written with, in lower case; patterns of what follows begin with `^`. */
export interface Lexicon {
  /** A whole number in one word, mostly below a hundred. */
  readonly cardinal: (word: string) => number | undefined;
  readonly ordinal: (word: string) => number | undefined;
  /** What multiplies the number before it: thousand, million, dozen. */
  readonly scales: Values;
  /** Scales that are cut short before a full stop. */
  readonly scalesCut: ReadonlySet<string>;
  /** Counts on from sixty and eighty, and says "and" before one: soixante et onze. */
  readonly vigesimal: boolean;
  /** Says years in pairs: nineteen fifty-four. */
  readonly pairedYears: boolean;
  /** Scales that follow digits only, as in 5m. */
  readonly letters: Values;
  /** Scales that stand for a size alone: hundreds, millions. */
  readonly magnitudes: Values;
  /** Parts of a whole by how many make it: half, third, quarter. */
  readonly parts: Values;
  /** Words that can stand for a number: both, twice. */
  readonly hints: Values;
  /** Those of them that count: both. */
  readonly both: ReadonlySet<string>;
  /** Decades by their words. */
  readonly decades: Values;
  readonly months: Values;
  /** Months that are other words too, unless a day or a year stands beside them. */
  readonly unsureMonths: ReadonlySet<string>;
  /** Currencies by their nouns. */
  readonly money: ReadonlyMap<string, string>;
  /** Between a scale and its currency: millions d’euros. */
  readonly ofMoney: ReadonlySet<string>;
  /** Nouns of money that are other words too, unless a scale stands before them. */
  readonly unsureMoney: ReadonlySet<string>;
  /** The letter after them: 30p. */
  readonly pennies: string;
  /** "A" and "one", which are numbers before a scale, a part or a measure. */
  readonly ones: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  /** Nouns that an ordinal tells apart in a year or a game: half, quarter. */
  readonly halves: ReadonlySet<string>;
  /** What stands behind the ordinal of a world war, which it tells from the other. */
  readonly worldWar: RegExp;
  /** Nouns that number what they name: chapter, part. */
  readonly labels: ReadonlySet<string>;
  /** Turns of phrase that count nothing: third party, second-hand. */
  readonly idioms: RegExp;
  /** Short words that nobody counts. */
  readonly functionWords: ReadonlySet<string>;
  /** The same, cut short before a full stop. */
  readonly labelsCut: ReadonlySet<string>;
  /** What may stand before digits with a hyphen and names nothing: mid-1990s. */
  readonly prefixes: ReadonlySet<string>;
  /** Between hundreds and tens. */
  readonly and: string;
  /** After a number: and a half. */
  readonly half: RegExp;
  /** Between a part and its scale: a million, of a million. */
  readonly ofScale: RegExp;
  /** Ends a word before an ordinal that is a share: the richest tenth, the top fifth. */
  readonly topBefore: RegExp;
  /** After what is a part and no ordinal: one hundredth of. */
  readonly ofPart: RegExp;
  /** What shows on either side that a part is one. */
  readonly shareBefore: ReadonlySet<string>;
  readonly shareAfter: RegExp;
  /** Two or more parts take an s. */
  readonly hasPlurals: boolean;
  /** Between the two ends of a range. */
  readonly to: RegExp;
  /** Between them, where `betweenBefore` ends what stands before. */
  readonly between: RegExp;
  readonly betweenBefore: RegExp;
  /** Between two numbers that share the unit of the second. */
  readonly orBetween: RegExp;
  readonly minus: string;
  /** Before it where it is no sign: plus or minus. */
  readonly or: string;
  /** Between the two numbers of a share: one in five; in the group `per` before a hundred, a thousand and the like alone. */
  readonly outOf: RegExp;
  readonly percent: RegExp;
  /** Words that make percentages of numbers beside them: share, percent. */
  readonly share: ReadonlySet<string>;
  readonly points: RegExp;
  /** Hundredths of a percentage point. */
  readonly basisPoints: RegExp;
  readonly ordinalMark: RegExp;
  /** After the day of a date. */
  readonly dayMark: RegExp;
  /** Before an ordinal that is a share: every third house. */
  readonly each: ReadonlySet<string>;
  /** Before a number that a full stop makes an ordinal: der 3. Platz. */
  readonly ordinalBefore: ReadonlySet<string>;
  readonly decadeMark: RegExp;
  /** Before a number that is a decade: années 50. */
  readonly decadeBefore: ReadonlySet<string>;
  readonly century: RegExp;
  readonly capitalMonths: boolean;
  /** Between a month and its year. */
  readonly ofYear: ReadonlySet<string>;
  /** A word that is both an ordinal and a unit of time, and what stands before it as a unit. */
  readonly second: string;
  readonly perSecond: ReadonlySet<string>;
  /** Between a day and its month. */
  readonly ofMonth: RegExp;
  /** Before an hour, with groups half and to: half past, a quarter to. */
  readonly pastHour: RegExp;
  /** After an hour, with groups: am, pm, full (three o'clock), day (15 h), sharp (15 Uhr), minutes (15h30). */
  readonly hour: RegExp;
  /** Before an hour with a full stop: at 15.30. */
  readonly atHour: ReadonlySet<string>;
  /** Hours that are words: noon. */
  readonly hours: Values;
  /** What makes years of the time before Christ, on either side. */
  readonly beforeChrist: RegExp;
  /** Before the words of decades that count a person's age, and of months that may be other words. */
  readonly ages: ReadonlySet<string>;
  readonly inMonth: ReadonlySet<string>;
  /** Words before "one" that make it a pronoun, and after. */
  readonly pronounBefore: ReadonlySet<string>;
  readonly pronounAfter: ReadonlySet<string>;
  /** Words around "first" that make it an adverb. */
  readonly adverbBefore: ReadonlySet<string>;
  readonly adverbAfter: ReadonlySet<string>;
  /** Words before an ordinal, and one behind it, that make it count reasons: in the second place. */
  readonly reason: readonly [before: readonly string[], after: string];
  /** Before a scale without a number: a few hundred. */
  readonly few: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** What may stand between a hedge and its number. */
  readonly fillers: ReadonlySet<string>;
  /** What stands before a number, its words parted by a space, four at most. */
  readonly hedges: ReadonlyMap<string, Hedge>;
  /** Hedges that are prepositions too. */
  readonly looseHedges: ReadonlySet<string>;
  /** Words for a year, by how many years it comes after the one of publication. */
  readonly relativeYears: readonly (readonly [RegExp, number])[];
  /** What stands after a number. */
  readonly hedgesAfter: readonly (readonly [Hedge, RegExp])[];
}

/** `('one two', 1) => [['one', 1], ['two', 2]]` */
export const count = (words: string, first: number, step = 1): readonly (readonly [string, number])[] =>
  words.split(' ').map((word, index) => [word, first + index * step]);

/** `('over', 'above, more than') => [['above', 'over'], ['more than', 'over']]` */
export const phrases = (hedge: Hedge, words: string): readonly (readonly [string, Hedge])[] =>
  words.split(', ').map((phrase) => [phrase, hedge]);

/** `('m mn million', 1e6) => [['m', 1e6], ['mn', 1e6], ['million', 1e6]]` */
export const all = <T>(words: string, value: T): readonly (readonly [string, T])[] =>
  words.split(' ').map((word) => [word, value]);

/** The words of a text; none of an empty one. */
export const set = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/gu) ?? []);
