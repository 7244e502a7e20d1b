import type { Block, Fence } from '../../model.js';
import type { Known } from '../attributes.js';
import type { Report } from '../report.js';

/** How one kind of `:::` block is made: what it may carry, and the block made of it, or undefined where it cannot be. */
export interface BlockMaker {
  readonly known: Known;
  make(fence: Fence, children: readonly Block[], report: Report): Block | undefined;
}
