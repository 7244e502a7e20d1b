import { checkAttributes, type Known } from '../deck/attributes.js';
import { slidesOf } from '../deck/coverage.js';
import { orFragment } from '../deck/fragment.js';
import { slideInlines } from '../deck/inlines.js';
import { reportTo } from '../deck/report.js';
import type { Deck } from '../model.js';
import type { Problem } from '../problem.js';

/** What spans, links and images may carry. */
const KNOWN: Readonly<Record<'span' | 'link' | 'image', Known>> = {
  span: { values: { lang: 'text' }, classes: ['mark'] },
  link: { values: { lang: 'text' }, classes: ['mark'] },
  image: { values: { width: 'width' } },
};

/** Names the attributes and classes on spans, links and images that nothing is made of. */
export function checkMarks(deck: Deck): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  for (const slide of slidesOf(deck))
    for (const inline of slideInlines(slide))
      if (inline.kind === 'span' || inline.kind === 'link' || inline.kind === 'image')
        checkAttributes(
          inline.attributes,
          orFragment(KNOWN[inline.kind], inline.attributes),
          inline.line,
          report,
        );
  return problems;
}
