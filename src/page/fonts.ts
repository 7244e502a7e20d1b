import type { Asset, FontFace, Theme } from '../model.js';

/** Gives the faces that hold any character of a page; a page without code needs none of the family for code. */
export function facesFor(html: string, { faces, css }: Pick<Theme, 'faces' | 'css'>): readonly FontFace[] {
  const points = [...new Set(html)].map((character) => character.codePointAt(0) ?? 0);
  const codeFamily = /--font-code:\s*["']?([^"',;]+)/u.exec(css)?.[1];
  return faces.filter(
    ({ family, ranges }) =>
      (family !== codeFamily || html.includes('<code')) &&
      points.some((point) => ranges.some(([first, last]) => point >= first && point <= last)),
  );
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
  faces.map((face) => ({ path: `assets/fonts/${fileName(face)}`, from: { file: face.file } }));

const fileName = ({ file }: FontFace): string => file.split(/[\\/]/u).at(-1) ?? file;

const printRange = ([first, last]: readonly [number, number]): string =>
  `U+${first.toString(16)}-${last.toString(16)}`;
