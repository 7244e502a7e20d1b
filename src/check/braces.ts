import { BRACES, reportBraces } from '../deck/attributes.js';
import { slidesOf } from '../deck/coverage.js';
import { reportTo } from '../deck/report.js';
import { contentOf, walkBlocks, walkRun } from '../markdown/text.js';
import type { Deck, Inline } from '../model.js';
import type { Problem } from '../problem.js';

/** Braces right behind brackets; an escaped one begins a text of its own. */
const ON_SPAN = new RegExp(`\\](${BRACES.source})`, 'u');
const AT_END = new RegExp(`(${BRACES.source})\\s*$`, 'u');

/** Names the braces behind a title, a heading or a span that were meant as attributes and are read as text. */
export function checkBraces(deck: Deck): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  const tell = (braces: string | undefined, from: number): void => {
    if (braces === undefined) return;
    const at = deck.lines.findIndex((line, index) => index >= from - 1 && line.includes(braces));
    reportBraces(braces, at < 0 ? from : at + 1, report);
  };
  for (const { title = [], line, blocks, notes } of slidesOf(deck)) {
    tell(atEnd(title), line);
    for (const block of walkBlocks([...blocks, ...notes])) {
      if (block.kind === 'heading') tell(atEnd(block.children), block.line);
      for (const run of contentOf(block).inlines)
        for (const inline of walkRun(run)) tell(onSpan(inline), block.line);
    }
  }
  return problems;
}

const onSpan = (inline: Inline): string | undefined =>
  inline.kind === 'text' ? ON_SPAN.exec(inline.text)?.[1] : undefined;

function atEnd(inlines: readonly Inline[]): string | undefined {
  const last = inlines.at(-1);
  return last?.kind === 'text' && onSpan(last) === undefined ? AT_END.exec(last.text)?.[1] : undefined;
}
