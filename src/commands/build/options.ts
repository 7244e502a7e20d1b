import type { CompileOptions } from '../compile-deck.js';
import type { Format } from '../formats.js';
import type { Shard } from '../shard.js';
import type { LeafletOptions } from './leaflets.js';
import type { RelativeOptions } from './relatives.js';

/** What a person asks of a build. */
export interface BuildOptions extends CompileOptions, LeafletOptions, RelativeOptions {
  readonly to: readonly Format[];
  /** The folder that gets a folder for each deck. */
  readonly out: string;
  /** The PDF to write instead. */
  readonly output?: string | undefined;
  /** Whether the PDF has a page for each step. */
  readonly steps?: boolean;
  /** Whether the HTML is one file that needs no other. */
  readonly singleFile?: boolean;
  /** Whether pictures are carried as they are, or with no more pixels than a slide shows. */
  readonly images: 'fit' | 'original';
  /** The part of the decks that is meant. */
  readonly shard?: Shard | undefined;
  /** Whether a deck is built although nothing has changed. */
  readonly force?: boolean;
}
