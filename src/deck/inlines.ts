import { walkInlines, walkRun } from '../markdown/text.js';
import type { Block, Inline, Slide } from '../model.js';

/** What a slide shows and says, as it was written or as it was made. */
export type Written = Pick<Slide, 'title' | 'blocks'> & Partial<Pick<Slide, 'footnotes' | 'notes'>>;

/** Gives all inlines of a slide: of its title, its body, its footnotes and its notes. */
export function slideInlines({ title = [], blocks, footnotes = [], notes = [] }: Written): readonly Inline[] {
  const inlines: Inline[] = [];
  walkRun(title, inlines);
  return walkInlines(slideBlocks({ blocks, footnotes, notes }), inlines);
}

/** Gives the blocks of a slide: of its body, its notes, and its footnotes but those that stand in the text. */
export const slideBlocks = ({ blocks, footnotes = [], notes = [] }: Written): readonly Block[] => [
  ...blocks,
  ...footnotes.filter(({ marks }) => marks[0]?.label !== undefined).flatMap(({ children }) => children),
  ...notes,
];
