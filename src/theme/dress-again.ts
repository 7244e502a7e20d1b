import type { Letters, Theme } from '../model.js';
import { type Dress, type Dressed, dressTheme } from './dress.js';

/** Gives what dresses themes and remembers the last: opening fonts takes longer than all else, and a deck that is edited seldom asks for others. */
export function dressingAgain(): Dress {
  let last: { readonly asked: readonly unknown[]; readonly given: Dressed } | undefined;
  return async (theme, letters, folder, placeOf) => {
    const asked = [...askedOf(theme, letters), folder];
    if (last?.asked.every((value, index) => value === asked[index])) return { ...last.given };
    const given = await dressTheme(theme, letters, folder, placeOf);
    // The place of a missing font moves with the text.
    last = given.problems.length === 0 ? { asked, given } : undefined;
    return given;
  };
}

const askedOf = (theme: Theme, { text, lang, marked }: Letters): readonly string[] => [
  JSON.stringify(theme),
  [...text].sort().join(''),
  lang,
  JSON.stringify(marked),
];
