import { lexiconOf } from './figures/lexicons.js';
import type { Figure } from './numbers.js';

/** Finds the years that a text names by their distance from the one it was published in: `last year`, `two years ago`. */
export const findRelativeYears = (text: string, lang: string, published: number): readonly Figure[] =>
  lexiconOf(lang).relativeYears.flatMap(([words, offset]) =>
    [...text.matchAll(words)].map(({ 0: found, index }) => ({
      kind: 'year' as const,
      text: found,
      start: index,
      end: index + found.length,
      values: [published + offset],
    })),
  );
