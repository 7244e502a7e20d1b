import { slidesOf } from '../deck/coverage.js';
import { reportTo } from '../deck/report.js';
import { contentOf, plainText } from '../markdown/text.js';
import type { Block, Deck } from '../model.js';
import type { Problem } from '../problem.js';
import { countWords } from '../prose/words.js';

/** How many words of running text are read while somebody speaks. */
const MOST = 75;

/** Names the slides with more running text than is read while somebody speaks: titles, sentences and points, and no table, code or chart. */
export function checkWords(deck: Deck): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  for (const { kind, name, line, title = [], blocks } of slidesOf(deck)) {
    const text = [plainText(title), ...blocks.flatMap(runningText)].join('\n');
    const count = kind === 'sources' ? 0 : countWords(text, deck.settings.lang);
    if (count > MOST)
      report({
        rule: 'fit-words',
        level: 'hint',
        line: line || 1,
        what: `The slide "${name}" holds ${count} words, and ${MOST} are about what is read while you speak.`,
        fix: 'Say some of them in the notes, or on a slide of their own.',
      });
  }
  return problems;
}

function runningText(block: Block): readonly string[] {
  if (block.kind === 'table' || block.kind === 'chart') return [];
  const { inlines, blocks } = contentOf(block);
  return [...inlines.map(plainText), ...blocks.flatMap(runningText)];
}
