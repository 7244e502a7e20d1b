import { plural, wordsFor } from '../deck/words.js';
import type { Citation, Part, Slide } from '../model.js';
import { folioHtml, type Setting } from './furniture.js';
import { escapeText } from './html.js';

/** Writes the title slide out of the settings and the citation. */
export function titleHtml(_slide: Slide, _part: Part, setting: Setting): string {
  const { deck, total } = setting;
  const { settings, article, title } = deck;
  const subtitle = settings.subtitle ? `\n<p class="subtitle">${escapeText(settings.subtitle)}</p>` : '';
  const facts = [
    settings.author && escapeText(settings.author),
    settings.date && escapeText(settings.date),
    article && basedOn(article.citation, settings.lang),
    plural(settings.lang, wordsFor(settings.lang).slideCount, total),
  ].filter((fact) => fact);
  return `${folioHtml(escapeText(settings.header ?? ''), undefined, setting)}
<h1>${escapeText(title)}</h1>${subtitle}
<p class="facts">${facts.map((fact) => `<span>${fact}</span>`).join('\n')}</p>`;
}

function basedOn({ publisher, byline, published, title }: Citation, lang: string): string {
  const origin = [publisher ?? byline ?? title, published].filter((text) => text !== undefined);
  return `<strong>${wordsFor(lang).basedOn}</strong> ${escapeText(origin.map((part) => printDate(part, lang)).join(', '))}`;
}

/** `'2022-02-01' => '1 February 2022'`; any other date stays as it was written. */
export function printDate(date: string, lang: string): string {
  const day = new Date(`${date}T00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(`${date}T`)) return date;
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(day);
}
