import { coverageRatio, sectionUses } from '../deck/coverage.js';
import { reportTo } from '../deck/report.js';
import type { Deck } from '../model.js';
import { listKnown, type Problem } from '../problem.js';

/** Names the sections that no slide stands on and nobody left out, and the keys left out that are none. */
export function checkCoverage(deck: Deck): readonly Problem[] {
  if (!deck.article) return [];
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  const lineOf = (found: (source: string, index: number) => boolean): number =>
    1 + Math.max(0, deck.lines.findIndex(found));
  const line = lineOf((source) => /^(?:skip|article):/.test(source));
  const skipLine = lineOf((source) => source.startsWith('skip:'));
  const uses = sectionUses(deck);
  for (const { section, status } of uses)
    if (status === 'unused')
      report({
        rule: 'section-coverage',
        line,
        level: 'warning',
        what: `No slide stands on the section "${section.key}" (${section.title}).`,
        fix: `Make one of it, or leave it out with a reason: skip: { ${section.key}: why }.`,
      });
  const keys = uses.map(({ section }) => section.key);
  for (const key of Object.keys(deck.settings.skip))
    if (!keys.includes(key))
      report({
        rule: 'section-unknown',
        line: lineOf((source, index) => index + 1 >= skipLine && source.includes(key)),
        at: key,
        what: `The section "${key}" is none of the article's.`,
        fix: listKnown(key, keys),
      });
  return problems;
}

/** Names that the slides stand on a smaller share of the article's paragraphs than was asked for. */
export function checkShare(deck: Deck, least: number): readonly Problem[] {
  const ratio = coverageRatio(sectionUses(deck));
  if (ratio >= least) return [];
  return [
    {
      rule: 'section-coverage',
      level: 'error',
      place: { file: deck.file },
      what: `The slides stand on ${Math.floor(100 * ratio)} % of the article's paragraphs, and ${Math.ceil(100 * least)} % were asked for.`,
      fix: 'Make slides of what is left, or leave sections out with a reason.',
    },
  ];
}
