import type { FontFace } from '../model.js';

/** A rule for classes of formulas, and what it says of letters. */
interface Rule {
  readonly family: string | undefined;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

const FORMULAS = /^KaTeX_/u;

/** Leaves out the faces of formulas that no rule for the page's classes asks for: a family, its bold, its italic. */
export function askedFaces(faces: readonly FontFace[], css: string, html: string): readonly FontFace[] {
  // To read all classes of a long page takes a while.
  if (!faces.some(({ family }) => FORMULAS.test(family))) return faces;
  const rules = rulesFor(css, html);
  return faces.filter(({ family, weight, style }) => {
    if (!FORMULAS.test(family)) return true;
    const own = rules.filter((rule) => rule.family === undefined || rule.family === family);
    return (
      own.some((rule) => rule.family === family) &&
      (!/^(?:bold|700)$/u.test(weight) || own.some(({ isBold }) => isBold)) &&
      (style !== 'italic' || own.some(({ isItalic }) => isItalic))
    );
  });
}

/** Gives the rules for formulas all of whose classes stand on the page. */
function rulesFor(css: string, html: string): readonly Rule[] {
  const classes = new Set(
    [...html.matchAll(/ class="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(' ')),
  );
  const applies = (selector: string): boolean =>
    selector.includes('.katex') &&
    [...selector.matchAll(/\.([\w-]+)/gu)].every(([, name = '']) => classes.has(name));
  return [...css.matchAll(/([^{}]*)\{([^{}]*)\}/gu)]
    .filter(([, selectors = '']) => selectors.split(',').some(applies))
    .map(([, , body = '']) => ({
      family: /font(?:-family)?:[^;]*?(KaTeX_\w+)/u.exec(body)?.[1],
      isBold: /font-weight:\s*(?:bold|700)/u.test(body),
      isItalic: /font-style:\s*italic/u.test(body),
    }));
}
