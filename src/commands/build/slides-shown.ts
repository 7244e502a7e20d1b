import type { Deck } from '../../model.js';
import type { Placed } from '../../page/framed.js';
import { Failure } from '../../problem.js';
import { isIn, type Run } from '../range.js';

/** Gives the slides of a range, each with its part. Throws a Failure: slides-range. */
export function slidesShown({ parts, file }: Deck, runs: readonly Run[] | undefined): readonly Placed[] {
  const all = parts.flatMap((part) => part.slides.map((slide) => ({ slide, part })));
  const beyond = runs?.find(([, last]) => last > all.length);
  if (!beyond) return all.filter(({ slide }) => isIn(slide.number, runs));
  throw new Failure(
    {
      rule: 'slides-range',
      level: 'error',
      place: { file },
      what: `The deck has ${all.length} slides; "${[...new Set(beyond)].join('-')}" asks for more.`,
      fix: `Name slides from 1 to ${all.length}.`,
    },
    2,
  );
}
