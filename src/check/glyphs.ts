import { reportTo } from '../deck/report.js';
import { decodeEntities } from '../markdown/entities.js';
import type { Deck, Page } from '../model.js';
import type { Problem } from '../problem.js';

/** Names the characters on the page that no font of the deck holds, each where it is written first. */
export function checkGlyphs(
  deck: Deck,
  { html }: Pick<Page, 'html'>,
  lacking: ReadonlySet<string> = new Set(),
): readonly Problem[] {
  if (lacking.size === 0) return [];
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  const formulas = new Set([...html.matchAll(/<math[\s\S]*?<\/math>/gu)].flatMap(([math]) => [...math]));
  for (const letter of new Set(textOf(html))) {
    if (!lacking.has(letter) || formulas.has(letter)) continue;
    const found = deck.lines.findIndex((line) => line.includes(letter));
    report({
      rule: 'glyph-missing',
      line: 1 + Math.max(0, found),
      at: letter,
      what: `The character "${letter}" (${codePoint(letter)}) is in none of the deck's fonts.`,
      fix: 'Write another, or import a font that has it in the theme.',
    });
  }
  return problems;
}

/** Gives what a page shows of its slides, without tags and comments. */
const textOf = (html: string): string =>
  decodeEntities(html.slice(html.indexOf('<main')).replace(/<!--[\s\S]*?-->|<[^>]*>/gu, ' '));

/** `'\u2603' => 'U+2603'` */
const codePoint = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
