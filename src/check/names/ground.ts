import type { Stretch } from '../../prose/name-index.js';
import type { Word } from './words.js';

/** What an article says to a name. */
export type Ground =
  | { readonly kind: 'held' }
  /** Some of its words stand nowhere in the article; `doubtful` where they are common words. */
  | { readonly kind: 'absent'; readonly words: readonly string[]; readonly doubtful: boolean }
  /** All of its words do, but never in one name; these are the article's. */
  | { readonly kind: 'mixed'; readonly names: readonly string[] };

/** A part of a name that the article has as one, or a word that it has in another form, or not at all. */
export interface Piece {
  readonly words: readonly Word[];
  /** Where the article has them side by side. */
  readonly stretches: () => readonly Stretch[];
  readonly held: boolean;
}
