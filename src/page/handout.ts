import { wordsIn } from '../deck/words.js';
import type { Beside, Deck, PaperName, Size, Theme, Up } from '../model.js';
import { documentOf } from './document.js';
import { framedCss, framedHtml, type Placed } from './framed.js';
import type { Setting } from './furniture.js';
import { type Leaflet, leafCss, leafRoom } from './leaf.js';
import type { Pens } from './pens.js';
import { referencesHtml } from './references.js';
import { speechHtml } from './slide.js';
import { readSpace } from './space.js';

/** How a handout is laid out. */
export interface HandoutLayout {
  readonly paper: PaperName;
  readonly up: Up;
  readonly beside: Beside;
}

/** Writes pages of several slides each, with lines to write on or what the speaker says, and the sources at the end. */
export function makeHandout(
  deck: Deck,
  theme: Theme,
  folder: string,
  pens: Pens,
  shown: readonly Placed[],
  layout: HandoutLayout,
): Leaflet {
  const { size, lang } = deck.settings;
  const total = deck.parts.flatMap(({ slides }) => slides).length;
  const setting = { deck, total, words: wordsIn(lang), pens, space: readSpace(theme) };
  const placed = shown.filter(({ slide }) => slide.kind !== 'sources');
  const grid = gridOf(layout, size);
  const leaves = Array.from({ length: Math.ceil(placed.length / layout.up) }, (_, index) =>
    leafHtml(placed.slice(index * layout.up, (index + 1) * layout.up), layout, grid, setting),
  );
  const mainHtml = `<main>\n${leaves.join('\n')}\n${referencesHtml(placed, setting)}</main>`;
  const css = leafCss(layout.paper, deck.title) + framedCss(grid.width, size) + handoutCss(grid, layout);
  const page = documentOf(deck, theme, folder, { mainHtml, css, sheets: leaves.length });
  const sources = shown.filter(({ slide }) => slide.kind === 'sources').slice(0, 1);
  return { ...page, shown: [...placed, ...sources].map(({ slide }) => slide.id) };
}

/** The space between two cells, and between two lines to write on, in CSS pixels. */
const GAP = 28;
const LINE = 28;
const NUMBER = 22;

interface Grid {
  readonly columns: number;
  /** The height of a cell and the width of the slide in it, in CSS pixels. */
  readonly height: number;
  readonly width: number;
  /** How many lines there is room for. */
  readonly lines: number;
}

/** Three slides stand below each other with their lines to the side; else what stands with a slide is below it. */
function gridOf({ paper, up, beside }: HandoutLayout, size: Size): Grid {
  const room = leafRoom(paper);
  const [columns, rows] = ({ 2: [1, 2], 3: [1, 3], 4: [2, 2], 6: [2, 3] } as const)[up];
  const height = Math.floor((room.height - (rows - 1) * GAP) / rows);
  const wide = (room.width - (columns - 1) * GAP) / columns;
  const ratio = size.width / size.height;
  const [broad, high] =
    up === 3 && beside !== 'none'
      ? [wide * 0.55, height - NUMBER]
      : [wide, beside === 'none' ? height - NUMBER : height * 0.7];
  const width = Math.min(broad, high * ratio);
  const free = up === 3 ? height : height - width / ratio - NUMBER;
  return { columns, height, width, lines: Math.floor(free / LINE) };
}

function leafHtml(
  placed: readonly Placed[],
  { beside }: HandoutLayout,
  { lines }: Grid,
  setting: Setting,
): string {
  const cells = placed.map((one) => {
    const speech =
      beside === 'notes' ? `<div class="speech">\n${speechHtml(one.slide, setting)}\n</div>` : '';
    const ruled = beside === 'lines' ? `<div class="ruled">${'<div></div>'.repeat(lines)}</div>` : '';
    return `<article class="cell"><div>${framedHtml(one, setting)}<p class="tally">${one.slide.number}</p></div>${speech}${ruled}</article>`;
  });
  return `<section class="leaf">\n${cells.join('\n')}\n</section>`;
}

const handoutCss = (grid: Grid, { up }: HandoutLayout): string => `.leaf:has(> .cell) {
  display: grid;
  grid-template-columns: repeat(${grid.columns}, minmax(0, 1fr));
  grid-auto-rows: minmax(${grid.height}px, auto);
  gap: ${GAP}px;
}
.leaf + * {
  break-before: page;
}
.cell {
  ${up === 3 ? 'display: grid;\n  grid-template-columns: max-content minmax(0, 1fr);\n  gap: 24px;\n  align-items: start;\n  ' : ''}break-inside: avoid;
}
.cell .speech {
  margin-top: 0;
  font-size: 11.5px;
  line-height: 1.4;
}
.leaf-sources {
  font-size: 12.5px;
  overflow-wrap: anywhere;
}
.leaf-sources a {
  color: inherit;
}
.leaf-sources h1 {
  font: 600 22px/1.2 var(--font-title);
}
.leaf-sources table {
  width: 100%;
  border-collapse: collapse;
}
.leaf-sources :is(th, td) {
  padding: 4px 8px 4px 0;
  border-bottom: 1px solid #c8c8c8;
  text-align: start;
  vertical-align: baseline;
}
.leaf-sources ul {
  padding: 0;
  list-style: none;
}
.leaf-sources .bar {
  fill: #dddddd;
}
.leaf-sources .bar .used {
  fill: #1a1a1a;
}
.ruled > div {
  height: ${LINE - 1}px;
  border-bottom: 1px solid #c0c0c0;
}
`;
