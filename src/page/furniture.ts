import { printRanges } from '../deck/grounds.js';
import { plural, wordsFor } from '../deck/words.js';
import type { Citation, Deck, Ground, Slide } from '../model.js';
import { attributesHtml, encodeUrl, escapeText } from './html.js';
import type { Pens } from './pens.js';
import { assetPath } from './pictures.js';

/** What every slide of a deck is written with. */
export interface Setting {
  readonly deck: Deck;
  /** How many slides the deck has. */
  readonly total: number;
  readonly pens: Pens;
}

/** Writes the line at the top: what the slide belongs to, the logo, and its number. */
export function folioHtml(rubricHtml: string, number: number | undefined, { deck, total }: Setting): string {
  const { logo, numbers } = deck.settings;
  const logoHtml = logo
    ? `<img${attributesHtml({ class: 'logo', src: encodeUrl(assetPath(logo)), alt: '' })}>`
    : '';
  const folio = number === undefined || !numbers ? '' : `${number} / ${total}`;
  return `<header class="folio"><span class="rubric">${rubricHtml}</span>${logoHtml}<span class="number">${folio}</span></header>`;
}

/** Writes the line at the foot: the passages a slide stands on, the deck's own line, the picture's credit, and the way to the article. */
export function footHtml(slide: Slide, { article, settings }: Deck): string {
  const { grounds, background } = slide;
  const link =
    grounds.length > 0 && article ? articleLink(article.citation, wordsFor(settings.lang).readArticle) : '';
  const credit = background?.kind === 'picture' ? background.credit : undefined;
  const words = [printGrounds(grounds, settings.lang), settings.footer, credit].filter((text) => text);
  return `<footer class="foot"><span>${escapeText(words.join(' · '))}</span>${link}</footer>`;
}

/** The most letters that the foot has room for on one line. */
const FOOT_LENGTH = 80;

/** `'The visit, paragraphs 1–2'`; of several sections the titles, or how many they are. */
function printGrounds(grounds: readonly Ground[], lang: string): string {
  const [ground, ...others] = grounds;
  if (!ground) return '';
  if (others.length > 0) {
    const titles = grounds.map(({ section }) => section.title).join(' · ');
    return titles.length <= FOOT_LENGTH ? titles : `${grounds.length} sections of the article`;
  }
  const { section, paragraphs } = ground;
  if (paragraphs.length === 0) return section.title;
  const { paragraphs: forms } = wordsFor(lang);
  return `${section.title}, ${plural(lang, forms, paragraphs.length, printRanges(paragraphs))}`;
}

/** Writes a link to the article, or nothing where it has no URL. */
export function articleLink({ url }: Citation, words: string): string {
  if (!url) return '';
  return `<a class="out" href="${escapeText(encodeUrl(url))}">${escapeText(words)}</a>`;
}
