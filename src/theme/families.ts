import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readText } from '../files.js';
import type { FontFace } from '../model.js';
import { EVERY, splitFaces } from './faces.js';
import { heldBy } from './glyphs.js';
import { isBlank } from './letters.js';

/** A family out of a package, and the letters it is taken for: by the ranges of each of its files. */
export interface Family {
  readonly name: string;
  readonly faces: readonly FontFace[];
  readonly taken: Map<string, Set<string>>;
}

export type OpenFamily = (
  packages: readonly string[],
  sheets: readonly string[],
) => Promise<Family | undefined>;

/** Gives what opens the first of some packages that is installed, each once; undefined where none is. */
export function openFamilies(folder: string): OpenFamily {
  const opened = new Map<string, Promise<Family>>();
  return async (packages, names) => {
    for (const name of packages) {
      const sheets = names.map((sheet) => resolveSheet(`${name}/${sheet}.css`, folder));
      if (!sheets.every((sheet) => sheet !== undefined)) continue;
      const family = opened.get(name) ?? readFamily(sheets);
      opened.set(name, family);
      return family;
    }
    return undefined;
  };
}

/** A package lies among Lectern's own, or among those of the deck's project. */
function resolveSheet(sheet: string, folder: string): string | undefined {
  for (const from of [import.meta.url, join(folder, 'outline.md')])
    try {
      return createRequire(from).resolve(sheet);
    } catch {}
  return undefined;
}

/** A sheet's only face is for all that its file holds, whatever it says. */
async function readFamily(sheets: readonly string[]): Promise<Family> {
  const read = await Promise.all(
    sheets.map(async (sheet) => {
      const { faces } = splitFaces(await readText(sheet), dirname(sheet));
      return faces.length === 1 ? faces.map((face) => ({ ...face, ranges: EVERY })) : faces;
    }),
  );
  // A sheet of one file may name fewer characters than the file holds, as that of signs does.
  const faces = read.flatMap((sheet) =>
    sheet.length === 1 ? sheet.map((face) => ({ ...face, ranges: EVERY })) : sheet,
  );
  return { name: faces[0]?.family ?? '', faces, taken: new Map() };
}

/** Takes a family for some letters; gives those that it holds. Its blanks go with its letters, whatever its sheet says. */
export async function takeLetters(family: Family, letters: readonly string[]): Promise<readonly string[]> {
  const [first] = family.faces;
  const words = letters.filter((letter) => !isBlank(letter));
  const blanks = letters.filter(isBlank);
  const held = await Promise.all(
    family.faces
      .filter(({ weight, style }) => weight === first?.weight && style === first.style)
      .map(async (face) => {
        const held = await heldBy(face, words);
        const own = held.length > 0 ? [...held, ...blanks] : held;
        const key = keyOf(face);
        family.taken.set(key, new Set([...(family.taken.get(key) ?? []), ...own]));
        return own;
      }),
  );
  return held.flat();
}

/** Gives the faces that are taken for some letter, each for those letters alone. */
export const facesTaken = ({ faces, taken }: Family): readonly FontFace[] =>
  faces.flatMap((face) => {
    const letters = taken.get(keyOf(face)) ?? new Set<string>();
    return letters.size > 0 ? [{ ...face, ranges: rangesOf(letters) }] : [];
  });

const keyOf = ({ ranges }: FontFace): string => JSON.stringify(ranges);

/** `{ 'a', 'b', 'd' } => [[97, 98], [100, 100]]` */
export function rangesOf(letters: ReadonlySet<string>): FontFace['ranges'] {
  const points = [...letters].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && last[1] + 1 === point) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}
