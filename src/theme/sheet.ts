import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { readText } from '../files.js';
import type { FontFace, ThemeFile } from '../model.js';
import type { Problem } from '../problem.js';
import { splitFaces } from './faces.js';

/** A sheet with all that it imports in its place. */
export interface Sheet {
  readonly css: string;
  readonly faces: readonly FontFace[];
  /** The pictures that it shows. */
  readonly files: readonly ThemeFile[];
  /** What was written for it: itself, and what it imports by `./`. */
  readonly written: readonly Written[];
  readonly problems: readonly Problem[];
}

/** The text of one file. */
export interface Written {
  readonly path: string;
  readonly text: string;
}

/** How the files of a sheet are named: to the author, and beside the page. */
export interface Naming {
  readonly shown: (path: string) => string;
  /** The folder that they are named from, and the one under `assets/` that they go to. */
  readonly root: string;
  readonly to: string;
}

const IMPORT =
  /^[ \t]*@import\s+(?:url\(\s*)?(?:"([^"\n]+)"|'([^'\n]+)'|([^"'\s);]+))\s*\)?[ \t]*;[ \t]*\n?/gmu;
const URL_OF = /url\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^"'\s)]+))\s*\)/gu;
const REMOTE = /^(?:[a-z][a-z+.-]*:)?\/\//iu;

/** Reads a sheet, puts what it imports in its place (`./` from its folder, else out of a package) and takes the font faces out. */
export async function readSheet(path: string, naming: Naming): Promise<Sheet> {
  const text = await readText(path);
  const sheets = [...text.matchAll(IMPORT)].map((found) => importSheet(found, { path, text }, naming));
  const { css, faces } = splitFaces(text.replace(IMPORT, ''), dirname(path));
  const shown = takeFiles(css, { path, text }, naming);
  const all = [...(await Promise.all(sheets)), { ...shown, faces, written: [{ path, text }] }];
  return {
    css: all.map((sheet) => sheet.css.trim()).join('\n'),
    faces: all.flatMap((sheet) => sheet.faces),
    files: all.flatMap((sheet) => sheet.files),
    written: all.flatMap((sheet) => sheet.written),
    problems: all.flatMap((sheet) => sheet.problems),
  };
}

async function importSheet(found: RegExpExecArray, from: Written, naming: Naming): Promise<Sheet> {
  const [name, at] = [found.slice(1).find((one) => one !== undefined) ?? '', found.index];
  const nothing = { css: '', faces: [], files: [], written: [] };
  if (REMOTE.test(name)) return { ...nothing, problems: [remote(name, at, from, naming)] };
  const path = name.startsWith('.') ? resolve(dirname(from.path), name) : resolveSheet(name, from.path);
  if (path === undefined || !existsSync(path))
    return { ...nothing, problems: [missing(name, at, from, naming)] };
  const sheet = await readSheet(path, naming);
  return name.startsWith('.') ? sheet : { ...sheet, written: [] };
}

/** A package lies among those of the theme's project, or among Lectern's own. */
function resolveSheet(name: string, from: string): string | undefined {
  for (const base of [from, import.meta.url])
    try {
      return createRequire(base).resolve(name);
    } catch {}
  return undefined;
}

/** Names the pictures as they lie beside the page. */
function takeFiles(css: string, from: Written, naming: Naming): Pick<Sheet, 'css' | 'files' | 'problems'> {
  const files: ThemeFile[] = [];
  const problems: Problem[] = [];
  const named = css.replace(URL_OF, (whole, ...names: readonly (string | undefined)[]) => {
    const name = names.slice(0, 3).find((one) => one !== undefined) ?? '';
    if (name.startsWith('#') || name.startsWith('data:')) return whole;
    const at = from.text.indexOf(whole);
    const file = resolve(dirname(from.path), name);
    if (REMOTE.test(name)) problems.push(remote(name, at, from, naming));
    else if (!existsSync(file)) problems.push(missing(name, at, from, naming));
    const path = `${naming.to}/${relative(naming.root, file).replaceAll('\\', '/').replaceAll('../', '')}`;
    if (existsSync(file)) files.push({ path, file });
    return `url("${path}")`;
  });
  return { css: named, files, problems };
}

const missing = (name: string, at: number, from: Written, naming: Naming): Problem => ({
  rule: 'theme-file',
  level: 'error',
  place: placeAt(at, from, naming),
  what: `The theme names "${name}", which is not there.`,
  fix:
    /^[.#]|\.\w+$/u.test(name) && !name.startsWith('@')
      ? 'Name a file seen from the sheet, such as ./more.css, or take it out.'
      : `Install it: npm install ${name.split('/', name.startsWith('@') ? 2 : 1).join('/')}.`,
});

const remote = (name: string, at: number, from: Written, naming: Naming): Problem => ({
  rule: 'theme-remote',
  level: 'error',
  place: placeAt(at, from, naming),
  what: `The theme takes "${name}" from the network, and a deck shows only what lies beside it.`,
  fix: 'Put the file beside the theme; a font comes from a package: @import "@fontsource/lato/400.css";.',
});

/** Gives the place of a letter of a sheet. */
export function placeAt(
  at: number,
  { path, text }: Written,
  { shown }: Pick<Naming, 'shown'>,
): Problem['place'] {
  const before = text.slice(0, Math.max(0, at)).split('\n');
  const indent = /^\s*/u.exec(text.slice(Math.max(0, at)))?.[0].length ?? 0;
  return { file: shown(path), line: before.length, column: (before.at(-1)?.length ?? 0) + indent + 1 };
}
