import type { Passage, Reading, Role } from '../model.js';
import { splitLicence } from './plain/gutenberg.js';
import { citeHead } from './plain/head.js';
import { findHeadings } from './plain/headings.js';
import { mendHyphens } from './plain/hyphens.js';
import { findTitle, styleLevels } from './plain/levels.js';
import { type Chunk, chunkText, cutParagraphs, isRule } from './plain/paragraphs.js';
import type { Piece } from './plain/piece.js';
import { findRoles } from './plain/roles.js';

/** Reads plain text: its headings, its paragraphs, and what of them is no part of the story. */
export function readPlainText(text: string): Reading {
  const chunks = cutParagraphs(mendHyphens(text)).filter((chunk) => !isRule(chunk));
  const { before, story, after, citation } = splitLicence(chunks);
  const pieces = findHeadings(story);
  const title = findTitle(pieces);
  const parts = pieces.map((piece) => (piece === title ? { ...piece, style: undefined } : piece));
  const roles = findRoles(parts);
  return {
    citation: { ...citeHead(parts, roles), ...(title && { title: title.text }), ...citation },
    passages: [...aside(before, 'masthead'), ...makePassages(parts, roles), ...aside(after, 'credit')],
  };
}

function makePassages(pieces: readonly Piece[], roles: readonly Role[]): readonly Passage[] {
  const levels = styleLevels(pieces);
  return pieces.map(({ text, style }, index): Passage => {
    const level = style === undefined ? undefined : levels.get(style);
    return level === undefined ? { role: roles[index] ?? 'body', text } : { role: 'heading', text, level };
  });
}

const aside = (chunks: readonly Chunk[], role: Role): readonly Passage[] =>
  chunks.map((chunk) => ({ role, text: chunkText(chunk) }));
