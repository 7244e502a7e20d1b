import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findFile, readBytes, readTextIfAny } from '../files.js';
import type { Article } from '../model.js';
import type { Checked, Place, Problem } from '../problem.js';
import { driftOf } from './drift.js';
import { ARTICLE_ENDINGS, ARTICLE_LIMIT, kindByName } from './kind.js';
import { type ArticleMap, makeArticle, readMap } from './map.js';
import { articleOf, type ReadArticle, readArticleBytes } from './readers.js';
import { makeParagraph } from './sections.js';

/** Bytes of a map: that of a book with a hundred thousand paragraphs. */
const MAP_LIMIT = 5_000_000;

/** What names an article: the deck's folder, the setting seen from it, and the text that a person gave instead. */
export interface ArticleSource {
  readonly folder: string;
  readonly setting: string | undefined;
  readonly text: string | undefined;
  /** Where the outline names it. */
  readonly place: Place;
}

/** The files that an article lies in: its map, its text, or both. */
export interface ArticleFiles {
  readonly map?: { readonly path: string; readonly yaml: string; readonly value: ArticleMap };
  /** Undefined where the text is not at hand. */
  readonly text?: ReadArticle;
}

/** Reads an article, or its map with the text where that is at hand; undefined where the deck has none. */
export async function readArticle(source: ArticleSource): Promise<Checked<Article | undefined>> {
  const { value: files, problems } = await readArticleFiles(source);
  if (!files) return { value: undefined, problems };
  const { map, text } = files;
  if (map) {
    const paragraphs = text?.reading.passages.map(({ role, text: words }) => ({
      ...makeParagraph(words),
      heading: role === 'heading',
    }));
    const article = makeArticle(map.value, paragraphs);
    const drift = paragraphs && driftOf(map.value, paragraphs, map.path);
    return {
      value: { ...article, ...(drift && { drift }), read: pathsOf(source, map.value.text) },
      problems,
    };
  }
  return { value: text && { ...articleOf(text.reading), read: pathsOf(source) }, problems };
}

/** Gives where an article is looked for: by the setting, where its map says, and where the person says. */
const pathsOf = ({ folder, setting, text }: ArticleSource, named?: string): readonly string[] => [
  ...[setting, named].flatMap((name) => (name === undefined ? [] : [join(folder, name)])),
  ...(text === undefined ? [] : [text]),
];

/** Reads what an article lies in; undefined where the deck has none or something of it cannot be read. */
export async function readArticleFiles(source: ArticleSource): Promise<Checked<ArticleFiles | undefined>> {
  const { folder, setting, text, place } = source;
  if (setting === undefined || !/\.ya?ml$/iu.test(setting)) {
    const path = text ?? (setting === undefined ? undefined : join(folder, setting));
    if (path === undefined) return { value: undefined, problems: [] };
    const { value, problems } = await readText(path, place, text === undefined ? folder : undefined);
    return value ? { value: { text: value }, problems } : { value, problems };
  }
  const path = join(folder, setting);
  const found = await findFile(path, place, { limit: MAP_LIMIT, within: folder });
  if (found.problems.length > 0) return { value: undefined, problems: found.problems };
  const yaml = found.value ? await readTextIfAny(path) : undefined;
  if (yaml === undefined) return missing(path, place);
  const { value, problems } = readMap(yaml, path);
  if (!value) return { value, problems };
  const map = { path, yaml, value };
  const near = value.text === undefined ? undefined : join(folder, value.text);
  const textPath = text ?? (near !== undefined && existsSync(near) ? near : undefined);
  if (textPath === undefined) return { value: { map }, problems };
  const read = await readText(textPath, place, text === undefined ? folder : undefined);
  const told = [...problems, ...read.problems];
  return { value: read.value && { map, text: read.value }, problems: told };
}

async function readText(
  path: string,
  place: Place,
  within: string | undefined,
): Promise<Checked<ReadArticle | undefined>> {
  const kind = kindByName(path);
  if (!kind)
    return refuse(
      'article-type',
      place,
      `The article "${path}" is of a type that cannot be read.`,
      `Save it as one of: ${ARTICLE_ENDINGS.join(', ')}.`,
    );
  const { value: bytes, problems } = await readBytes(path, place, { limit: ARTICLE_LIMIT, within });
  if (bytes) return readArticleBytes({ bytes, kind, file: path });
  return problems.length > 0 ? { value: undefined, problems } : missing(path, place);
}

const missing = (path: string, place: Place): Checked<undefined> =>
  refuse(
    'article-missing',
    place,
    `The article "${path}" does not exist.`,
    'Put the file there, or mend its name.',
  );

function refuse(rule: string, place: Place, what: string, fix: string): Checked<undefined> {
  const problem: Problem = { rule, level: 'error', place, what, fix };
  return { value: undefined, problems: [problem] };
}
