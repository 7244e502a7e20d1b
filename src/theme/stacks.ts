import type { Theme } from '../model.js';

/** The voices of a theme: what speaks, what announces, what labels, and code. */
export type Voice = 'text' | 'title' | 'label' | 'code';

const GENERIC: Readonly<Record<Voice, string>> = {
  text: 'serif',
  title: 'serif',
  label: 'sans-serif',
  code: 'monospace',
};

/** A voice's families in the order they are asked, and the generic one at their end. */
export interface Stack {
  readonly families: readonly string[];
  readonly generic: string;
}

/** Gives what a theme sets, in the order in which the last word counts. */
export const sheetsOf = ({ base, css, author = '' }: Pick<Theme, 'base' | 'css' | 'author'>): string =>
  `${base}\n${css}\n${author}`;

/** Reads the stack that a theme sets last, `--font-text: "Newsreader", serif;`, or that of the voice it is said to be, `var(--font-text)`. */
export function readStack(css: string, voice: Voice): Stack {
  const written = [...css.matchAll(new RegExp(`--font-${voice}:\\s*([^;]+);`, 'gu'))].at(-1)?.[1];
  const other = /^var\(--font-(text|label)\)$/u.exec(written?.trim() ?? '')?.[1];
  if (other === 'text' || other === 'label') return readStack(css, other);
  const names = (written ?? GENERIC[voice]).split(',').map((name) => name.trim());
  const generic = names.find((name) => /^(?:ui-)?(?:serif|sans-serif|monospace)$/u.test(name));
  const families = names.filter((name) => name !== generic).map((name) => name.replace(/["']/gu, ''));
  return { families, generic: generic ?? GENERIC[voice] };
}

/** `['Noto Serif', …], 'serif' => '"Noto Serif", serif'` */
export const printStack = ({ families, generic }: Stack): string =>
  [...families.map((family) => `"${family}"`), generic].join(', ');
