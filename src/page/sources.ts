import { type SectionUse, sectionUses } from '../deck/coverage.js';
import { type Words, wordsFor } from '../deck/words.js';
import type { Citation, Part, Slide } from '../model.js';
import { articleLink, folioHtml, type Setting } from './furniture.js';
import { attributesHtml, escapeText } from './html.js';
import { printDate } from './title.js';

/** Writes a slide of sources: which slides stand on which section, how much of it they use, and the citation. */
export function sourcesHtml(slide: Slide, part: Part, setting: Setting): string {
  const { deck } = setting;
  const { lang } = deck.settings;
  const words = wordsFor(lang);
  const citation = deck.article?.citation ?? {};
  const uses = sectionUses(deck);
  const listed = uses.filter(({ status }) => status !== 'skipped');
  const share = Math.ceil(listed.length / part.slides.length);
  const from = part.slides.indexOf(slide) * share;
  return `${folioHtml(words.sources, slide.number, setting)}
<h1>${words.sourcesTitle}</h1>
<div class="body">
<div class="columns">
${halves(listed.slice(from, from + share))
  .map((half) => tableHtml(half, words))
  .join('\n')}
</div>
${slide === part.slides.at(-1) ? skippedHtml(uses, words) : ''}
</div>
<footer class="foot"><span>${cite(citation, lang)}</span>${articleLink(citation, words.openArticle)}</footer>`;
}

/** More than six sections stand in two tables beside each other. */
function halves(uses: readonly SectionUse[]): readonly (readonly SectionUse[])[] {
  const half = Math.ceil(uses.length / 2);
  return uses.length > 6 ? [uses.slice(0, half), uses.slice(half)] : [uses];
}

function tableHtml(uses: readonly SectionUse[], words: Words): string {
  const rows = uses.map(
    (use) =>
      `<tr><th scope="row">${escapeText(use.section.title)}</th><td>${slideLinks(use.slides)}</td><td>${barSvg(use, words)}</td></tr>`,
  );
  return `<table>
<thead>
<tr><th scope="col">${words.section}</th><th scope="col">${words.slides}</th><th scope="col">${words.used}</th></tr>
</thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

const slideLinks = (slides: readonly Slide[]): string =>
  slides
    .map(({ id, number, name }) => `<a${attributesHtml({ href: `#${id}`, title: name })}>${number}</a>`)
    .join(', ') || '–';

/** A bar of 72 by 10 units, filled by the share of paragraphs used. */
function barSvg({ paragraphs: { used, total } }: SectionUse, words: Words): string {
  const width = total === 0 ? 0 : Math.round((72 * used) / total);
  const label = words.usedOf.replace('#', String(used)).replace('#', String(total));
  return `<svg class="bar" viewBox="0 0 72 10" role="img" aria-label="${label}"><rect width="72" height="10"/><rect class="used" width="${width}" height="10"/></svg>`;
}

function skippedHtml(uses: readonly SectionUse[], words: Words): string {
  const skipped = uses.filter(({ status }) => status === 'skipped');
  if (skipped.length === 0) return '';
  const list = skipped.map(({ section, reason }) => `${section.title} (${reason})`).join('; ');
  return `<p class="skipped">${words.leftOut}: ${escapeText(list)}.</p>`;
}

/** `'The Washington Post, 1 February 2022: “As Putin heads …”'` */
function cite({ publisher, byline, published, title }: Citation, lang: string): string {
  const origin = [byline, publisher, published && printDate(published, lang)]
    .filter((text) => text)
    .join(', ');
  const titled = title ? `<cite>${escapeText(title)}</cite>` : '';
  return [escapeText(origin), titled].filter((text) => text !== '').join(': ');
}
