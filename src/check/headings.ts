import { slidesOf } from '../deck/coverage.js';
import { reportTo } from '../deck/report.js';
import { plainText, walkBlocks } from '../markdown/text.js';
import type { Deck } from '../model.js';
import type { Problem } from '../problem.js';

/** Names the headings within slides that skip a level, which screen readers and bookmarks follow. */
export function checkHeadings(deck: Deck): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  for (const { kind, blocks } of slidesOf(deck)) {
    let above = kind === 'part' ? 1 : 2;
    for (const block of walkBlocks(blocks)) {
      if (block.kind === 'compare') above = 3;
      if (block.kind !== 'heading') continue;
      if (block.level > above + 1 && block.level > 3)
        report({
          rule: 'heading-skipped',
          level: 'warning',
          line: block.line,
          what: `The heading "${plainText(block.children)}" is of level ${block.level}, and the one above it of level ${above}.`,
          fix: `Write it with ${above + 1} signs: ${'#'.repeat(above + 1)} ….`,
        });
      above = block.level;
    }
  }
  return problems;
}
