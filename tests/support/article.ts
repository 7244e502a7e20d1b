import { readMarkdown } from '../../src/article/markdown.js';
import { articleOf } from '../../src/article/readers.js';
import type { Article } from '../../src/model.js';

/** Gives the article that a text in Markdown is. */
export const articleIn = (markdown: string): Article => articleOf(readMarkdown(markdown));
