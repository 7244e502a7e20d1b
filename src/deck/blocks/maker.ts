import type { Block, Fence } from '../../model.js';
import type { Known } from '../attributes.js';
import type { Csv } from '../charts/csv.js';
import type { Report } from '../report.js';

/** What blocks are made with besides the outline: its language, and the CSV files that were found, as it names them. */
export interface Given {
  readonly lang: string;
  readonly tables: ReadonlyMap<string, Csv>;
}

/** How one kind of `:::` block is made: what it may carry, and the block made of it, or undefined where it cannot be. */
export interface BlockMaker {
  readonly known: Known;
  /** Stands for itself until a block or the slide collects it, and so takes no step. */
  readonly collected?: true;
  make(fence: Fence, children: readonly Block[], report: Report, given: Given): Block | undefined;
}
