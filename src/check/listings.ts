import { slidesOf } from '../deck/coverage.js';
import { reportTo } from '../deck/report.js';
import { walkBlocks } from '../markdown/text.js';
import type { Deck } from '../model.js';
import type { CodePen } from '../page/pens/code.js';
import type { Pens } from '../page/pens.js';
import { nearestName, type Problem } from '../problem.js';

/** Languages that say of themselves that there is nothing to highlight. */
const PLAIN: readonly string[] = ['text', 'txt', 'plain'];

/** Names the listings whose language nobody can highlight. */
export function checkListings(deck: Deck, { code }: Pens = {}): readonly Problem[] {
  if (!code) return [];
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  for (const { blocks, notes } of slidesOf(deck))
    for (const block of walkBlocks([...blocks, ...notes])) {
      if (block.kind !== 'listing' || block.language === '' || PLAIN.includes(block.language)) continue;
      if (code.write('', block.language) !== undefined) continue;
      report({
        rule: 'code-language',
        level: 'warning',
        line: block.line,
        at: block.language,
        what: `The language "${block.language}" cannot be highlighted.`,
        fix: `${nearTo(block.language, code)}Take a language of highlight.js, or text for none.`,
      });
    }
  return problems;
}

function nearTo(language: string, { languages }: CodePen): string {
  const near = nearestName(language, [...PLAIN, ...languages]);
  return near === undefined ? '' : `Did you mean "${near}"? `;
}
