import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, relative, resolve } from 'node:path';
import { isFile, isWithin, readTextNow } from '../files.js';
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
  /** The files that it was read from. */
  readonly read: readonly string[];
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
  /** The folder that they must lie in, by whatever links; that of the package where a sheet comes from one. */
  readonly within: string;
}

export const NOTHING: Sheet = { css: '', faces: [], files: [], written: [], read: [], problems: [] };

const IMPORT =
  /^[ \t]*@import\s+(?:url\(\s*)?(?:"([^"\n]+)"|'([^'\n]+)'|([^"'\s);]+))\s*\)?[ \t]*;[ \t]*\n?/gmu;
const URL_OF = /url\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^"'\s)]+))\s*\)/giu;
const STRAY_IMPORT = /@import\b[^;\n]*;?/giu;
/** An address of the network in any function or string of CSS, and the data in which one may stand. */
const ADDRESS = /(?<=["'(\s,])((?:[a-z][a-z+.-]*:)?\/\/[^\s"')]+)/giu;
const DATA = /url\(\s*(?:"data:[^"]*"|'data:[^']*'|data:[^)]*)\s*\)|@namespace[^;]*;/giu;
/** Bytes of a sheet, a picture or a font: that of all of Chinese. */
const FILE_LIMIT = 50_000_000;
const COMMENT = /\/\*[\s\S]*?\*\//gu;
const REMOTE = /^(?:[a-z][a-z+.-]*:)?\/\//iu;

/** Reads a sheet, puts what it imports in its place (`./` from its folder, else out of a package) and takes the font faces out. */
export function readSheet(path: string, naming: Naming, above: readonly string[] = []): Sheet {
  const elsewhere = refuse(basename(path), path, 0, { path, text: '' }, naming);
  if (elsewhere) return { ...NOTHING, problems: [elsewhere] };
  let text: string;
  try {
    text = readTextNow(path);
  } catch (error) {
    return { ...NOTHING, problems: [unreadable(path, error, naming)] };
  }
  const written = { path, text };
  const bare = text.replace(COMMENT, (comment) => comment.replace(/[^\n]/gu, ' '));
  const imports = [...bare.matchAll(IMPORT)].map((found) =>
    importSheet(found, written, naming, [...above, path]),
  );
  const rest = bare.replace(IMPORT, '');
  const { css, faces } = splitFaces(rest.replace(STRAY_IMPORT, ''), dirname(path));
  const shown = takeFiles(css, written, naming);
  const kept = takeFaces(faces, written, naming);
  const own = {
    ...shown,
    faces: kept.faces,
    written: [written],
    read: [path],
    problems: [...shown.problems, ...kept.problems],
  };
  const all = [...imports, own];
  return {
    css: all.map((sheet) => sheet.css.trim()).join('\n'),
    faces: all.flatMap((sheet) => sheet.faces),
    files: all.flatMap((sheet) => sheet.files),
    written: all.flatMap((sheet) => sheet.written),
    read: all.flatMap((sheet) => sheet.read),
    problems: [...all.flatMap((sheet) => sheet.problems), ...strayImports(rest, written, naming)],
  };
}

function importSheet(found: RegExpExecArray, from: Written, naming: Naming, above: readonly string[]): Sheet {
  const [name, at] = [found.slice(1).find((one) => one !== undefined) ?? '', found.index];
  const beside = name.startsWith('.');
  const path =
    beside || REMOTE.test(name) ? resolve(dirname(from.path), name) : resolveSheet(name, from.path);
  const inside = beside || path === undefined ? naming : { ...naming, within: packageFolder(path) };
  const problem = refuse(name, path, at, from, inside);
  if (path === undefined || problem) return { ...NOTHING, problems: problem ? [problem] : [] };
  if (above.includes(path)) {
    const what = `The theme imports "${name}", which imports this sheet.`;
    const fix = 'Take one of the two imports out.';
    return { ...NOTHING, problems: [fileFault(at, from, naming, what, fix)] };
  }
  const sheet = readSheet(path, inside, above);
  return beside ? sheet : { ...sheet, written: [] };
}

/** Gives what keeps a sheet from importing or showing a file: it is remote, not there, outside the theme, or too large. */
function refuse(
  name: string,
  path: string | undefined,
  at: number,
  from: Written,
  naming: Naming,
): Problem | undefined {
  if (REMOTE.test(name)) return remote(name, at, from, naming);
  const found = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
  if (path === undefined || !found?.isFile()) return missing(name, at, from, naming);
  const told = (what: string, fix: string): Problem => fileFault(at, from, naming, what, fix);
  if (!isWithin(path, naming.within))
    return told(
      `The theme names "${name}", which lies outside its folder.`,
      'Put the file beside the theme.',
    );
  if (found.size <= FILE_LIMIT) return undefined;
  return told(
    `The theme names "${name}", which has more than ${FILE_LIMIT / 1e6} MB.`,
    'Save a smaller file.',
  );
}

/** Gives the folder of the package that a file belongs to. */
function packageFolder(path: string): string {
  const folder = dirname(path);
  return folder === path || isFile(resolve(folder, 'package.json')) ? folder : packageFolder(folder);
}

/** A package lies among those of the theme's project, or among Lectern's own. */
function resolveSheet(name: string, from: string): string | undefined {
  for (const base of [from, import.meta.url])
    try {
      return createRequire(base).resolve(name);
    } catch {}
  return undefined;
}

/** Names the pictures as they lie beside the page; what may not be shown goes. */
function takeFiles(css: string, from: Written, naming: Naming): Pick<Sheet, 'css' | 'files' | 'problems'> {
  const files: ThemeFile[] = [];
  const problems: Problem[] = [];
  const named = css.replace(URL_OF, (whole, ...names: readonly (string | undefined)[]) => {
    const name = names.slice(0, 3).find((one) => one !== undefined) ?? '';
    if (name.startsWith('#') || name.startsWith('data:')) return whole;
    const at = from.text.indexOf(whole);
    const file = resolve(dirname(from.path), name);
    const problem = refuse(name, file, at, from, naming);
    if (problem) {
      problems.push(problem);
      return 'none';
    }
    const path = `${naming.to}/${relative(naming.root, file).replaceAll('\\', '/').replaceAll('../', '')}`;
    files.push({ path, file });
    return `url("${path}")`;
  });
  const strays = [...named.replace(DATA, blank).matchAll(ADDRESS)].map(([, name = '']) =>
    remote(name, from.text.indexOf(name), from, naming),
  );
  return { css: named, files, problems: [...problems, ...strays] };
}

/** Keeps the faces whose file may be shown, and tells the others. */
function takeFaces(
  faces: readonly FontFace[],
  from: Written,
  naming: Naming,
): Pick<Sheet, 'faces' | 'problems'> {
  const looked = faces.map((face) => {
    const name = basename(face.file);
    return { face, problem: refuse(name, face.file, from.text.indexOf(name), from, naming) };
  });
  return {
    faces: looked.flatMap(({ face, problem }) => (problem ? [] : [face])),
    problems: looked.flatMap(({ problem }) => problem ?? []),
  };
}

const blank = (text: string): string => ' '.repeat(text.length);

const fileFault = (at: number, from: Written, naming: Naming, what: string, fix: string): Problem => ({
  rule: 'theme-file',
  level: 'error',
  place: placeAt(at, from, naming),
  what,
  fix,
});

const missing = (name: string, at: number, from: Written, naming: Naming): Problem =>
  fileFault(
    at,
    from,
    naming,
    `The theme names "${name}", which is not there.`,
    /^[.#]|\.\w+$/u.test(name) && !name.startsWith('@')
      ? 'Name a file seen from the sheet, such as ./more.css, or take it out.'
      : `Install it: npm install ${name.split('/', name.startsWith('@') ? 2 : 1).join('/')}.`,
  );

function unreadable(path: string, error: unknown, { shown }: Naming): Problem {
  const isText = !(error instanceof TypeError);
  const what = isText ? `The sheet cannot be read: ${String(error)}.` : 'The sheet is no UTF-8 text.';
  const fix = isText ? 'Give yourself the right to read it.' : 'Save it as UTF-8.';
  return { rule: 'theme-file', level: 'error', place: { file: shown(path) }, what, fix };
}

/** An import that is not at the beginning of a line, or has conditions, would be passed over by the browser. */
const strayImports = (rest: string, from: Written, naming: Naming): readonly Problem[] =>
  [...rest.matchAll(STRAY_IMPORT)].map(([whole]) =>
    fileFault(
      from.text.indexOf(whole),
      from,
      naming,
      'An import with a condition, or one in the midst of a line, is not followed.',
      'Put it on a line of its own, without conditions: @import "./more.css";.',
    ),
  );

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
