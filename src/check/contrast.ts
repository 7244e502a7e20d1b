import { contrast, readColour } from '../deck/colour.js';
import { slidesOf } from '../deck/coverage.js';
import { reportTo } from '../deck/report.js';
import type { Deck, Theme } from '../model.js';
import type { Problem } from '../problem.js';

/** The least contrast of text that WCAG 2.2 AA asks for. */
const LEAST = 4.5;

/** Names the colours and gradients on which the theme's ink cannot be read. */
export function checkContrast(deck: Deck, theme: Pick<Theme, 'base' | 'css' | 'author'>): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  for (const { background } of slidesOf(deck)) {
    if (background?.kind !== 'fill') continue;
    const { tone, luminances, line } = background;
    const ink = inkOn(tone, theme);
    const least = Math.min(...luminances.map((luminance) => contrast(ink, luminance)));
    if (least < LEAST)
      report({
        rule: 'contrast',
        level: 'warning',
        line,
        at: 'background',
        what: `Text has a contrast of ${(Math.floor(least * 10) / 10).toFixed(1)} to 1 on this background, and 4.5 is the least that is read well.`,
        fix: `Choose colours that are ${tone === 'dark' ? 'darker' : 'lighter'}.`,
      });
  }
  return problems;
}

/** Gives the luminance of the ink on a background: what the theme says last, else white or black. */
function inkOn(
  tone: 'dark' | 'light',
  { base, css, author = '' }: Pick<Theme, 'base' | 'css' | 'author'>,
): number {
  const written = [
    ...`${base}\n${css}\n${author}`.matchAll(new RegExp(`--ink-on-${tone}:\\s*([^;]+);`, 'gu')),
  ].at(-1)?.[1];
  return readColour(written ?? '')?.luminance ?? (tone === 'dark' ? 1 : 0);
}
