import { walkBlocks } from '../markdown/text.js';
import type { Abbreviation, OutlineSlide } from '../model.js';

/** Gathers the abbreviations of an outline by their short forms; of two with one short form the first holds. */
export function abbreviationsOf(slides: readonly OutlineSlide[]): ReadonlyMap<string, Abbreviation> {
  const found = new Map<string, Abbreviation>();
  for (const block of walkBlocks(slides.flatMap((slide) => slide.blocks)))
    if (block.kind === 'abbreviation' && !found.has(block.short)) found.set(block.short, block);
  return found;
}

/**
 * Cuts a text at the abbreviations that stand in it as words of their own.
 *
 * `('A PDF.', { PDF }) => ['A ', { short: 'PDF', … }, '.']`
 */
export function splitAbbreviations(
  text: string,
  abbreviations: ReadonlyMap<string, Abbreviation>,
): readonly (string | Abbreviation)[] {
  if (abbreviations.size === 0) return [text];
  const names = [...abbreviations.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const words = new RegExp(`(?<![\\p{L}\\p{N}_])(${names.join('|')})(?![\\p{L}\\p{N}_])`, 'u');
  return text.split(words).map((piece, index) => (index % 2 === 1 && abbreviations.get(piece)) || piece);
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
