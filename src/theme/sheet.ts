import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { isFile, readText } from '../files.js';
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

export const NOTHING: Sheet = { css: '', faces: [], files: [], written: [], problems: [] };

const IMPORT =
  /^[ \t]*@import\s+(?:url\(\s*)?(?:"([^"\n]+)"|'([^'\n]+)'|([^"'\s);]+))\s*\)?[ \t]*;[ \t]*\n?/gmu;
const URL_OF = /url\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^"'\s)]+))\s*\)/gu;
const COMMENT = /\/\*[\s\S]*?\*\//gu;
const REMOTE = /^(?:[a-z][a-z+.-]*:)?\/\//iu;

/** Reads a sheet, puts what it imports in its place (`./` from its folder, else out of a package) and takes the font faces out. */
export async function readSheet(path: string, naming: Naming, above: readonly string[] = []): Promise<Sheet> {
  const text = await readText(path).catch((error: unknown) => error);
  if (typeof text !== 'string') return { ...NOTHING, problems: [unreadable(path, text, naming)] };
  const written = { path, text };
  const bare = text.replace(COMMENT, (comment) => comment.replace(/[^\n]/gu, ' '));
  const imports = [...bare.matchAll(IMPORT)].map((found) =>
    importSheet(found, written, naming, [...above, path]),
  );
  const rest = bare.replace(IMPORT, '');
  const { css, faces } = splitFaces(rest, dirname(path));
  const own = { ...takeFiles(css, written, naming), faces, written: [written] };
  const all = [...(await Promise.all(imports)), own];
  return {
    css: all.map((sheet) => sheet.css.trim()).join('\n'),
    faces: all.flatMap((sheet) => sheet.faces),
    files: all.flatMap((sheet) => sheet.files),
    written: all.flatMap((sheet) => sheet.written),
    problems: [...all.flatMap((sheet) => sheet.problems), ...strayImports(rest, written, naming)],
  };
}

async function importSheet(
  found: RegExpExecArray,
  from: Written,
  naming: Naming,
  above: readonly string[],
): Promise<Sheet> {
  const [name, at] = [found.slice(1).find((one) => one !== undefined) ?? '', found.index];
  if (REMOTE.test(name)) return { ...NOTHING, problems: [remote(name, at, from, naming)] };
  const path = name.startsWith('.') ? resolve(dirname(from.path), name) : resolveSheet(name, from.path);
  if (path === undefined || !isFile(path)) return { ...NOTHING, problems: [missing(name, at, from, naming)] };
  if (above.includes(path)) return { ...NOTHING, problems: [circular(name, at, from, naming)] };
  const sheet = await readSheet(path, naming, above);
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
    else if (!isFile(file)) problems.push(missing(name, at, from, naming));
    const path = `${naming.to}/${relative(naming.root, file).replaceAll('\\', '/').replaceAll('../', '')}`;
    if (isFile(file)) files.push({ path, file });
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

const circular = (name: string, at: number, from: Written, naming: Naming): Problem => ({
  rule: 'theme-file',
  level: 'error',
  place: placeAt(at, from, naming),
  what: `The theme imports "${name}", which imports this sheet.`,
  fix: 'Take one of the two imports out.',
});

function unreadable(path: string, error: unknown, { shown }: Naming): Problem {
  const isText = !(error instanceof TypeError);
  const what = isText ? `The sheet cannot be read: ${String(error)}.` : 'The sheet is no UTF-8 text.';
  const fix = isText ? 'Give yourself the right to read it.' : 'Save it as UTF-8.';
  return { rule: 'theme-file', level: 'error', place: { file: shown(path) }, what, fix };
}

/** An import that is not at the beginning of a line, or has conditions, would be passed over by the browser. */
const strayImports = (rest: string, from: Written, naming: Naming): readonly Problem[] =>
  [...rest.matchAll(/@import\b[^;\n]*/gu)].map(([whole]) => ({
    rule: 'theme-file',
    level: 'error',
    place: placeAt(from.text.indexOf(whole), from, naming),
    what: 'An import with a condition, or one in the midst of a line, is not followed.',
    fix: 'Put it on a line of its own, without conditions: @import "./more.css";.',
  }));

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
