import type { Page, PaperName, Size } from '../model.js';

/** A page that is printed as a leaflet. */
export interface Leaflet extends Page {
  /** What each of its articles shows, in their order: a slide, by its id. */
  readonly shown: readonly string[];
}

/** In CSS pixels, 96 to the inch. */
const SIZES: Readonly<Record<PaperName, Size>> = {
  a4: { width: (210 / 25.4) * 96, height: (297 / 25.4) * 96 },
  letter: { width: 8.5 * 96, height: 11 * 96 },
};

/** The margin on every side, and the room between it. */
const MARGIN = 64;

/** Gives a paper's size, in CSS pixels. */
export const paperSize = (paper: PaperName): Size => SIZES[paper];

/** Gives what a paper leaves between its margins, in CSS pixels. */
export function leafRoom(paper: PaperName): Size {
  const { width, height } = SIZES[paper];
  return { width: width - 2 * MARGIN, height: Math.floor(height - 2 * MARGIN) };
}

/** Writes the rules of an upright page: its margins with the deck's title and the page's number, and plain text in dark ink. */
export const leafCss = (paper: PaperName, title: string): string => `@page {
  size: ${SIZES[paper].width}px ${SIZES[paper].height}px;
  margin: ${MARGIN}px;
  @bottom-left {
    content: ${cssText(title)};
    color: #5a5a5a;
    font: 11px/1.3 var(--font-label);
  }
  @bottom-right {
    content: counter(page) " / " counter(pages);
    color: #5a5a5a;
    font: 11px/1.3 var(--font-label);
  }
}
body {
  margin: 0 !important;
  background: #ffffff;
}
.leaf {
  color: #1a1a1a;
  font: 14.5px/1.5 var(--font-text);
  font-synthesis: none;
}
.leaf .tally {
  margin: 6px 0 0;
  color: #5a5a5a;
  font: 600 11px/1.3 var(--font-label);
}
.speech {
  margin-top: 20px;
}
.speech > :first-child {
  margin-top: 0;
}
.speech :is(p, ul, ol, dl, blockquote, pre, table) {
  margin: 0.7em 0;
}
.speech :is(ul, ol) {
  padding-inline-start: 1.4em;
}
.speech :is(pre, code) {
  font: 12.5px/1.4 var(--font-code);
  white-space: pre-wrap;
}
.leaf > a,
.speech a {
  color: inherit;
}
`;

const cssText = (text: string): string => `"${text.replace(/[\\"]/gu, '\\$&').replace(/[\r\n\f]+/gu, ' ')}"`;
