import { relative } from 'node:path';
import { mapOf } from '../article/map.js';
import { articleOf, type ReadArticle, readArticleBytes } from '../article/readers.js';
import { writeMap } from '../article/write-map.js';

import { proofsOf } from '../check/quotes/proofs.js';
import { makeDeck } from '../deck/make.js';
import { slug } from '../markdown/ids.js';
import type { Article, Citation, Reading } from '../model.js';
import { parseOutline } from '../outline/parse.js';
import { writePrompt } from '../outline/prompt.js';
import { bareOutline, draftOutline } from '../outline/scaffold.js';
import { isError, type Problem } from '../problem.js';
import { type BytesOptions, type CameFrom, getArticleBytes, stemOf } from './article-bytes.js';
import { deckFolder } from './decks.js';
import { framesIn } from './frame.js';
import { describeArticle } from './import-report.js';
import { writeNewFiles } from './output.js';
import type { Terminal } from './terminal.js';

const MAP = 'article.yaml';

export interface ImportOptions extends BytesOptions {
  /** The deck's name; else it is made of the file's, or of the article's title. */
  readonly name?: string;
  /** Whether the text stays where it is, and its map alone is kept. */
  readonly reference?: boolean;
  /** Whether the outline has keys and titles alone. */
  readonly bare?: boolean;
  /** Whether a prompt for a language model is printed, and nothing written. */
  readonly prompt?: boolean;
  readonly force?: boolean;
}

/** Makes a deck's folder of an article: its text, its map and a first outline; gives the exit code. */
export async function importArticle(
  source: string,
  options: ImportOptions,
  terminal: Terminal,
): Promise<number> {
  const { value: came, problems } = await getArticleBytes(source, options, terminal);
  const read = came && (await readArticleBytes(came));
  const told = [
    ...problems,
    ...(read?.problems ?? []),
    ...(came && read?.value ? nothingRead(read.value, came.file) : []),
  ];
  const frameAt = framesIn(options.cwd);
  for (const problem of told) terminal.problem(problem, await frameAt(problem.place));
  if (!came || !read?.value || told.some(isError)) return 1;
  const article = articleOf({ ...read.value.reading, citation: await cite(read.value.reading, came) });
  if (options.prompt) terminal.result(writePrompt(article, outlineOptions(article)));
  else await writeDeck(article, read.value, came, options, terminal);
  return 0;
}

/** Tells that an article has no words. */
function nothingRead({ reading: { passages } }: ReadArticle, file: string): readonly Problem[] {
  if (passages.some(({ role, text }) => role === 'body' && /[\p{L}\p{N}]/u.test(text))) return [];
  const fix = 'Look whether it is the right file, or copy the text of the article into one of your own.';
  const what = `"${file}" holds no text of an article.`;
  return [{ rule: 'article-empty', level: 'error', place: { file }, what, fix }];
}

/** Adds what an article does not say of itself: a title, its language, its address. */
async function cite({ citation, passages }: Reading, { file, url }: CameFrom): Promise<Citation> {
  const { guessLanguage } = await import('../article/language.js');
  const text = passages.map((passage) => passage.text).join('\n');
  const heading = passages.find(({ role }) => role === 'heading')?.text;
  const title = citation.title ?? heading ?? titleOf(file);
  const lang = citation.lang ?? (await guessLanguage(text)) ?? 'en';
  return { ...citation, title, lang, ...(url !== undefined && { url: citation.url ?? url }) };
}

/** `'texts/my-first_mill.txt' => 'My first mill'` */
function titleOf(file: string): string {
  const words = stemOf(file).replace(/[-_]+/gu, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

async function writeDeck(
  article: Article,
  read: ReadArticle,
  { file, path }: CameFrom,
  options: ImportOptions,
  terminal: Terminal,
): Promise<void> {
  const { cwd, bare = false, reference = false } = options;
  const { title = '' } = article.citation;
  // A file lends the deck its name.
  const name = options.name ?? (slug(path === undefined ? title : stemOf(path)) || 'article');
  const folder = deckFolder(name, cwd);
  const asked = outlineOptions(article);
  const { outline, notes } = bare
    ? { outline: bareOutline(article, asked), notes: [] }
    : draftOutline(article, asked);
  const text = reference ? path && nameWithin(folder, path) : 'article.md';
  const deck = makeDeck(parseOutline(outline, 'outline.md').value, article).value;
  const files = {
    ...(reference ? {} : { 'article.md': read.copy() }),
    [MAP]: writeMap({ ...mapOf(article, text), proofs: proofsOf(deck) }),
    'outline.md': outline,
  };
  await writeNewFiles(folder, files, options, terminal);
  const elsewhere = reference && text === undefined ? ` --article ${file}` : '';
  const next = `Build it: lectern build ${options.name ?? relative(cwd, folder)}${elsewhere}`;
  for (const line of [...describeArticle(article), ...notes, next]) terminal.result(line);
}

const outlineOptions = ({ citation: { lang = 'en' } }: Article) => ({ articleFile: MAP, lang });

/** Gives the name of a text that lies in the deck's folder already. */
function nameWithin(folder: string, path: string): string | undefined {
  const name = relative(folder, path).replaceAll('\\', '/');
  return name.startsWith('../') ? undefined : name;
}
