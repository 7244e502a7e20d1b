import { walkInlines, walkRun } from '../markdown/text.js';
import type { Inline, Slide } from '../model.js';

/** What a slide shows and says, as it was written or as it was made. */
export type Written = Pick<Slide, 'title' | 'blocks'> & Partial<Pick<Slide, 'footnotes' | 'notes'>>;

/** Walks all inlines of a slide: of its title, its body, its footnotes and its notes. */
export function* slideInlines({
  title = [],
  blocks,
  footnotes = [],
  notes = [],
}: Written): Generator<Inline> {
  yield* walkRun(title);
  const feet = footnotes.flatMap((note) => note.children);
  yield* walkInlines([...blocks, ...feet, ...notes]);
}
