/** A name outside the quotations, and whose it is. */
export interface Named {
  /** Where it begins, with a title before it, and where it ends. */
  readonly start: number;
  readonly end: number;
  /** The full name as the article gives it, looked up at its first use; undefined where it may be no name. */
  readonly full: () => string | undefined;
  /** The full names of those whom it may mean: several of one family. */
  readonly people: () => readonly string[];
  /** What a title makes of it: `Mr Moss` is a man. */
  readonly pronoun?: 'he' | 'she';
  readonly isPerson: () => boolean;
  /** Whether it may be a person's, for all that the article tells. */
  readonly mayBePerson: () => boolean;
}
