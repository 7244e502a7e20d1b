import type { Reading } from '../model.js';

/** Reads plain text: blank lines part the paragraphs, the lines within one are joined. */
export function readPlainText(text: string): Reading {
  const passages = text
    .split(/\n[ \t]*(?:\n[ \t]*)+/u)
    .map((lines) => lines.replace(/[ \t\n]+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ role: 'body' as const, text: paragraph }));
  return { citation: {}, passages };
}
