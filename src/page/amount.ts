import { contentOf, plainText } from '../markdown/text.js';
import type { Block } from '../model.js';
import { textWidth } from './text-width.js';

/** What a run of text takes beyond its letters: the line that it leaves unfinished, and the space after it. */
const RUN = 30;

/**
 * Estimates how much text blocks set in the slide's own type, in letters: of what stands side by side as often the
 * longest. What has a type of its own, such as a table, counts for nothing.
 */
export const amountOf = (blocks: readonly Block[]): number => sum(blocks.map(blockAmount));

function blockAmount(block: Block): number {
  switch (block.kind) {
    case 'columns':
      return widest(block.columns.map(({ children }) => amountOf(children)));
    case 'compare':
      return widest(block.sides.map(({ children }) => amountOf(children) + RUN));
    case 'stats':
    case 'timeline':
    case 'people':
    case 'table':
    case 'figure':
      return 0;
    default: {
      const { inlines, blocks } = contentOf(block);
      return sum(inlines.map((run) => textWidth(plainText(run)) + RUN)) + amountOf(blocks);
    }
  }
}

const widest = (amounts: readonly number[]): number => amounts.length * Math.max(0, ...amounts);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
