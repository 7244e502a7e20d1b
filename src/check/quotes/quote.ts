import type { Proof, Verdict } from '../../model.js';
import { isAnother, type KnownPeople } from './another.js';
import type { ClaimedQuote } from './claimed.js';
import type { Nearest } from './nearest.js';
import type { Given } from './whose.js';

/** What became of words that the map has a proof of, in the text as it now is. */
export interface StoredProof {
  readonly proof: Proof;
  readonly verdict: Verdict;
}

/** What a slide quotes, and what the article has of it. */
export interface Quote extends ClaimedQuote {
  /**
   * `verbatim`: the article has these words; `altered`: it has others like them; `missing`: it has nothing like them;
   * `proof`: the text is not at hand, and the map knows the words; `unknown`: neither.
   */
  readonly status: 'verbatim' | 'altered' | 'missing' | 'proof' | 'unknown';
  readonly words: number;
  /** The key of the section, and the place of the paragraph in it, from 1. */
  readonly section?: string;
  readonly paragraph?: number;
  /** Where they begin and end in the paragraph, as offsets of UTF-16; at its end where they run on. */
  readonly stretch?: { readonly start: number; readonly end: number };
  /** The "not" of the article that the quote cuts off, right before its words or right behind them. */
  readonly negation?: { readonly word: string; readonly side: 'before' | 'behind' };
  /** Whom the article gives the words to: several, where it leaves open which of them, or where one reports another. */
  readonly speakers: () => readonly string[];
  /** Whether the slide gives the words to somebody else. */
  readonly isMisattributed: boolean;
  /** The article, opened at the very words. */
  readonly url?: string;
  /** What became of the map’s proof of the words. */
  readonly stored?: StoredProof;
  readonly nearest?: Nearest;
  /** Why words that stand there are no quotation all the same. */
  readonly why?: 'short' | 'splice' | 'apart';
}

/** Whom the article gives words to, where it tells nobody. */
export const NOBODY = { speakers: () => [], isMisattributed: false } as const;

/** Whom the article gives words to, and whether the slide, where it names somebody, agrees. */
export const givenTo = (
  { by }: ClaimedQuote,
  given: () => Given,
  known: KnownPeople,
  lang: string,
): Pick<Quote, 'speakers' | 'isMisattributed'> => ({
  speakers: () => given().speakers,
  isMisattributed: by !== undefined && isAnother(by, given(), known, lang),
});
