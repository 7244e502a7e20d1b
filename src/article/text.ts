import type { Passage, Reading } from '../model.js';
import { citeHead } from './plain/head.js';
import { chunkText, cutParagraphs } from './plain/paragraphs.js';
import { findRoles } from './plain/roles.js';

/** Reads plain text: its paragraphs, and what of them is no part of the story. */
export function readPlainText(text: string): Reading {
  const texts = cutParagraphs(text).map(chunkText);
  const roles = findRoles(texts);
  const passages = texts.map((one, index): Passage => ({ role: roles[index] ?? 'body', text: one }));
  return { citation: citeHead(texts, roles), passages };
}
