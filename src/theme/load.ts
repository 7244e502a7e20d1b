import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readText, readTextIfAny } from '../files.js';
import type { FontFace, Theme } from '../model.js';
import { type Checked, listKnown, type Place } from '../problem.js';
import { splitFaces } from './faces.js';

/** Where Lectern's own themes lie. */
export const THEMES = fileURLToPath(new URL('../../themes/', import.meta.url));

/** Gives the names of Lectern's own themes. */
export async function themeNames(): Promise<readonly string[]> {
  const entries = await readdir(THEMES, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && entry.name !== 'base').map(({ name }) => name);
}

/** Gives where a theme lies: one of Lectern's own, or a folder seen from the deck's. */
export const themeFolder = (name: string, deckFolder: string): string =>
  isAbsolute(name) || name.startsWith('.') ? resolve(deckFolder, name) : join(THEMES, name);

/** Puts a sheet of a package, such as `katex/dist/katex.css`, under what all themes stand on. */
export async function withSheet(theme: Theme, module: string): Promise<Theme> {
  const sheet = await inlineImports(`@import "${module}";`, THEMES);
  return { ...theme, base: `${sheet.css}\n${theme.base}`, faces: [...theme.faces, ...sheet.faces] };
}

/** Loads a theme by its name, or by its folder seen from the deck's; undefined where there is none. */
export async function loadTheme(
  name: string,
  deckFolder: string,
  place: Place,
): Promise<Checked<Theme | undefined>> {
  const folder = themeFolder(name, deckFolder);
  const inside = /^[\w-]+$/.test(name) || folder !== join(THEMES, name);
  const source = inside ? await readTextIfAny(join(folder, 'theme.css')) : undefined;
  if (source === undefined) {
    const fix = `${listKnown(name, await themeNames())} A theme of your own is named by its folder, such as ./theme.`;
    const what = `The theme "${name}" has no theme.css.`;
    return { value: undefined, problems: [{ rule: 'theme-unknown', level: 'error', place, what, fix }] };
  }
  const { css, faces } = await inlineImports(source, folder);
  const [base, paper] = await Promise.all([loadBase('base.css'), loadBase('paper.css')]);
  return {
    value: { name, base: base.css, paper: paper.css, css, faces: [...faces, ...base.faces] },
    problems: [],
  };
}

interface Sheet {
  readonly css: string;
  readonly faces: readonly FontFace[];
}

async function loadBase(file: string): Promise<Sheet> {
  const folder = join(THEMES, 'base');
  return inlineImports(await readText(join(folder, file)), folder);
}

const IMPORT = /^@import\s+"([^"]+)"\s*;[ \t]*\n?/gmu;

/** Puts imported sheets in their place (`./` from the theme, else out of a package) and takes the font faces out. */
async function inlineImports(css: string, folder: string): Promise<Sheet> {
  const own = splitFaces(css.replace(IMPORT, ''), folder);
  const imported = await Promise.all(
    [...css.matchAll(IMPORT)].map(async ([, name = '']) => {
      const path = name.startsWith('.')
        ? resolve(folder, name)
        : createRequire(import.meta.url).resolve(name);
      return inlineImports(await readText(path), dirname(path));
    }),
  );
  return {
    css: [...imported, own].map((sheet) => sheet.css.trim()).join('\n'),
    faces: [...imported, own].flatMap((sheet) => sheet.faces),
  };
}
