import { slidesOf } from '../deck/coverage.js';
import { reportTo } from '../deck/report.js';
import type { Deck, Slide } from '../model.js';
import type { Problem } from '../problem.js';

/**
 * Names the slides that stand elsewhere in the deck than their sections in the article: as few as must move so that the
 * others go its way. An order of its own may well be meant, so that it is a hint, and one for the whole deck.
 */
export function checkSectionOrder(deck: Deck): readonly Problem[] {
  const places = new Map((deck.article?.sections ?? []).map(({ key }, index) => [key, index]));
  const slides = slidesOf(deck).flatMap((slide) => {
    const place = places.get(slide.grounds[0]?.section.key ?? '');
    return place === undefined || isOverview(slide) ? [] : [{ slide, place }];
  });
  const kept = new Set(longestRise(slides.map(({ place }) => place)));
  const moved = slides.filter((_, index) => !kept.has(index)).map(({ slide }) => slide);
  const [first, ...others] = moved;
  if (!first) return [];
  const problems: Problem[] = [];
  reportTo(
    problems,
    deck.file,
    deck.lines,
  )({
    rule: 'section-order',
    level: 'hint',
    line: first.line,
    what: `${slides.length - kept.size} of ${slides.length} slides stand elsewhere in the deck than their sections in the article: ${[first, ...others].slice(0, MOST).map(printed).join(', ')}${others.length >= MOST ? ' and others' : ''}.`,
    fix: 'Move them, unless the order is meant.',
  });
  return problems;
}

/** What gathers from several sections, or people and dates from all over, stands where it likes. */
const isOverview = ({ kind, grounds, blocks }: Slide): boolean =>
  kind !== 'content' ||
  grounds.length > 1 ||
  blocks.some((block) => block.kind === 'people' || block.kind === 'timeline');

/** So many slides are named. */
const MOST = 4;

const printed = ({ name, grounds }: Slide): string => `"${name}" (${grounds[0]?.section.key})`;

/** Gives the indices of a longest run of values, not side by side, that never falls. */
function longestRise(values: readonly number[]): readonly number[] {
  const lengths: number[] = [];
  const before: number[] = [];
  values.forEach((value, index) => {
    let best = -1;
    for (let other = 0; other < index; other += 1)
      if ((values[other] ?? 0) <= value && (lengths[other] ?? 0) > (lengths[best] ?? 0)) best = other;
    lengths.push((lengths[best] ?? 0) + 1);
    before.push(best);
  });
  const run: number[] = [];
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = before[at] ?? -1) run.push(at);
  return run;
}
