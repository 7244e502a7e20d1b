import { basename, extname, join, relative, resolve } from 'node:path';
import { kindByName, kindByStart } from '../article/kind.js';
import { mapOf } from '../article/map.js';
import { type ArticleBytes, articleOf, readArticleBytes } from '../article/readers.js';
import { writeMap } from '../article/write-map.js';
import { proofsOf } from '../check/quotes.js';
import { makeDeck } from '../deck/make.js';
import { readBytes } from '../files.js';
import { slug } from '../markdown/ids.js';
import type { Article, Citation, Reading } from '../model.js';
import { parseOutline } from '../outline/parse.js';
import { writePrompt } from '../outline/prompt.js';
import { bareOutline, draftOutline } from '../outline/scaffold.js';
import { isError } from '../problem.js';
import { deckFolder } from './decks.js';
import { framesIn } from './frame.js';
import { describeArticle } from './import-report.js';
import { writeNewFiles } from './output.js';
import type { Terminal } from './terminal.js';

export interface ImportOptions {
  readonly cwd: string;
  /** The deck's name; else it is made of the file's, or of the article's title. */
  readonly name?: string;
  /** Whether the text stays where it is, and its map alone is kept. */
  readonly reference?: boolean;
  /** Whether the outline has keys and titles alone. */
  readonly bare?: boolean;
  /** Whether a prompt for a language model is printed, and nothing written. */
  readonly prompt?: boolean;
  readonly force?: boolean;
  /** Whether an address may be one of this machine or its network. */
  readonly allowPrivate?: boolean;
  readonly readStdin: () => Promise<Uint8Array>;
}

/** Makes a deck's folder of an article: its text, its map and a first outline; gives the exit code. */
export async function importArticle(
  source: string,
  options: ImportOptions,
  terminal: Terminal,
): Promise<number> {
  const { cwd, reference = false } = options;
  const came = await fetchBytes(source, options, terminal);
  const { value: read, problems } = await readArticleBytes(came);
  const frameAt = framesIn(cwd);
  for (const problem of problems) terminal.problem(problem, await frameAt(problem.place));
  if (!read || problems.some(isError)) return 1;
  const citation = await completeCitation(read.reading, came);
  const article = articleOf({ ...read.reading, citation });
  if (options.prompt) {
    terminal.result(writePrompt(article));
    return 0;
  }
  const folder = deckFolder(options.name ?? nameFor(came, citation), cwd);
  const { outline, notes } = options.bare ? bareOutline(article) : draftOutline(article);
  const text = reference ? nameWithin(folder, came) : 'article.md';
  const files = {
    ...(reference ? {} : { 'article.md': read.copy() }),
    'article.yaml': writeMap({ ...mapOf(article, text), proofs: proveDraft(outline, article) }),
    'outline.md': outline,
  };
  await writeNewFiles(folder, files, options, terminal);
  for (const line of [...describeArticle(article), ...notes]) terminal.result(line);
  const again = reference && text === undefined ? ` --article ${came.file}` : '';
  terminal.result(`Build it: lectern build ${relative(cwd, folder)}${again}`);
  return 0;
}

/** Gets an article's bytes from the web, from standard input or from a file. */
async function fetchBytes(
  source: string,
  { cwd, allowPrivate = false, readStdin }: ImportOptions,
  terminal: Terminal,
): Promise<ArticleBytes> {
  if (/^[a-z][a-z+.-]*:\/\//iu.test(source)) {
    terminal.progress(`Fetching ${source} …`);
    const { fetchPage } = await import('../article/fetch.js');
    const { bytes, url, type, charset } = await fetchPage(source, { allowPrivate });
    return { bytes, kind: type, file: url, charset, url };
  }
  if (source === '-') {
    const bytes = await readStdin();
    return { bytes, kind: kindByStart(bytes), file: 'standard input' };
  }
  const bytes = await readBytes(resolve(cwd, source), source);
  return { bytes, kind: kindByName(source) ?? kindByStart(bytes), file: source };
}

/** Adds what can be told of an article that does not say it itself: a title, its language, its address. */
async function completeCitation(
  { citation, passages }: Reading,
  { file, url }: ArticleBytes,
): Promise<Citation> {
  const { guessLanguage } = await import('../article/language.js');
  const text = passages.map((passage) => passage.text).join('\n');
  const heading = passages.find(({ role }) => role === 'heading')?.text;
  const title = citation.title ?? heading ?? titleOf(file);
  const lang = citation.lang ?? (await guessLanguage(text)) ?? 'en';
  return { ...citation, title, lang, ...(url !== undefined && { url: citation.url ?? url }) };
}

/** `'texts/my-first_mill.txt' => 'My first mill'` */
function titleOf(file: string): string {
  const words = basename(file, extname(file)).replace(/[-_]+/gu, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A file lends the deck its name; what has none is named after its title. */
function nameFor({ file, url }: ArticleBytes, { title = '' }: Citation): string {
  const isFile = url === undefined && file !== 'standard input';
  return slug(isFile ? basename(file, extname(file)) : title) || 'article';
}

/** Gives the name of a text that lies in the deck's folder already. */
function nameWithin(folder: string, { file, url }: ArticleBytes): string | undefined {
  const name = relative(folder, resolve(file));
  return url === undefined && !name.startsWith('..') ? name.replaceAll('\\', '/') : undefined;
}

function proveDraft(outline: string, article: Article) {
  const deck = makeDeck(parseOutline(outline, 'outline.md').value, article).value;
  return proofsOf(deck);
}
