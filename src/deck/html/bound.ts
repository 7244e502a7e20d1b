import type { Block, Inline, Markup } from '../../model.js';
import type { Report } from '../report.js';
import { type Drawing, drawingsIn, excessOf, MOST_COPIES_IN_DECK } from './drawings.js';

/**
 * Takes out of the markup of a deck the drawings that draw too much by references, alone or with those before them; gives what
 * becomes of each markup that is changed.
 */
export function boundDrawings(
  markups: readonly Markup[],
  report: Report,
): ReadonlyMap<Block | Inline, Markup> {
  const changed = new Map<Block | Inline, Markup>();
  let drawn = 0;
  for (const [index, drawings] of drawingsIn(markups.map(({ html }) => html)).entries()) {
    const markup = markups[index] as Markup;
    let [html, from] = ['', 0];
    for (const { start, end, copies } of drawings) {
      const excess = excessOf(copies) ?? excessOfDeck(drawn + copies);
      if (excess === undefined) drawn += copies;
      else {
        report({ ...droppedDrawing(excess), line: lineOf(markup, start), at: '<svg' });
        html += markup.html.slice(from, start);
        from = end;
      }
    }
    if (from > 0) changed.set(markup, { ...markup, html: html + markup.html.slice(from) });
  }
  return changed;
}

const excessOfDeck = (copies: number): string | undefined =>
  copies > MOST_COPIES_IN_DECK
    ? `makes the drawings of the deck draw ${copies.toLocaleString('en')} elements by references, more than ${MOST_COPIES_IN_DECK.toLocaleString('en')}`
    : undefined;

const lineOf = ({ line, html }: Markup, start: Drawing['start']): number =>
  line + html.slice(0, start).split('\n').length - 1;

const droppedDrawing = (excess: string): Omit<Parameters<Report>[0], 'line'> => ({
  rule: 'html-dropped',
  level: 'warning',
  what: `A drawing ${excess}; it is left out of the slide.`,
  fix: 'Draw it with fewer references, or save it as a picture of pixels; where the outline is your own, keep it: --trust.',
});
