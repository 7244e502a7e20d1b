import { wordsIn } from '../deck/words.js';
import type { Deck, PaperName, Theme } from '../model.js';
import { documentOf } from './document.js';
import { framedCss, framedHtml, type Placed } from './framed.js';
import type { Setting } from './furniture.js';
import { type Leaflet, leafCss, leafRoom } from './leaf.js';
import type { Pens } from './pens.js';
import { speechHtml } from './slide.js';
import { readSpace } from './space.js';

/** Writes a page for each slide, with the slide above and what the speaker says below; more is said on the pages that follow. */
export function makeNotes(
  deck: Deck,
  theme: Theme,
  folder: string,
  pens: Pens,
  shown: readonly Placed[],
  paper: PaperName,
): Leaflet {
  const { size, lang } = deck.settings;
  const total = deck.parts.flatMap(({ slides }) => slides).length;
  const setting = { deck, total, words: wordsIn(lang), pens, space: readSpace(theme) };
  const room = leafRoom(paper);
  const width = Math.min(room.width, (room.height * 0.55 * size.width) / size.height);
  const css = leafCss(paper, deck.title) + framedCss(width, size) + NOTES_CSS;
  const mainHtml = `<main>\n${shown.map((placed) => leafHtml(placed, setting)).join('\n')}\n</main>`;
  const page = documentOf(deck, theme, folder, { mainHtml, css, sheets: shown.length });
  return { ...page, shown: shown.map(({ slide }) => slide.id) };
}

function leafHtml(placed: Placed, setting: Setting): string {
  const { slide } = placed;
  const speech =
    slide.notes.length > 0 ? `\n<div class="speech">\n${speechHtml(slide, setting)}\n</div>` : '';
  return `<article class="leaf">\n${framedHtml(placed, setting)}<p class="tally">${slide.number}</p>${speech}\n</article>`;
}

const NOTES_CSS = `.leaf + .leaf {
  break-before: page;
}
.leaf > .framed {
  margin-inline: auto;
}
`;
