import { DIAGRAM_KINDS } from '../deck/blocks/diagram.js';
import { slidesOf } from '../deck/coverage.js';
import { reportTo } from '../deck/report.js';
import { walkBlocks } from '../markdown/text.js';
import type { Deck } from '../model.js';
import type { Pens } from '../page/pens.js';
import { listKnown, type Problem } from '../problem.js';

/** Names the diagrams whose text cannot be drawn. */
export function checkDiagrams(deck: Deck, { diagrams }: Pens = {}): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  for (const { blocks, notes } of slidesOf(deck))
    for (const block of walkBlocks([...blocks, ...notes])) {
      if (block.kind !== 'diagram') continue;
      const drawing = diagrams?.get(block.text);
      if (drawing === undefined || 'svg' in drawing) continue;
      report({
        rule: 'diagram-syntax',
        line: block.line + drawing.line,
        what: `The diagram cannot be drawn: ${drawing.fault}.`,
        fix: fixFor(block.text),
      });
    }
  return problems;
}

/** A diagram of another kind is told the known ones. */
function fixFor(text: string): string {
  const known = DIAGRAM_KINDS.some((kind) =>
    new RegExp(`^\\s*${kind.replace(/-.*$/, '')}\\b`, 'm').test(text),
  );
  if (known || /^\s*graph\b/m.test(text)) return 'Mend it as the syntax of Mermaid has it.';
  return listKnown(text.trim().split(/\s/)[0] ?? '', DIAGRAM_KINDS);
}
