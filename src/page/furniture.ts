import { assetPath, isHarmlessTarget } from '../deck/files.js';
import type { Words } from '../deck/words.js';
import type { Background, Citation, Deck, Ground, Slide } from '../model.js';
import { attributesHtml, encodeUrl, escapeText } from './html.js';
import type { Pens } from './pens.js';
import type { Space } from './space.js';

/** What every slide of a deck is written with. */
export interface Setting {
  readonly deck: Deck;
  /** How many slides the deck has. */
  readonly total: number;
  readonly words: Words;
  readonly pens: Pens;
  readonly space: Space;
  /** Whether the slides are written without what the speaker says. */
  readonly silent?: boolean;
}

/** Writes words of the page's own, marked as what they are where they are not in the deck's language. */
export const saidHtml = (text: string, { lang }: Words): string =>
  lang ? `<span${attributesHtml({ lang, dir: 'ltr' })}>${escapeText(text)}</span>` : escapeText(text);

/** Writes the line at the top: what the slide belongs to, and its number. */
export function folioHtml(rubricHtml: string, endHtml: string): string {
  return `<header class="folio"><span class="rubric">${rubricHtml}</span><span class="number">${endHtml}</span></header>`;
}

/** Writes a slide's number as the deck numbers its slides: `7 / 24`, `7`, or nothing. */
export function numberHtml({ number }: Slide, { deck, total, words }: Setting): string {
  const shown = { total: [number, total], current: [number], none: [] }[deck.settings.numbers];
  return shown.map(words.number).join(' / ');
}

/** Writes the line at the foot: the passages a slide stands on, what every slide says there, and the way to the passage. */
export function footHtml(slide: Slide, setting: Setting): string {
  const { deck, words } = setting;
  const { grounds } = slide;
  const link =
    grounds.length > 0 && deck.article ? articleLink(deck.article.citation, words.read, words) : '';
  return footLineHtml(printGrounds(grounds, words), link, slide, setting);
}

/** Writes the line at the foot with what stands at its beginning and its end. */
export function footLineHtml(startHtml: string, endHtml: string, slide: Slide, setting: Setting): string {
  const { footer = '', logo } = setting.deck.settings;
  const runningHtml = escapeText(footer);
  const parts = [
    `<span>${startHtml || runningHtml}</span>`,
    startHtml && runningHtml && `<span class="footer">${runningHtml}</span>`,
    creditHtml(slide.background, setting.words),
    endHtml,
    logo && slide.kind !== 'title' && logoHtml(isDark(slide) ? logo.dark : logo.src, logo.alt),
  ];
  return `<footer class="foot">${parts.filter((part) => part).join('')}</footer>`;
}

/** A part's slide is dark where it has no background of its own. */
const isDark = ({ kind, background }: Slide): boolean =>
  background ? background.tone === 'dark' : kind === 'part';

/** Says whose picture stands behind a slide. */
function creditHtml(background: Background | undefined, words: Words): string {
  if (background?.kind !== 'picture' || background.credit === undefined) return '';
  return `<span class="credit">${saidHtml(words.picture(background.credit), words)}</span>`;
}

/** Writes the deck's logo, or nothing where there is none for such a slide. */
export function logoHtml(src: string | undefined, alt: string): string {
  return src === undefined
    ? ''
    : `<img${attributesHtml({ class: 'logo', src: encodeUrl(assetPath(src)), alt })}>`;
}

/** The most letters that the foot has room for on one line. */
const FOOT_LENGTH = 80;

/** `'The visit, paragraphs 1–2'`; of several sections the titles, or how many they are. */
function printGrounds(grounds: readonly Ground[], words: Words): string {
  const [ground, ...others] = grounds;
  if (!ground) return '';
  if (others.length > 0) {
    const titles = grounds.map(({ section }) => section.title).join(' · ');
    return titles.length <= FOOT_LENGTH
      ? escapeText(titles)
      : saidHtml(words.sections(grounds.length), words);
  }
  const { section, paragraphs } = ground;
  return paragraphs.length === 0
    ? escapeText(section.title)
    : saidHtml(words.passage(section.title, paragraphs), words);
}

/** Writes a link to the article, or nothing where it has no URL. */
export function articleLink({ url }: Citation, text: string, words: Words): string {
  return url && isHarmlessTarget(url)
    ? `<a class="out" href="${escapeText(encodeUrl(url))}">${saidHtml(text, words)}</a>`
    : '';
}
