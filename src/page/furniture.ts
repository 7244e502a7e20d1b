import { printRanges } from '../deck/grounds.js';
import type { Citation, Deck, Ground, Slide } from '../model.js';
import { encodeUrl, escapeText } from './html.js';
import type { Pens } from './pens.js';

/** What every slide of a deck is written with. */
export interface Setting {
  readonly deck: Deck;
  /** How many slides the deck has. */
  readonly total: number;
  readonly pens: Pens;
}

/** Writes the line at the top: what the slide belongs to, and its number. */
export function folioHtml(rubricHtml: string, folio: string): string {
  return `<header class="folio"><span class="rubric">${rubricHtml}</span><span class="number">${escapeText(folio)}</span></header>`;
}

/** Writes the line at the foot: the passages a slide stands on, and the way to them. */
export function footHtml(slide: Slide, { article }: Deck): string {
  const { grounds } = slide;
  const link = grounds.length > 0 && article ? articleLink(article.citation, 'Read the article') : '';
  return `<footer class="foot"><span>${escapeText(printGrounds(grounds))}</span>${link}</footer>`;
}

/** The most letters that the foot has room for on one line. */
const FOOT_LENGTH = 80;

/** `'The visit, paragraphs 1–2'`; of several sections the titles, or how many they are. */
function printGrounds(grounds: readonly Ground[]): string {
  const [ground, ...others] = grounds;
  if (!ground) return '';
  if (others.length > 0) {
    const titles = grounds.map(({ section }) => section.title).join(' · ');
    return titles.length <= FOOT_LENGTH ? titles : `${grounds.length} sections of the article`;
  }
  const { section, paragraphs } = ground;
  if (paragraphs.length === 0) return section.title;
  const noun = paragraphs.length === 1 ? 'paragraph' : 'paragraphs';
  return `${section.title}, ${noun} ${printRanges(paragraphs)}`;
}

/** Writes a link to the article, or nothing where it has no URL. */
export function articleLink({ url }: Citation, words: string): string {
  if (!url) return '';
  return `<a class="out" href="${escapeText(encodeUrl(url))}">${escapeText(words)}</a>`;
}
