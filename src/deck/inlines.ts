import { walkInlines, walkRun } from '../markdown/text.js';
import type { Inline, Slide } from '../model.js';

/** What a slide shows and says, as it was written or as it was made. */
export type Written = Pick<Slide, 'title' | 'blocks'> & Partial<Pick<Slide, 'notes'>>;

/** Walks all inlines of a slide: of its title, its body and its notes. */
export function* slideInlines({ title = [], blocks, notes = [] }: Written): Generator<Inline> {
  yield* walkRun(title);
  yield* walkInlines([...blocks, ...notes]);
}
