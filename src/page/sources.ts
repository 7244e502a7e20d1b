import { type SectionUse, sectionUses } from '../deck/coverage.js';
import type { Words } from '../deck/words.js';
import type { Citation, Part, Slide } from '../model.js';
import { articleLink, folioHtml, footLineHtml, numberHtml, type Setting, saidHtml } from './furniture.js';
import { attributesHtml, escapeText } from './html.js';

/** Writes a slide of sources: which slides stand on which section, how much of it they use, and the citation. */
export function sourcesHtml(slide: Slide, part: Part, setting: Setting): string {
  const { deck, words } = setting;
  const citation = deck.article?.citation ?? {};
  const uses = sectionUses(deck);
  const listed = uses.filter(({ status }) => status !== 'skipped');
  const share = Math.ceil(listed.length / part.slides.length);
  const from = part.slides.indexOf(slide) * share;
  const link = articleLink(citation, words.open, words);
  return `${folioHtml(saidHtml(words.sources, words), numberHtml(slide, setting))}
<h1>${saidHtml(words.sourcesTitle, words)}</h1>
<div class="body">
<div class="columns">
${halves(listed.slice(from, from + share))
  .map((uses) => tableHtml(uses, words))
  .join('\n')}
</div>
${slide === part.slides.at(-1) ? skippedHtml(uses, words) : ''}
</div>
${footLineHtml(cite(citation, words), link, slide, setting)}`;
}

/** More than six sections stand in two tables beside each other. */
function halves(uses: readonly SectionUse[]): readonly (readonly SectionUse[])[] {
  const half = Math.ceil(uses.length / 2);
  return uses.length > 6 ? [uses.slice(0, half), uses.slice(half)] : [uses];
}

/** Writes a table of sections, each with the slides that stand on it and how much of it they use. */
export function tableHtml(uses: readonly SectionUse[], words: Words): string {
  const heads = words.columns.map((head) => `<th scope="col">${saidHtml(head, words)}</th>`);
  const rows = uses.map(
    (use) =>
      `<tr><th scope="row">${escapeText(use.section.title)}</th><td>${slideLinks(use.slides, words)}</td><td>${barSvg(use, words)}</td></tr>`,
  );
  return `<table>
<thead>
<tr>${heads.join('')}</tr>
</thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

const slideLinks = (slides: readonly Slide[], words: Words): string =>
  slides
    .map(
      ({ id, number, name }) =>
        `<a${attributesHtml({ href: `#${id}`, title: name })}>${words.number(number)}</a>`,
    )
    .join(', ') || '–';

/** A bar of 72 by 10 units, filled by the share of paragraphs used; Chromium's PDF tags a drawing only where it holds a letter. */
function barSvg({ paragraphs: { used, total } }: SectionUse, words: Words): string {
  const width = total === 0 ? 0 : Math.round((72 * used) / total);
  const label = attributesHtml({ role: 'img', 'aria-label': words.used(used, total), lang: words.lang });
  return `<svg class="bar" viewBox="0 0 72 10"${label}><rect width="72" height="10"/><rect class="used" width="${width}" height="10"/><text>&nbsp;</text></svg>`;
}

/** Names the sections that are left out, each with the reason; nothing where there is none. */
export function skippedHtml(uses: readonly SectionUse[], words: Words): string {
  const skipped = uses.filter(({ status }) => status === 'skipped');
  if (skipped.length === 0) return '';
  const list = skipped.map(({ section, reason }) => `${section.title} (${reason})`).join('; ');
  return `<p class="skipped">${saidHtml(words.leftOut(list), words)}</p>`;
}

/** `'The Washington Post, 1 February 2022: “As Putin heads …”'` */
export function cite({ publisher, byline, published, title }: Citation, words: Words): string {
  const origin = [byline, publisher, published && words.date(published)].filter((text) => text).join(', ');
  const titled = title ? `<cite>${escapeText(title)}</cite>` : '';
  return [escapeText(origin), titled].filter((text) => text !== '').join(': ');
}
