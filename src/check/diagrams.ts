import { slidesOf } from '../deck/coverage.js';
import { reportTo } from '../deck/report.js';
import { walkBlocks } from '../markdown/text.js';
import type { Deck } from '../model.js';
import type { Pens } from '../page/pens.js';
import type { Problem } from '../problem.js';

/** Names the diagrams whose text cannot be drawn. */
export function checkDiagrams(deck: Deck, { diagrams }: Pens = {}): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  for (const { blocks, notes } of slidesOf(deck))
    for (const block of walkBlocks([...blocks, ...notes])) {
      const drawing = block.kind === 'diagram' ? diagrams?.get(block.text) : undefined;
      if (drawing === undefined || 'svg' in drawing) continue;
      report({
        rule: 'diagram-syntax',
        line: block.line + drawing.line,
        what: `The diagram cannot be drawn: ${drawing.fault}.`,
        fix: 'Mend it as the syntax of Mermaid has it.',
      });
    }
  return problems;
}
