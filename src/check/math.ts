import { slidesOf } from '../deck/coverage.js';
import { slideInlines } from '../deck/inlines.js';
import { reportTo } from '../deck/report.js';
import { walkBlocks } from '../markdown/text.js';
import type { Deck } from '../model.js';
import type { Pens } from '../page/pens.js';
import type { Problem } from '../problem.js';

/** Names the formulas whose TeX cannot be read. */
export function checkMath(deck: Deck, { math }: Pens = {}): readonly Problem[] {
  if (!math) return [];
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  for (const slide of slidesOf(deck)) {
    const formulas = [...slideInlines(slide), ...walkBlocks([...slide.blocks, ...slide.notes])];
    for (const formula of formulas) {
      if (formula.kind !== 'math') continue;
      const set = math.write(formula.text, formula.display);
      if ('html' in set) continue;
      const before = formula.text.slice(0, set.at ?? 0);
      const line = formula.line + before.split('\n').length - 1;
      report({
        rule: 'math-syntax',
        line,
        at: formula.text.slice(set.at ?? 0).split('\n')[0] ?? '',
        what: `The formula "${formula.text}" cannot be set: ${lowerFirst(set.fault)}.`,
        fix: 'Mend its TeX, or write "\\$" where a dollar sign is meant.',
      });
    }
  }
  return problems;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
