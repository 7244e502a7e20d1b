import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type ArticleSource, readArticle } from '../article/read.js';
import type { Sources } from '../compile.js';
import type { Csv } from '../deck/charts/csv.js';
import { chartFiles } from '../deck/charts/files.js';
import { filePath, isFile } from '../deck/files.js';
import { lettersOf } from '../deck/letters.js';
import { readText } from '../files.js';
import type { Outline } from '../model.js';
import { parseOutline } from '../outline/parse.js';
import { MATH_SHEET } from '../page/pens/math.js';
import { loadPens } from '../page/pens.js';
import { logoPictures, picturesOf } from '../page/pictures.js';
import { type Checked, Failure, type Place } from '../problem.js';
import { type Dress, dressTheme } from '../theme/dress.js';
import { loadTheme, withSheet } from '../theme/load.js';
import type { DeckPlace } from './decks.js';

/** Reads all that a deck is made of; undefined where too little is there to make it. `dress` gives the theme its fonts. */
export async function readSources(
  deck: DeckPlace,
  cwd: string,
  articleText: string | undefined,
  dress: Dress = dressTheme,
): Promise<Checked<Sources | undefined>> {
  const { folder } = deck;
  const { value: outline, problems } = await readOutline(deck, cwd);
  if (problems.some(({ rule }) => rule === 'yaml-syntax')) return { value: undefined, problems };
  const { settings } = outline;
  const [article, theme, pictures, tables, pens] = await Promise.all([
    readArticle(articleSource(outline, deck, cwd, articleText)),
    loadTheme(settings.theme, folder, placeOf(outline, 'theme'), cwd),
    findPictures(outline, folder),
    readTables(outline, folder),
    loadPens(outline),
  ]);
  const told = [...problems, ...article.problems, ...theme.problems];
  if (!theme.value) return { value: undefined, problems: told };
  const sheeted = pens.math ? await withSheet(theme.value, MATH_SHEET) : theme.value;
  const letters = lettersOf(outline, article.value);
  const dressed = await dress(sheeted, letters, folder, (letter) => placeIn(outline, letter));
  const value = {
    outline,
    ...(article.value && { article: article.value }),
    theme: dressed.theme,
    folder,
    pictures,
    tables,
    lacking: dressed.lacking,
    pens,
  };
  return { value, problems: [...told, ...dressed.problems] };
}

/** Gives the place where a letter stands first; the first line where it comes from the article. */
function placeIn({ file, lines }: Outline, letter: string): Place {
  const at = lines.findIndex((line) => line.includes(letter));
  return { file, line: 1 + Math.max(0, at), column: 1 + Math.max(0, lines[at]?.indexOf(letter) ?? 0) };
}

/** Reads and parses a deck's outline. */
export async function readOutline({ outline: file }: DeckPlace, cwd: string): Promise<Checked<Outline>> {
  try {
    return parseOutline(await readText(resolve(cwd, file)), file);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const what = `The outline "${file}" is no UTF-8 text.`;
    throw new Failure({ rule: 'encoding', level: 'error', place: { file }, what, fix: 'Save it as UTF-8.' });
  }
}

/** Gives where a deck's article is to be read from. */
export const articleSource = (
  outline: Outline,
  { folder }: DeckPlace,
  cwd: string,
  text: string | undefined,
): ArticleSource => ({
  folder,
  setting: outline.settings.article,
  text: text && resolve(cwd, text),
  place: placeOf(outline, 'article'),
});

/** Gives the place of a setting's value in the front matter. */
function placeOf({ file, lines }: Outline, setting: string): Place {
  const at = lines.findIndex((line) => line.startsWith(`${setting}:`));
  return at < 0 ? { file, line: 1, column: 1 } : { file, line: at + 1, column: setting.length + 3 };
}

async function findPictures(outline: Outline, folder: string): Promise<ReadonlySet<string>> {
  const pictures = [...outline.slides.flatMap(picturesOf), ...logoPictures(outline)].map(({ src }) => src);
  const names = new Set([...pictures, outline.settings.background?.src ?? '']);
  const found = await Promise.all(
    [...names]
      .filter((src) => src !== '' && isFile(src))
      .map(async (src) => [src, await exists(join(folder, filePath(src)))] as const),
  );
  return new Set(found.filter(([, there]) => there).map(([src]) => src));
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** Reads the CSV files that charts are drawn of; the parser is loaded only where there is one. */
async function readTables(outline: Outline, folder: string): Promise<ReadonlyMap<string, Csv>> {
  const names = [...chartFiles(outline)];
  if (names.length === 0) return new Map();
  const { readCsv } = await import('../deck/charts/csv.js');
  const found = await Promise.all(
    names.map(async (src): Promise<readonly (readonly [string, Csv])[]> => {
      const text = await readText(join(folder, src)).catch((error: unknown) => ({ error }));
      if (typeof text === 'string') return [[src, readCsv(text)]];
      return text.error instanceof TypeError ? [[src, { line: 1, fault: 'it is no UTF-8 text' }]] : [];
    }),
  );
  return new Map(found.flat());
}
