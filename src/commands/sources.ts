import { readFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import type { ArticleSource } from '../article/read.js';
import type { sizeFault } from '../check/picture-size.js';
import type { Sources } from '../compile.js';
import type { Csv } from '../deck/charts/csv.js';
import { chartFiles } from '../deck/charts/files.js';
import { filePath, isFile, liesInside } from '../deck/files.js';
import { readHtml } from '../deck/html.js';
import { lettersOf } from '../deck/letters.js';
import { type Bounds, decodeText, findFile, readBytes, readHead, readTextIfAny } from '../files.js';
import type { Article, Outline, Theme } from '../model.js';
import { parseOutline, type ReadSlides } from '../outline/parse.js';
import { MATH_SHEET } from '../page/pens/math.js';
import { loadPens } from '../page/pens.js';
import { logoPictures, picturesOf } from '../page/pictures.js';
import { HEAD, isRaster, MOST_PIXELS_AS_IS } from '../pixels.js';
import { type Checked, Failure, type Place, type Problem } from '../problem.js';
import { withSheet } from '../theme/load.js';
import type { DeckPlace } from './decks.js';
import { MAKERS, type Makers } from './makers.js';

/** Bytes of a picture or a film, which is copied as it is, and of a drawing and a table, which are read. */
const PICTURE_LIMIT = 500_000_000;
const DRAWING_LIMIT = 50_000_000;
const TABLE_LIMIT = 5_000_000;
const OUTLINE_LIMIT = 5_000_000;

/** What a person gives at the command line beside the deck. */
export interface Given {
  /** The article's text, where it does not lie in the deck's folder. */
  readonly article?: string | undefined;
  /** Whether raw HTML is kept as it is written. */
  readonly trust?: boolean | undefined;
}

/** Reads all that a deck is made of; undefined where too little is there to make it. */
export async function readSources(
  deck: DeckPlace,
  cwd: string,
  { article: articleText, trust }: Given = {},
  { readSlides, loadTheme, dress }: Makers = MAKERS,
): Promise<Checked<Sources | undefined>> {
  const { folder } = deck;
  const { value: raw, problems } = await readOutline(deck, cwd, readSlides);
  if (problems.some(({ rule }) => rule === 'yaml-syntax')) return { value: undefined, problems };
  const { value: outline, problems: dropped } = await readHtml(raw, trust);
  const { settings } = outline;
  const charts = chartFiles(outline);
  const [article, theme, pictures, tables, pens] = await Promise.all([
    readArticle(articleSource(outline, deck, cwd, articleText)),
    loadTheme(settings.theme, folder, placeOf(outline, 'theme'), cwd),
    findPictures(outline, folder),
    readTables(charts, outline, folder),
    loadPens(outline),
  ]);
  const told = [problems, dropped, ...[article, theme, pictures, tables].map((read) => read.problems)].flat();
  if (!theme.value) return { value: undefined, problems: told };
  told.push(...(await themePictureFaults(theme.value, cwd)));
  const sheeted = pens.math ? withSheet(theme.value, MATH_SHEET) : theme.value;
  const letters = lettersOf(outline, article.value);
  const dressed = await dress(sheeted, letters, folder, (letter) => placeIn(outline, letter));
  const value = {
    outline,
    ...(article.value && { article: article.value }),
    theme: dressed.theme,
    folder,
    pictures: pictures.found,
    refused: pictures.refused,
    tables: tables.value,
    lacking: dressed.lacking,
    pens,
    read: [
      resolve(cwd, deck.outline),
      ...pictures.looked,
      ...[...charts.keys()].map((src) => join(folder, src)),
    ],
  };
  return { value, problems: [...told, ...dressed.problems] };
}

/** Gives the place where a letter stands first; the first line where it comes from the article. */
function placeIn({ file, lines }: Outline, letter: string): Place {
  const at = lines.findIndex((line) => line.includes(letter));
  return { file, line: 1 + Math.max(0, at), column: 1 + Math.max(0, lines[at]?.indexOf(letter) ?? 0) };
}

/** Reads and parses a deck's outline. Throws a Failure where it is no text. */
export async function readOutline(
  { outline: file }: DeckPlace,
  cwd: string,
  readSlides?: ReadSlides,
): Promise<Checked<Outline>> {
  const { value, problems } = await readBytes(resolve(cwd, file), { file }, { limit: OUTLINE_LIMIT });
  const [problem] = problems;
  if (problem) throw new Failure({ ...problem, what: problem.what.replace(resolve(cwd, file), file) });
  const text = value && decodeText(value);
  if (text !== undefined) return parseOutline(text, file, readSlides);
  const what = value ? `The outline "${file}" is no UTF-8 text.` : `The outline "${file}" is gone.`;
  const fix = value ? 'Save it as UTF-8.' : 'Put it back, and try again.';
  throw new Failure({
    rule: value ? 'encoding' : 'outline-missing',
    level: 'error',
    place: { file },
    what,
    fix,
  });
}

/** Reads a deck's article; a deck without one does without what reads them. */
async function readArticle(source: ArticleSource): Promise<Checked<Article | undefined>> {
  if (source.setting === undefined && source.text === undefined) return { value: undefined, problems: [] };
  return (await import('../article/read.js')).readArticle(source);
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

/** The pictures of an outline: those that are there, and those that are not shown for a reason that is told. */
interface Pictures {
  readonly found: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
  /** Where they were looked for. */
  readonly looked: readonly string[];
  readonly problems: readonly Problem[];
}

/** Looks for the pictures that an outline names in the deck's folder; none is taken from elsewhere, by whatever links. */
async function findPictures(outline: Outline, folder: string): Promise<Pictures> {
  const named = [...outline.slides.flatMap(picturesOf), ...logoPictures(outline)];
  const lines = new Map(named.map(({ src, line }) => [src, line]));
  const behind = outline.settings.background?.src;
  if (behind !== undefined) lines.set(behind, placeOf(outline, 'background').line ?? 1);
  const files = [...lines].filter(([src]) => isFile(src) && liesInside(src));
  const looked = await Promise.all(
    files.map(async ([src, line]) => {
      const place = { file: outline.file, line, column: columnOf(outline, line, src) };
      const bounds = { limit: PICTURE_LIMIT, within: folder };
      return { src, ...(await findPicture(join(folder, filePath(src)), src, place, bounds)) };
    }),
  );
  const names = (some: typeof looked): ReadonlySet<string> => new Set(some.map(({ src }) => src));
  return {
    found: names(looked.filter(({ value }) => value)),
    refused: names(looked.filter(({ problems }) => problems.length > 0)),
    looked: files.map(([src]) => join(folder, filePath(src))),
    problems: [
      ...looked.flatMap(({ problems }) => problems),
      ...(await addressFaults(new Map([...lines].filter(([src]) => /^data:image\//iu.test(src))), outline)),
    ],
  };
}

/** Tells of pictures within addresses that draw without end or have too many pixels. */
async function addressFaults(
  lines: ReadonlyMap<string, number>,
  outline: Outline,
): Promise<readonly Problem[]> {
  if (lines.size === 0) return [];
  const { addressFault } = await import('../check/picture-size.js');
  return [...lines].flatMap(([src, line]) => {
    const fault = addressFault(src);
    const place = { file: outline.file, line, column: columnOf(outline, line, src) };
    return fault ? [{ ...fault, level: 'error' as const, place }] : [];
  });
}

/** Tells of the same of a theme's pictures, none of which is made smaller. */
async function themePictureFaults(
  { files = [], read = [], css, author = '' }: Theme,
  cwd: string,
): Promise<readonly Problem[]> {
  const addresses = [...`${css}\n${author}`.matchAll(ADDRESS)].map(([, src = '']) => src);
  if (files.length === 0 && addresses.length === 0) return [];
  const { addressFault } = await import('../check/picture-size.js');
  const looked = files.map(async ({ file }) => ({
    file,
    fault: await sizeFaultIn(file, basename(file), MOST_PIXELS_AS_IS),
  }));
  const inAddresses = addresses.map(async (src) => {
    const fault = addressFault(src);
    const texts = fault ? await Promise.all(read.map(readTextIfAny)) : [];
    return { file: read[texts.findIndex((text) => text?.includes(src))] ?? cwd, fault };
  });
  const found = await Promise.all([...looked, ...inAddresses]);
  return found.flatMap(({ file, fault }) =>
    fault ? [{ ...fault, level: 'error' as const, place: { file: relative(cwd, file) } }] : [],
  );
}

/** A picture within its address, in a style sheet. */
const ADDRESS = /url\(\s*["']?(data:image\/[^"')]*)/giu;

/** Looks for a picture that can be drawn; what draws without end or has too many pixels is told and not shown. */
async function findPicture(
  path: string,
  src: string,
  place: Place,
  bounds: Bounds,
): Promise<Checked<boolean>> {
  const limit = isDrawing(path) ? { limit: DRAWING_LIMIT } : {};
  const found = await findFile(path, place, { ...bounds, ...limit });
  if (!found.value || !(isDrawing(path) || isRaster(path))) return found;
  const fault = await sizeFaultIn(path, src);
  return fault ? { value: false, problems: [{ ...fault, level: 'error', place }] } : found;
}

const isDrawing = (path: string): boolean => /\.svgz?$/iu.test(path);

/** Gives what is wrong with the size of a picture in a file, of which a drawing is read whole. */
async function sizeFaultIn(path: string, src: string, most?: number): Promise<ReturnType<typeof sizeFault>> {
  const { sizeFault } = await import('../check/picture-size.js');
  const bytes = await (isDrawing(path) ? readFile(path) : readHead(path, HEAD));
  return sizeFault(src, bytes, isDrawing(path), most);
}

const columnOf = ({ lines }: Outline, line: number, text: string): number =>
  1 + Math.max(0, lines[line - 1]?.indexOf(text) ?? 0);

/** Reads the CSV files that charts are drawn of; the parser is loaded only where there is one. */
async function readTables(
  charts: ReadonlyMap<string, number>,
  outline: Outline,
  folder: string,
): Promise<Checked<ReadonlyMap<string, Csv>>> {
  if (charts.size === 0) return { value: new Map(), problems: [] };
  const { readCsv } = await import('../deck/charts/csv.js');
  const read = await Promise.all(
    [...charts].map(async ([src, line]) => {
      const place = { file: outline.file, line, column: columnOf(outline, line, src) };
      const { value, problems } = await readBytes(join(folder, src), place, {
        limit: TABLE_LIMIT,
        within: folder,
      });
      return { csv: problems.length > 0 ? 'refused' : value && tableOf(value, readCsv), src, problems };
    }),
  );
  return {
    value: new Map(read.flatMap(({ src, csv }) => (csv ? [[src, csv] as const] : []))),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function tableOf(bytes: Uint8Array, read: (text: string) => Csv): Csv {
  const text = decodeText(bytes);
  return text === undefined ? { line: 1, fault: 'it is no UTF-8 text' } : read(text);
}
