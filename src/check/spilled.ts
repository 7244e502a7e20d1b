import { slidesOf } from '../deck/coverage.js';
import type { Deck } from '../model.js';
import { isError, type Problem } from '../problem.js';

/** Leaves out of what is told of a PDF the losses of slides whose fit says why: words, tags and links that fell off the paper. */
export function withoutSpilled(
  problems: readonly Problem[],
  fit: readonly Problem[],
  deck: Deck,
): readonly Problem[] {
  const starts = slidesOf(deck).map(({ line }) => line);
  const slideAt = ({ place: { line = 1 } }: Problem): number =>
    starts.findLastIndex((start) => start <= line);
  const told = new Set(fit.map(slideAt));
  return problems.filter(
    (problem) =>
      isError(problem) || !/^pdf-(?:text|tags|links)$/.test(problem.rule) || !told.has(slideAt(problem)),
  );
}
