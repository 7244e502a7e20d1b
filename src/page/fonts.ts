import type { Asset, FontFace, Theme } from '../model.js';
import { askedFaces } from './asked-faces.js';

/** What the markup of any page has nearly all of, and so is not looked for one by one. */
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

/** Gives the faces that hold any character of a page, of the families that are used on it. */
export function facesFor(
  html: string,
  { faces, css, base, author = '' }: Pick<Theme, 'faces' | 'css' | 'base' | 'author'>,
): readonly FontFace[] {
  const letters = new Set([...(html.match(/[^ -~\n]/gu) ?? []), ...(/[ -~]/u.test(html) ? ASCII : '')]);
  const points = [...letters].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const codeFamily = [...`${css}\n${author}`.matchAll(/--font-code:\s*["']?([^"',;]+)/gu)].at(-1)?.[1];
  return askedFaces(faces, `${base}\n${css}\n${author}`, html).filter(
    ({ family, ranges }) =>
      (family !== codeFamily || html.includes('<code')) &&
      ranges.some(([first, last]) => (firstFrom(points, first) ?? Number.POSITIVE_INFINITY) <= last),
  );
}

/** Gives the first of ascending numbers that is no less than another: an East Asian family has thousands of ranges. */
function firstFrom(numbers: readonly number[], least: number): number | undefined {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return numbers[low];
}

/** Writes the rules that load faces from the page's assets. */
export function facesCss(faces: readonly FontFace[]): string {
  return faces
    .map(
      (face) => `@font-face {
  font-family: "${face.family}";
  font-style: ${face.style};
  font-weight: ${face.weight};
  src: url("fonts/${fileName(face)}") format("woff2");
  unicode-range: ${face.ranges.map(printRange).join(', ')};
}`,
    )
    .join('\n');
}

export const faceAssets = (faces: readonly FontFace[]): readonly Asset[] =>
  [...new Map(faces.map((face) => [face.file, face])).values()].map((face) => ({
    path: `assets/fonts/${fileName(face)}`,
    from: { file: face.file },
  }));

const fileName = ({ file }: FontFace): string => file.split(/[\\/]/u).at(-1) ?? file;

const printRange = ([first, last]: readonly [number, number]): string =>
  `U+${first.toString(16)}-${last.toString(16)}`;
