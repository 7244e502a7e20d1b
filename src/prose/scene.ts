import type { Patterns, Teller } from './attribution.js';
import type { Place } from './pronoun.js';

/** An article with what is known of it, and one of its paragraphs. */
export interface Scene extends Place {
  readonly patterns: Patterns;
  /** Who asks the question that a paragraph ends with. */
  readonly askedBy: (paragraph: number) => readonly string[];
  /** Who says all that is quoted in a paragraph, whose words end before the next one. */
  readonly turnIn: (paragraph: number) => readonly string[];
  readonly labels: () => ReadonlyMap<string, readonly string[]>;
}

/** Who says a quotation. */
export interface Said {
  readonly teller: Teller | undefined;
  /** Those of whom one says it. */
  readonly among: readonly string[];
  /** Those who surely do not say it: it answers them, or they tell it of another. */
  readonly not?: readonly string[];
  /** Whether the teller stands behind the words. */
  readonly behind: boolean;
  readonly continues: boolean;
}
