import { slidesOf } from '../deck/coverage.js';
import { type Report, reportTo } from '../deck/report.js';
import { walkBlocks } from '../markdown/text.js';
import type { Deck, Heading, Slide } from '../model.js';
import type { Problem } from '../problem.js';

/** Names the headings inside slides that skip a level, or that are of a level that opens slides. */
export function checkHeadings(deck: Deck): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  for (const slide of slidesOf(deck)) checkLevels(slide, report);
  return problems;
}

/** The title is of the second level, whatever it is written with; the sides of a comparison are of the third. */
function checkLevels({ blocks, notes }: Slide, report: Report): void {
  for (const run of [blocks, notes]) {
    let level = 2;
    for (const block of walkBlocks(run)) {
      if (block.kind === 'compare') level = 3;
      if (block.kind !== 'heading') continue;
      if (block.level < 3) reportPlace(block, report);
      else if (block.level > level + 1) reportSkipped(block, level, report);
      level = Math.max(2, block.level);
    }
  }
}

const marks = (level: number): string => '#'.repeat(level);

function reportSkipped({ line, level }: Heading, before: number, report: Report): void {
  report({
    rule: 'heading-skipped',
    level: 'warning',
    line,
    at: marks(level),
    what: `The heading "${marks(level)}" stands right below one of level ${before}.`,
    fix: `Write "${marks(before + 1)}".`,
  });
}

function reportPlace({ line, level }: Heading, report: Report): void {
  report({
    rule: 'heading-place',
    line,
    at: marks(level),
    what: `The heading "${marks(level)}" stands inside a block, where it opens no ${level === 1 ? 'part' : 'slide'}.`,
    fix: 'Move it to the beginning of a line of its own outside the block, or write "###".',
  });
}
