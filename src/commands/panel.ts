import type { Report } from '../check/report.js';
import { slidesOf } from '../deck/coverage.js';
import type { Deck, Ground } from '../model.js';

/**
 * Gives what the panel of the preview shows: the report, where each problem is, with the path by which an editor opens
 * its file, and the passages beside each slide.
 */
export function panelOf(
  { problems, coverage, quotes }: Report,
  deck: Deck,
  pathOf: (file: string) => string | undefined,
): unknown {
  return {
    problems: problems.map(({ file, line, column, ...problem }) => ({
      ...problem,
      place: { file, line, column },
      path: pathOf(file),
    })),
    coverage,
    quotes,
    passages: Object.fromEntries(slidesOf(deck).map(({ id, grounds }) => [id, grounds.map(passageOf)])),
  };
}

/** Gives the paragraphs a slide stands on; of a section as a whole all of them. What is not at hand is left out. */
function passageOf({ section, paragraphs }: Ground): {
  readonly title: string;
  readonly paragraphs: readonly string[];
} {
  const chosen =
    paragraphs.length === 0 ? section.paragraphs : paragraphs.map((number) => section.paragraphs[number - 1]);
  return { title: section.title, paragraphs: chosen.flatMap((one) => one?.text ?? []) };
}
