import { extname, join } from 'node:path';
import { readTextIfAny } from '../files.js';
import type { Article, Reading } from '../model.js';
import type { Checked, Place, Problem } from '../problem.js';
import { findDrift, makeArticle, readMap } from './map.js';
import { readMarkdown } from './markdown.js';
import { cutSections } from './sections.js';
import { readPlainText } from './text.js';

const READERS: ReadonlyMap<string, (text: string) => Reading> = new Map([
  ['.md', readMarkdown],
  ['.markdown', readMarkdown],
  ['.txt', readPlainText],
]);
const MAPS: ReadonlySet<string> = new Set(['.yaml', '.yml']);

/** What names an article: the deck's folder, the setting seen from it, and the text that a person gave instead. */
export interface ArticleSource {
  readonly folder: string;
  readonly setting: string | undefined;
  readonly text: string | undefined;
  /** Where the outline names it. */
  readonly place: Place;
}

/** Reads an article, or its map with the text where that is at hand; undefined where the deck has none. */
export async function readArticle(source: ArticleSource): Promise<Checked<Article | undefined>> {
  const { folder, setting, text, place } = source;
  if (setting !== undefined && MAPS.has(extname(setting))) return readMapped(join(folder, setting), source);
  const path = text ?? (setting === undefined ? undefined : join(folder, setting));
  return path === undefined ? { value: undefined, problems: [] } : readWhole(path, place);
}

async function readMapped(
  path: string,
  { folder, text, place }: ArticleSource,
): Promise<Checked<Article | undefined>> {
  const yaml = await readTextIfAny(path);
  if (yaml === undefined) return missing(path, place);
  const { value: map, problems } = readMap(yaml, path);
  if (!map) return { value: undefined, problems };
  const near = map.text === undefined ? undefined : join(folder, map.text);
  const textPath =
    text ?? (near !== undefined && (await readTextIfAny(near)) !== undefined ? near : undefined);
  if (textPath === undefined) return { value: makeArticle(map, undefined), problems };
  const whole = await readWhole(textPath, place);
  if (!whole.value) return whole;
  const paragraphs = whole.value.sections.flatMap((section) => section.paragraphs);
  return {
    value: makeArticle(map, paragraphs),
    problems: [...problems, ...findDrift(map, paragraphs, path)],
  };
}

async function readWhole(path: string, place: Place): Promise<Checked<Article | undefined>> {
  const reader = READERS.get(extname(path).toLowerCase());
  if (!reader)
    return refuse(
      'article-type',
      place,
      `The article "${path}" is of a type that cannot be read.`,
      `Save it as one of: ${[...READERS.keys()].join(', ')}.`,
    );
  const text = await readTextIfAny(path);
  if (text === undefined) return missing(path, place);
  const { citation, passages } = reader(text);
  return { value: { citation, sections: cutSections(passages) }, problems: [] };
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
