import { slidesOf } from '../deck/coverage.js';
import { reportTo } from '../deck/report.js';
import type { Deck } from '../model.js';
import type { Problem } from '../problem.js';
import { tellOf } from './fit/tell.js';
import type { Shrunk, ShrunkSlide } from './measured.js';

/** Names the slides whose type is set smaller because there is much on them, with the sizes. */
export function checkShrunk(deck: Deck, measured: readonly ShrunkSlide[]): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  const slides = new Map(slidesOf(deck).map((slide) => [slide.id, slide]));
  for (const { id, shrunk } of measured) {
    const slide = slides.get(id);
    const [first] = shrunk;
    if (slide && first)
      tellOf(slide, report)(
        'fit-shrunk',
        first,
        `sets ${shrunk.map(sizes).join(', and ')}, so that it fits.`,
        'Leave it so, or say less.',
        'hint',
      );
  }
  return problems;
}

/** `'its text in 24 px instead of 33'` */
const sizes = ({ area, from, to }: Shrunk): string =>
  `its ${area === 'title' ? 'title' : 'text'} in ${Math.round(to)} px instead of ${Math.round(from)}`;
