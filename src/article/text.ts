import type { Article, Paragraph } from '../model.js';
import { digest } from './digest.js';

/** Makes a paragraph of its text. */
export const makeParagraph = (text: string): Paragraph => ({ digest: digest(text), text });

/** Reads plain text: blank lines part the paragraphs, the lines within one are joined; one section holds them all. */
export function readPlainText(text: string): Article {
  const paragraphs = text
    .split(/\n[ \t]*(?:\n[ \t]*)+/u)
    .map((lines) => lines.replace(/[ \t\n]+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map(makeParagraph);
  return { citation: {}, sections: [{ key: 'text', title: 'The text', paragraphs }] };
}
