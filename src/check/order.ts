import { slidesOf } from '../deck/coverage.js';
import { reportTo } from '../deck/report.js';
import type { Deck } from '../model.js';
import type { Problem } from '../problem.js';
import { quoted, tellOf } from './fit/tell.js';
import { around, type Edges, inked, type MeasuredBox, type MeasuredSlide, SLACK } from './measured.js';

/** Names the slides on which what is read first does not stand first: above, or at the side where lines begin. */
export function checkOrder(deck: Deck, measured: readonly MeasuredSlide[]): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  const slides = new Map(slidesOf(deck).map((slide) => [slide.id, slide]));
  for (const one of measured) {
    const slide = slides.get(one.id);
    const [before, after] = misplaced(one) ?? [];
    if (slide && before && after)
      tellOf(slide, report)(
        'a11y-order',
        after,
        `is read aloud in another order than it is seen: ${quoted(before)} before ${quoted(after)}.`,
        'Write what is seen first first.',
      );
  }
  return problems;
}

/** Any order that differs from another has two neighbours that have changed places. */
function misplaced({ boxes, direction }: MeasuredSlide): readonly [MeasuredBox, MeasuredBox] | undefined {
  const read = boxes.filter(({ read, rough, area }) => read && !rough && area !== 'furniture');
  for (const [index, after] of read.entries()) {
    const before = read[index - 1];
    if (before && !holds(before, after) && precedes(edgesOf(after), edgesOf(before), direction))
      return [before, after];
  }
  return undefined;
}

const edgesOf = ({ lines, size }: MeasuredBox): Edges => around(lines.map((line) => inked(line, size)));

const holds = (one: MeasuredBox, other: MeasuredBox): boolean =>
  one.area === other.area &&
  (one.area === 'title' || one.path.every((place, index) => place === other.path[index]));

/** Tells whether one stands above the other in the same column, or before it in the same row. */
function precedes(one: Edges, other: Edges, direction: 'ltr' | 'rtl'): boolean {
  const width = Math.min(one[2], other[2]) - Math.max(one[0], other[0]);
  const height = Math.min(one[3], other[3]) - Math.max(one[1], other[1]);
  if (width > SLACK) return one[3] <= other[1] + SLACK;
  const inRow = height > Math.min(one[3] - one[1], other[3] - other[1]) / 2;
  return inRow && (direction === 'ltr' ? one[2] <= other[0] + SLACK : one[0] >= other[2] - SLACK);
}
