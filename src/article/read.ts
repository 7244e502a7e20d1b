import { join } from 'node:path';
import { readBytesIfAny, readTextIfAny } from '../files.js';
import type { Article } from '../model.js';
import type { Checked, Place, Problem } from '../problem.js';
import { ARTICLE_ENDINGS, kindByName } from './kind.js';
import { type ArticleMap, findDrift, makeArticle, readMap } from './map.js';
import { articleOf, type ReadArticle, readArticleBytes } from './readers.js';
import { makeParagraph } from './sections.js';

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
  const passages = text?.reading.passages;
  if (map) {
    const paragraphs = passages?.map((passage) => makeParagraph(passage.text));
    const story = passages
      ?.filter(({ role }) => role !== 'heading')
      .map((passage) => makeParagraph(passage.text));
    const drift = story ? findDrift(map.value, story, map.path) : [];
    return { value: makeArticle(map.value, paragraphs), problems: [...problems, ...drift] };
  }
  return {
    value: text && { citation: text.reading.citation, sections: cutSections(text.reading) },
    problems,
  };
}

/** Reads what an article lies in; undefined where the deck has none or something of it cannot be read. */
export async function readArticleFiles(source: ArticleSource): Promise<Checked<ArticleFiles | undefined>> {
  const { folder, setting, text, place } = source;
  if (setting === undefined || !/\.ya?ml$/iu.test(setting)) {
    const path = text ?? (setting === undefined ? undefined : join(folder, setting));
    if (path === undefined) return { value: undefined, problems: [] };
    const { value, problems } = await readText(path, place);
    return value ? { value: { text: value }, problems } : { value, problems };
  }
  const path = join(folder, setting);
  const yaml = await readTextIfAny(path);
  if (yaml === undefined) return missing(path, place);
  const { value, problems } = readMap(yaml, path);
  if (!value) return { value, problems };
  const map = { path, yaml, value };
  const textPath = text ?? (await nearText(folder, value.text));
  if (textPath === undefined) return { value: { map }, problems };
  const read = await readText(textPath, place);
  const told = [...problems, ...read.problems];
  return read.value
    ? { value: { map, text: read.value }, problems: told }
    : { value: undefined, problems: told };
}

/** A map's text may lie in the deck's folder, or not at all. */
async function nearText(folder: string, name: string | undefined): Promise<string | undefined> {
  if (name === undefined) return undefined;
  const path = join(folder, name);
  return (await readBytesIfAny(path)) === undefined ? undefined : path;
}

async function readText(path: string, place: Place): Promise<Checked<ReadArticle | undefined>> {
  const kind = kindByName(path);
  if (!kind)
    return refuse(
      'article-type',
      place,
      `The article "${path}" is of a type that cannot be read.`,
      `Save it as one of: ${ARTICLE_ENDINGS.join(', ')}.`,
    );
  const bytes = await readBytesIfAny(path);
  return bytes === undefined ? missing(path, place) : readArticleBytes({ bytes, kind, file: path });
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
