import { reportBraces } from '../deck/braces.js';
import { slidesOf } from '../deck/coverage.js';
import { slideBlocks } from '../deck/inlines.js';
import { reportTo } from '../deck/report.js';
import { contentOf, walkBlocks } from '../markdown/text.js';
import type { Deck, Inline } from '../model.js';
import type { Problem } from '../problem.js';

/** Braces that begin as attributes do, up to where they end or the text does. */
const MEANT = String.raw`\{\s*(?:[#.]\p{L}|\p{L}[\p{L}\p{N}_-]+\s*=)[^{}\n]*\}?`;

/** Right after brackets, or at the end of the words. */
const AFTER_BRACKET = new RegExp(String.raw`(?<=\])${MEANT}`, 'u');
const AT_END = new RegExp(String.raw`(?<=^|\s)${MEANT}\s*$`, 'u');
const AT_START = new RegExp(`^${MEANT}`, 'u');

/** Names the braces that stand in the text as they are, though attributes were meant. */
export function checkBraces(deck: Deck): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  for (const slide of slidesOf(deck)) {
    const written = slide.line > 0 ? (slide.title ?? []) : [];
    for (const braces of bracesIn(written)) reportBraces(slide.line, braces, report);
    for (const block of walkBlocks(slideBlocks(slide)))
      for (const run of contentOf(block).inlines)
        for (const braces of bracesIn(run))
          reportBraces(lineOf(braces, block.line, deck.lines), braces, report);
  }
  return problems;
}

function bracesIn(run: readonly Inline[]): readonly string[] {
  return run.flatMap((inline, index): readonly string[] => {
    if ('children' in inline) return bracesIn(inline.children);
    if (inline.kind !== 'text' || !inline.text.includes('{')) return [];
    const after = run[index - 1];
    const patterns = [
      AFTER_BRACKET,
      ...(after && after.kind !== 'text' ? [AT_START] : []),
      ...(index === run.length - 1 ? [AT_END] : []),
    ];
    const found = patterns.map((pattern) => pattern.exec(inline.text)?.[0].trim());
    return [...new Set(found.filter((braces) => braces !== undefined))];
  });
}

/** Gives the first line from the block's on that holds the braces. */
function lineOf(braces: string, from: number, lines: readonly string[]): number {
  const found = lines.findIndex((line, index) => index + 1 >= from && line.includes(braces));
  return found < 0 ? from : found + 1;
}
