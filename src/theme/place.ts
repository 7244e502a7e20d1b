import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFile } from '../files.js';
import { listKnown } from '../problem.js';

/** Where Lectern's own themes lie. */
export const THEMES = fileURLToPath(new URL('../../themes/', import.meta.url));

const packages = createRequire(import.meta.url);
const PACKAGE = /^(?:@[\w.-]+\/)?lectern-theme-[\w.-]+$/u;
const REVEAL = /^reveal\/(.*)$/u;

/** Gives the names of Lectern's own themes. */
export async function themeNames(): Promise<readonly string[]> {
  const names = await readdir(THEMES);
  return names.filter((name) => existsSync(join(THEMES, name, 'theme.css')));
}

/** Gives the sheet of the theme that Reveal.js calls so; undefined where a name is none of those. */
export function revealSheet(name: string): string | undefined {
  const own = REVEAL.exec(name)?.[1];
  return own !== undefined && /^[\w-]+$/u.test(own) ? resolved(`reveal.js/theme/${own}.css`) : undefined;
}

/** Gives the sheet that a theme's name stands for: one of Lectern's own, a folder seen from the deck's, or a package `lectern-theme-…`. */
export function themeSheet(name: string, deckFolder: string): string | undefined {
  return themeSheets(name, deckFolder).find(isFile);
}

/** Gives the sheets that a theme's name may stand for; the first that is there counts. */
export const themeSheets = (name: string, deckFolder: string): readonly string[] =>
  foldersFor(name, deckFolder).map((folder) => join(folder, 'theme.css'));

function foldersFor(name: string, deckFolder: string): readonly string[] {
  if (isAbsolute(name) || name.startsWith('.')) return [resolve(deckFolder, name)];
  if (PACKAGE.test(name)) {
    const places = createRequire(join(deckFolder, 'outline.md')).resolve.paths(name) ?? [];
    return places.map((place) => join(place, name));
  }
  return /^[\w-]+$/u.test(name) ? [join(THEMES, name)] : [];
}

/** Says what mends a name that no theme has. */
export async function howToName(name: string): Promise<string> {
  if (PACKAGE.test(name)) return `Install it: npm install ${name}.`;
  if (REVEAL.test(name)) return listKnown(name, await revealNames());
  return `${listKnown(name, await themeNames())} A theme of your own is named by its folder, such as ./theme.`;
}

async function revealNames(): Promise<readonly string[]> {
  const files = await readdir(join(packages.resolve('reveal.js/theme/white.css'), '..'));
  return files.filter((file) => file.endsWith('.css')).map((file) => `reveal/${file.slice(0, -4)}`);
}

function resolved(module: string): string | undefined {
  try {
    const path = packages.resolve(module);
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
