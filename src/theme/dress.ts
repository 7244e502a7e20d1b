import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { readText } from '../files.js';
import type { FontFace, Theme } from '../model.js';
import type { Checked, Place, Problem } from '../problem.js';
import { splitFaces } from './faces.js';
import { clipRanges, type Fallback, fallbacksFor } from './fallbacks.js';

/**
 * Gives a theme the characters that its own fonts have not: for each of its faces a twin of the nearest weight, under
 * the same name, for the scripts that stand in a text. Where a package is not installed that is told.
 */
export async function dressFor(
  theme: Theme,
  text: string,
  lang: string,
  place: Place,
): Promise<Checked<Theme>> {
  const faces: FontFace[] = [];
  const problems: Problem[] = [];
  for (const fallback of fallbacksFor(text, lang)) {
    const found = await fallbackFaces(fallback);
    if (found === undefined) problems.push(fontMissing(fallback, place));
    else faces.push(...twins(theme, found, fallback));
  }
  return { value: { ...theme, faces: [...theme.faces, ...faces] }, problems };
}

interface Faces {
  readonly text: readonly FontFace[];
  readonly labels: readonly FontFace[];
}

async function fallbackFaces({ package: name, labels, weights }: Fallback): Promise<Faces | undefined> {
  const text = await facesOf(name, weights);
  return text && { text, labels: (labels && (await facesOf(labels, weights))) || text };
}

/** Reads the faces of a package; undefined where it is not installed. */
async function facesOf(name: string, weights: readonly number[]): Promise<readonly FontFace[] | undefined> {
  const packages = createRequire(import.meta.url);
  try {
    const sheets = weights.map((weight) => packages.resolve(`${name}/${weight}.css`));
    const faces = await Promise.all(
      sheets.map(async (sheet) => splitFaces(await readText(sheet), dirname(sheet)).faces),
    );
    return faces.flat();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/** Gives a fallback's faces under the names, styles and weights of the theme's, since a browser looks for a character in the nearest style alone. */
function twins(theme: Theme, found: Faces, { ranges }: Fallback): readonly FontFace[] {
  const label = /--font-label:\s*["']?([^"',;]+)/u.exec(theme.css)?.[1];
  const styles = new Map(
    theme.faces
      .filter(({ family }) => theme.css.includes(`"${family}"`))
      .map((face) => [`${face.family} ${face.style} ${face.weight}`, face]),
  );
  return [...styles.values()].flatMap(({ family, style, weight }) => {
    const faces = family === label ? found.labels : found.text;
    const near = nearestWeight(Number(weight), faces);
    return faces
      .filter((face) => face.weight === near)
      .map((face) => ({ ...face, family, style, weight, ranges: clipRanges(face.ranges, ranges) }))
      .filter((face) => face.ranges.length > 0);
  });
}

function nearestWeight(wish: number, faces: readonly FontFace[]): string | undefined {
  const distance = ({ weight }: FontFace): number => Math.abs(Number(weight) - wish);
  return [...faces].sort((a, b) => distance(a) - distance(b))[0]?.weight;
}

const fontMissing = ({ name, package: pack }: Fallback, place: Place): Problem => ({
  rule: 'font-missing',
  level: 'warning',
  place,
  what: `The deck has ${name} characters, and the package "${pack}" that brings their font is not installed.`,
  fix: `Install it, so that every machine shows them alike: npm install ${pack}.`,
});
