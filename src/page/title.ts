import type { Words } from '../deck/words.js';
import type { Citation, Part, Slide } from '../model.js';
import { folioHtml, footLineHtml, logoHtml, type Setting, saidHtml } from './furniture.js';
import { escapeText } from './html.js';

/** Writes the title slide out of the settings and the citation. */
export function titleHtml(slide: Slide, _part: Part, setting: Setting): string {
  const { deck, total, words } = setting;
  const { settings, article, title } = deck;
  const { author, date, header, footer, logo } = settings;
  const subtitle = settings.subtitle ? `\n<p class="subtitle">${escapeText(settings.subtitle)}</p>` : '';
  const facts = [
    author.length > 0 && escapeText(words.names(author)),
    date && escapeText(words.date(date)),
    article && basedOn(article.citation, words),
    saidHtml(words.slides(total), words),
  ].filter((fact) => fact);
  const mark = logo ? logoHtml(slide.background?.tone === 'dark' ? logo.dark : logo.src, logo.alt) : '';
  const credited = slide.background?.kind === 'picture' && slide.background.credit !== undefined;
  const foot = footer || credited ? `\n${footLineHtml('', '', slide, setting)}` : '';
  return `${folioHtml(escapeText(header ?? ''), mark)}
<h1>${escapeText(title)}</h1>${subtitle}
<p class="facts">${facts.map((fact) => `<span>${fact}</span>`).join('\n')}</p>${foot}`;
}

function basedOn({ publisher, byline, published, title }: Citation, words: Words): string {
  const origin = [publisher ?? byline ?? title, published && words.date(published)];
  const named = origin.filter((text) => text !== undefined).join(', ');
  return `<strong>${saidHtml(words.basedOn, words)}</strong> ${escapeText(named)}`;
}
