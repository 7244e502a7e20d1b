import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { isFile } from '../files.js';
import type { Theme, Tokens } from '../model.js';
import type { Checked, Place, Problem } from '../problem.js';
import { howToName, revealSheet, THEMES, themeSheet, themeSheets } from './place.js';
import { readReveal } from './reveal.js';
import { type Naming, NOTHING, readSheet, type Sheet, type Written } from './sheet.js';

export { THEMES, themeNames, themeSheet } from './place.js';

/** Puts a sheet of a package, such as `katex/dist/katex.css`, under what all themes stand on. */
export function withSheet(theme: Theme, module: string): Theme {
  const path = createRequire(import.meta.url).resolve(module);
  const sheet = readSheet(path, named(dirname(path), 'theme', THEMES));
  return {
    ...theme,
    base: `${sheet.css}\n${theme.base}`,
    faces: [...theme.faces, ...sheet.faces],
    read: [...(theme.read ?? []), ...sheet.read],
  };
}

/**
 * Loads a theme by its name, its folder seen from the deck's or its package, with the deck's own `theme.css` over it;
 * undefined where there is none. The files of sheets are told as they are seen from `cwd`.
 */
export async function loadTheme(
  name: string,
  deckFolder: string,
  place: Place,
  cwd: string = deckFolder,
  read: ReadWorn = readWorn,
): Promise<Checked<Theme | undefined>> {
  const [reveal, path] = [revealSheet(name), themeSheet(name, deckFolder)];
  if (reveal === undefined && path === undefined)
    return { value: undefined, problems: [await unknown(name, place)] };
  const own = join(deckFolder, 'theme.css');
  const { base, paper, theme } = read(path, reveal, cwd);
  const author = isFile(own) && path !== own ? readSheet(own, named(deckFolder, 'files', cwd)) : NOTHING;
  const { tokens, problems } = await tokensOf([base, theme, author], cwd);
  return {
    value: {
      name,
      base: base.css,
      paper: paper.css,
      css: theme.css,
      author: author.css,
      faces: [...author.faces, ...theme.faces, ...base.faces],
      files: [...theme.files, ...author.files],
      read: [
        ...themeSheets(name, deckFolder),
        own,
        ...[base, paper, theme, author].flatMap(({ read }) => read),
      ],
      ...(tokens && { tokens }),
    },
    problems: [...theme.problems, ...author.problems, ...problems],
  };
}

/** The sheets that a theme is on every deck, which has one of its own besides. */
export interface Worn {
  readonly base: Sheet;
  readonly paper: Sheet;
  readonly theme: Sheet;
}

/** Reads the sheets of the theme at a path, or of one of Reveal's. */
export type ReadWorn = typeof readWorn;

export function readWorn(path: string | undefined, reveal: string | undefined, cwd: string): Worn {
  const ours = named(THEMES, 'theme', cwd);
  return {
    base: readSheet(join(THEMES, 'base/base.css'), ours),
    paper: readSheet(join(THEMES, 'base/paper.css'), ours),
    theme:
      reveal === undefined
        ? readSheet(path ?? '', named(dirname(path ?? ''), 'theme', cwd))
        : readReveal(reveal, ours),
  };
}

const named = (root: string, to: string, cwd: string): Naming => ({
  root,
  to,
  within: root,
  shown: shownFrom(cwd),
});

const shownFrom =
  (cwd: string) =>
  (path: string): string =>
    relative(cwd, path).replaceAll('\\', '/');

async function unknown(name: string, place: Place): Promise<Problem> {
  const what = `The theme "${name}" has no theme.css.`;
  return { rule: 'theme-unknown', level: 'error', place, what, fix: await howToName(name) };
}

/** Reads the custom properties where somebody else than Lectern wrote a sheet; the parser is loaded only then. */
async function tokensOf(
  sheets: readonly Sheet[],
  cwd: string,
): Promise<{ readonly tokens?: Tokens; readonly problems: readonly Problem[] }> {
  const written = sheets.flatMap((sheet) => sheet.written);
  if (written.every(isOwn)) return { problems: [] };
  const { readTokens } = await import('./tokens.js');
  const read = written.map((sheet) => ({ sheet, ...readTokens(sheet, shownFrom(cwd)) }));
  const own = read.filter(({ sheet }) => isOwn(sheet));
  const others = read.filter(({ sheet }) => !isOwn(sheet));
  return {
    tokens: {
      known: own.flatMap(({ set }) => set),
      used: read.flatMap(({ used }) => used),
      set: others.flatMap(({ set }) => set),
      needed: others.flatMap(({ needed }) => needed),
    },
    problems: others.flatMap(({ problems }) => problems),
  };
}

const isOwn = ({ path }: Written): boolean => path.startsWith(THEMES);
