import type { OutlineSlide } from '../model.js';
import type { Report } from './report.js';

/** The attribute that slides share whose like matter moves from one to the next. */
const NAME = 'auto-animate';

/** Gives what a slide's like matter is moved by, between slides that follow each other and share it. */
export const autoAnimateOf = ({ attributes }: OutlineSlide): string | undefined =>
  attributes.values.get(NAME);

/** Reports a slide that shares its `auto-animate` with neither neighbour: nothing would move. */
export function reportLoneAnimations(slides: readonly OutlineSlide[], report: Report): void {
  for (const [index, slide] of slides.entries()) {
    const id = autoAnimateOf(slide);
    const isShared = [slides[index - 1], slides[index + 1]].some((one) => one && autoAnimateOf(one) === id);
    if (id === undefined || isShared) continue;
    report({
      rule: 'animate-alone',
      level: 'warning',
      line: slide.line,
      at: `${NAME}=`,
      what: `Nothing moves: neither the slide before nor the one after has ${NAME}="${id}".`,
      fix: 'Give it to one of them, or take it away here.',
    });
  }
}
