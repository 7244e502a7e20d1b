import { walkBlocks } from '../markdown/text.js';
import type { Abbreviation, OutlineSlide } from '../model.js';
import { escapePattern } from '../prose/escape-pattern.js';
import type { Report } from './report.js';

/** Gathers the abbreviations of an outline by their short forms; one that is explained twice is reported. */
export function abbreviationsOf(
  slides: readonly OutlineSlide[],
  report: Report,
): ReadonlyMap<string, Abbreviation> {
  const found = new Map<string, Abbreviation>();
  for (const block of walkBlocks(slides.flatMap((slide) => slide.blocks))) {
    if (block.kind !== 'abbreviation') continue;
    const { short, line } = block;
    const first = found.get(short);
    if (first === undefined) found.set(short, block);
    else
      report({
        rule: 'abbreviation-twice',
        line,
        at: short,
        what: `The abbreviation "${short}" is explained on line ${first.line} already.`,
        fix: 'Leave one of them.',
      });
  }
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
