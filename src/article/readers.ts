import type { Article, Citation, Reading } from '../model.js';
import type { Checked } from '../problem.js';
import { decodeText } from './decode.js';
import type { ArticleKind } from './kind.js';
import { readMarkdown } from './markdown.js';
import { cutSections } from './sections.js';
import { readPlainText } from './text.js';
import { writeMarkdown } from './write-markdown.js';

/** An article as it came, and what is said of it. */
export interface ArticleBytes {
  readonly bytes: Uint8Array;
  readonly kind: ArticleKind;
  /** What its problems are told of. */
  readonly file: string;
  /** The label that a server gave. */
  readonly charset?: string | undefined;
  /** Where it was fetched from. */
  readonly url?: string | undefined;
}

/** What was read of an article, and a copy of it in Markdown that says the same. */
export interface ReadArticle {
  readonly reading: Reading;
  readonly copy: () => string;
}

/** Makes the article of what was read: its sections cut, their keys given. */
export const articleOf = ({ citation, passages }: Reading): Article => ({
  citation,
  sections: cutSections(passages, citation.lang),
});

/** Reads an article by its kind; undefined where it is none. */
export async function readArticleBytes(source: ArticleBytes): Promise<Checked<ReadArticle | undefined>> {
  const { kind, bytes, file, charset, url } = source;
  if (kind === 'docx') {
    const { readDocx } = await import('./docx.js');
    return asMarkdown(await readDocx(bytes, file));
  }
  const hint = { file, html: kind === 'html', ...(charset !== undefined && { charset }) };
  const { value: text, problems } = await decodeText(bytes, hint);
  if (text === undefined) return { value: undefined, problems };
  if (kind === 'markdown') return { value: { reading: readMarkdown(text), copy: () => text }, problems };
  if (kind === 'html') {
    const { readHtml } = await import('./html.js');
    const read = asMarkdown(readHtml(text, url, file));
    return { ...read, problems: [...problems, ...read.problems] };
  }
  const reading = readPlainText(text);
  return { value: { reading, copy: () => writeMarkdown(reading) }, problems };
}

/** What is written in no text of its own is read as the Markdown that says the same, under its title. */
function asMarkdown({ value, problems }: Checked<Converted | undefined>): Checked<ReadArticle | undefined> {
  if (!value) return { value, problems };
  const { citation, markdown } = value;
  const titled = `${writeMarkdown({ citation, passages: [] })}\n${markdown}`;
  const { passages } = readMarkdown(titled);
  return { value: { reading: { citation, passages }, copy: () => titled }, problems };
}

interface Converted {
  readonly citation: Citation;
  readonly markdown: string;
}
