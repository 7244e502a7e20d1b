import { wordsIn } from '../deck/words.js';
import type { Deck, Page, Theme } from '../model.js';
import { documentOf } from './document.js';
import { framedCss, framedHtml, type Placed } from './framed.js';
import { escapeText } from './html.js';
import type { Pens } from './pens.js';
import { readSpace } from './space.js';

/** The space between two slides and round all of them, and the width of them all, in CSS pixels. */
const GAP = 24;
const WIDTH = 2400;

/** Writes a page that shows slides side by side, about as many across as down, each with its number and its name. */
export function makeContactSheet(
  deck: Deck,
  theme: Theme,
  folder: string,
  pens: Pens,
  shown: readonly Placed[],
): Page {
  const { size, lang } = deck.settings;
  const total = deck.parts.flatMap(({ slides }) => slides).length;
  const setting = { deck, total, words: wordsIn(lang), pens, space: readSpace(theme) };
  const columns = Math.ceil(Math.sqrt(shown.length));
  const width = Math.min(size.width, (WIDTH - GAP) / columns - GAP);
  const cells = shown.map(
    ({ slide, part }) => `<li>${framedHtml({ slide, part }, setting)}
<p><b>${slide.number}</b> ${escapeText(slide.name)}</p></li>`,
  );
  const mainHtml = `<main class="contact">\n<ol>\n${cells.join('\n')}\n</ol>\n</main>`;
  return documentOf(deck, theme, folder, {
    mainHtml,
    css: framedCss(width, size) + contactCss(columns, width),
    sheets: 1,
  });
}

const contactCss = (columns: number, width: number): string => `body {
  margin: 0 !important;
  background: #ffffff;
}
.contact > ol {
  display: grid;
  grid-template-columns: repeat(${columns}, ${width}px);
  gap: ${GAP}px;
  width: max-content;
  margin: 0;
  padding: ${GAP}px;
  list-style: none;
}
.contact > ol > li > p {
  overflow: hidden;
  width: ${width}px;
  margin: 6px 0 0;
  color: #333333;
  font: 14px/1.3 var(--font-label);
  text-overflow: ellipsis;
  white-space: nowrap;
}
`;
