import { slidesOf } from '../deck/coverage.js';
import { markId, noteId } from '../deck/footnotes.js';
import { slideBlocks, slideInlines } from '../deck/inlines.js';
import { reportTo } from '../deck/report.js';
import { walkBlocks } from '../markdown/text.js';
import type { Attributes, Deck, Slide } from '../model.js';
import type { Problem } from '../problem.js';

/** Names the ids inside slides that something else has already; those of slides are told where they are given. */
export function checkIds(deck: Deck): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  const slides = slidesOf(deck);
  const taken = new Set(
    slides.flatMap(({ id, footnotes }) => [
      id,
      ...footnotes.flatMap(({ number }) => [noteId(id, number), markId(id, number)]),
    ]),
  );
  for (const { attributes, line } of slides.flatMap(carriers)) {
    const { id } = attributes;
    if (id === undefined) continue;
    if (taken.has(id))
      report({
        rule: 'id-twice',
        line,
        at: `#${id}`,
        what: `The id "${id}" is taken already.`,
        fix: 'Give this one an id of its own.',
      });
    taken.add(id);
  }
  return problems;
}

/** Gives what carries attributes inside a slide. */
function carriers(slide: Slide): readonly { readonly attributes: Attributes; readonly line: number }[] {
  const headings = walkBlocks(slideBlocks(slide)).filter((block) => block.kind === 'heading');
  return [...slideInlines(slide).filter((inline) => 'attributes' in inline), ...headings];
}
