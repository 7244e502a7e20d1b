import { splitAbbreviations } from '../deck/abbreviations.js';
import { slidesOf } from '../deck/coverage.js';
import { slideInlines } from '../deck/inlines.js';
import { reportTo } from '../deck/report.js';
import type { Deck } from '../model.js';
import type { Problem } from '../problem.js';

/** Names the abbreviations that are explained and never used. */
export function checkAbbreviations(deck: Deck): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  const used = new Set(
    slidesOf(deck)
      .flatMap((slide) => slideInlines(slide))
      .flatMap((inline) =>
        inline.kind === 'text' ? splitAbbreviations(inline.text, deck.abbreviations) : [],
      ),
  );
  for (const abbreviation of deck.abbreviations.values())
    if (!used.has(abbreviation))
      report({
        rule: 'abbreviation-unused',
        level: 'warning',
        line: abbreviation.line,
        at: abbreviation.short,
        what: `The abbreviation "${abbreviation.short}" stands on no slide.`,
        fix: 'Take it out, or write it on the slides as it is written here.',
      });
  return problems;
}
