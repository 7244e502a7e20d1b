import { reportTo } from '../deck/report.js';
import type { Deck, Settings } from '../model.js';
import { listKnown, type Problem } from '../problem.js';

/** The rules that a deck may do without for a reason: those of the proof and of taste, not those that keep a page whole. */
const OPTIONAL: readonly string[] = [
  'quote-verbatim',
  'quote-speaker',
  'quote-scare',
  'number-grounded',
  'name-grounded',
  'section-coverage',
  'section-order',
  'drift',
  'contrast',
  'fit-overflow',
  'fit-clip',
  'fit-overlap',
  'fit-small',
  'fit-hidden',
  'fit-pixels',
  'fit-shrunk',
  'fit-words',
  'abbreviation-unused',
  'footnote-unused',
  'heading-skipped',
  'slide-empty',
  'animate-alone',
  'code-language',
  'chart-crowded',
];

/** Names the rules in the setting `off` that are none, or that no deck can do without. */
export function checkOff({ file, lines, settings: { off } }: Deck): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, file, lines);
  const line =
    1 +
    Math.max(
      0,
      lines.findIndex((source) => source.startsWith('off:')),
    );
  for (const rule of Object.keys(off))
    if (!isOptional(rule))
      report({
        rule: 'rule-unknown',
        line: Math.max(
          line,
          1 + lines.findIndex((source, index) => index + 1 >= line && source.includes(rule)),
        ),
        at: rule,
        what: `The rule "${rule}" cannot be turned off.`,
        fix: listKnown(rule, OPTIONAL),
      });
  return problems;
}

/** Leaves out what breaks a rule that the deck is not held to. */
export const withoutOff = (problems: readonly Problem[], { off }: Settings): readonly Problem[] =>
  problems.filter(({ rule }) => !(isOptional(rule) && Object.hasOwn(off, rule)));

const isOptional = (rule: string): boolean => OPTIONAL.includes(rule) || rule.startsWith('a11y-');
