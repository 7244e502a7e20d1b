import { slidesOf } from '../deck/coverage.js';
import { slideInlines } from '../deck/inlines.js';
import { reportTo } from '../deck/report.js';
import { walkBlocks } from '../markdown/text.js';
import type { Deck, Formula, Slide } from '../model.js';
import type { Pens } from '../page/pens.js';
import type { Problem } from '../problem.js';

/** Names the formulas whose TeX cannot be read, each at the place in it that KaTeX stumbles over. */
export function checkMath(deck: Deck, { math }: Pens = {}): readonly Problem[] {
  if (!math) return [];
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  for (const formula of slidesOf(deck).flatMap(formulasOf)) {
    const set = math.write(formula.text, formula.display);
    if ('html' in set) continue;
    report({
      rule: 'math-syntax',
      ...placeIn(formula, set.at ?? 0, deck.lines),
      what: `The formula "${shorten(formula.text)}" cannot be set: ${set.fault}.`,
      fix: 'Mend its TeX, or write "\\$" where a dollar sign is meant.',
    });
  }
  return problems;
}

const formulasOf = (slide: Slide): readonly Formula[] =>
  [...slideInlines(slide), ...walkBlocks([...slide.blocks, ...slide.notes])].filter(
    (one) => one.kind === 'math',
  );

/** Gives the line and the column of a character of a formula, counted from 0. */
function placeIn(
  { text, line: first }: Formula,
  at: number,
  lines: readonly string[],
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split('\n');
  const row = before.length - 1;
  const line = first + row;
  const start = (lines[line - 1] ?? '').indexOf(text.split('\n')[row] ?? '');
  return { line, column: 1 + Math.max(0, start) + (before[row]?.length ?? 0) };
}

/** Gives a formula on one line, and of a long one the beginning. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
