import type { Browser } from '../../browser/open.js';
import type { Resampler } from '../../export/resample.js';
import type { Problem } from '../../problem.js';

/** Where a deck's files are made, and with what. */
export interface Workshop {
  /** The deck's name, which its files begin with. */
  readonly name: string;
  /** The folder of what is kept, and one of what goes when the work is done. */
  readonly kept: string;
  readonly scratch: string;
  readonly open: () => Promise<Browser>;
  readonly tell: (problems: readonly Problem[]) => Promise<void>;
  /** Says what is under way, where somebody watches. */
  readonly say: (doing: string) => void;
  /** How the deck's pictures are carried; as they are where nothing resamples them. */
  readonly screen: Resampler | undefined;
  readonly paper: Resampler | undefined;
  /** The name of a file by its ending, where no other is asked for. */
  readonly fileName: (ending: string) => string;
}
