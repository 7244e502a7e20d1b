import type { FontFace, Letters, Theme } from '../model.js';
import type { Place, Problem } from '../problem.js';
import { facesTaken, openFamilies } from './families.js';
import { type Ask, asksFor, lettersIn, takenLetters } from './letters.js';
import { stacksCss } from './stacks-css.js';
import { type Filled, fillVoice, packagesFor } from './voices.js';

/** A theme with the families that a deck's letters need beside its own. */
export interface Dressed {
  readonly theme: Theme;
  /** The letters that no family of some voice holds, but for those whose package is missing. */
  readonly lacking: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

export type Dress = typeof dressTheme;

/**
 * Adds to a theme the families for letters that its own lack, each for those letters alone. A package that is not
 * installed is told as `font-missing`, at the place of the first letter that asks for it.
 */
export async function dressTheme(
  theme: Theme,
  letters: Letters,
  folder: string,
  placeOf: (letter: string) => Place,
): Promise<Dressed> {
  const asked = { asks: asksFor(letters), taken: takenLetters(letters) };
  const open = openFamilies(folder);
  const voices = [
    await fillVoice('text', theme, letters, asked, open),
    await fillVoice('label', theme, letters, asked, open),
    await fillVoice('title', theme, letters, asked, open),
  ];
  const unmet = new Map(
    voices.flatMap((filled) => filled.unmet.map((ask) => [ask.fallback, { ask, filled }] as const)).reverse(),
  );
  const told = new Set([...unmet.values()].flatMap(({ ask }) => ask.letters));
  return {
    theme: wear(theme, voices, asked.taken, letters),
    lacking: new Set(
      lettersIn(letters.text).filter(
        (letter) => !told.has(letter) && voices.some(({ held }) => !held.has(letter)),
      ),
    ),
    problems: [...unmet.values()].map(({ ask, filled }) => missingFont(ask, filled, placeOf)),
  };
}

function missingFont(
  { fallback, letters: [first = ''] }: Ask,
  { stack }: Filled,
  placeOf: (letter: string) => Place,
): Problem {
  const [name = ''] = packagesFor(stack, fallback);
  return {
    rule: 'font-missing',
    level: 'error',
    place: placeOf(first),
    what: `The letter "${first}" needs a font that is not installed.`,
    fix: `Install it: npm install ${name}.`,
  };
}

/** Gives the theme with its added families: their faces, and stacks that end in them. */
function wear(theme: Theme, voices: readonly Filled[], taken: readonly string[], letters: Letters): Theme {
  const families = new Set(voices.flatMap(({ added }) => added.map(({ family }) => family)));
  if (families.size === 0) return theme;
  const given = taken
    .filter((letter) => voices.every(({ held }) => held.has(letter)))
    .map((letter) => letter.codePointAt(0) ?? 0);
  return {
    ...theme,
    author: `${theme.author ?? ''}\n${stacksCss(theme, voices, letters)}`,
    faces: [...theme.faces.map((face) => without(face, given)), ...[...families].flatMap(facesTaken)],
  };
}

/** Leaves some code points out of what a face is for. */
function without(face: FontFace, points: readonly number[]): FontFace {
  const ranges = points.reduce<FontFace['ranges']>(
    (kept, point) =>
      kept.flatMap(([first, last]): FontFace['ranges'] =>
        point < first || point > last
          ? [[first, last]]
          : (
              [
                [first, point - 1],
                [point + 1, last],
              ] as const
            ).filter(([from, to]) => from <= to),
      ),
    face.ranges,
  );
  return { ...face, ranges };
}
