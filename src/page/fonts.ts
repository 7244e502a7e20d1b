import type { Asset, FontFace, Theme } from '../model.js';

/** What the markup of any page has nearly all of, and so is not looked for. */
const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

/** Gives the faces that hold any character of a page, of the families that are used on it. */
export function facesFor(
  html: string,
  { faces, css, base }: Pick<Theme, 'faces' | 'css' | 'base'>,
): readonly FontFace[] {
  const points = [...new Set(ASCII + html.replace(/[ -~\n]+/gu, ''))].map((one) => one.codePointAt(0) ?? 0);
  const codeFamily = /--font-code:\s*["']?([^"',;]+)/u.exec(css)?.[1];
  const unused = unusedFamilies(`${base}\n${css}`, html);
  return faces.filter(
    ({ family, ranges }) =>
      (family !== codeFamily || html.includes('<code')) &&
      !unused.has(family) &&
      points.some((point) => ranges.some(([first, last]) => point >= first && point <= last)),
  );
}

/** Families that only rules for classes name, such as those of formulas, and none of the classes stands on the page. */
function unusedFamilies(css: string, html: string): ReadonlySet<string> {
  const classes = new Set(
    [...html.matchAll(/ class="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(' ')),
  );
  const rules = [...css.matchAll(/([^{}]*)\{([^{}]*)\}/gu)].flatMap(([, selectors = '', body = '']) =>
    [...body.matchAll(/font(?:-family)?:[^;]*?(KaTeX_\w+)/gu)].map(([, family = '']) => ({
      family,
      selectors,
    })),
  );
  const applies = (selector: string): boolean =>
    [...selector.matchAll(/\.([\w-]+)/gu)].every(([, name = '']) => classes.has(name));
  const used = new Set(
    rules.filter(({ selectors }) => selectors.split(',').some(applies)).map(({ family }) => family),
  );
  return new Set(rules.map(({ family }) => family).filter((family) => !used.has(family)));
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
