import { sectionUses } from '../deck/coverage.js';
import { slideInlines } from '../deck/inlines.js';
import { plainText } from '../markdown/text.js';
import type { Link } from '../model.js';
import type { Placed } from './framed.js';
import type { Setting } from './furniture.js';
import { saidHtml } from './furniture.js';
import { attributesHtml, encodeUrl, escapeText } from './html.js';
import { cite, skippedHtml, tableHtml } from './sources.js';

/** Writes what the slides stand on, to be read on paper: the article with its address, its sections, and where the slides' links lead. */
export function referencesHtml(shown: readonly Placed[], setting: Setting): string {
  const { deck, words } = setting;
  const { article } = deck;
  const uses = sectionUses(deck);
  const links = linksHtml(shown);
  if (!article && links === '') return '';
  const url = article?.citation.url;
  const listed = uses.filter(({ status }) => status !== 'skipped');
  return `<article class="leaf-sources leaf">
<h1>${saidHtml(words.sourcesTitle, words)}</h1>
${article ? `<p>${cite(article.citation, words)}</p>` : ''}
${url ? `<p>${linkHtml(url)}</p>` : ''}
${listed.length > 0 ? tableHtml(listed, words) : ''}
${skippedHtml(uses, words)}
${links}
</article>
`;
}

const linkHtml = (url: string): string =>
  `<a${attributesHtml({ href: encodeUrl(url) })}>${escapeText(url)}</a>`;

/** Lists the addresses that the slides' links lead to, with the number of the slide. */
function linksHtml(shown: readonly Placed[]): string {
  const items = shown.flatMap(({ slide }) =>
    slideInlines({ ...slide, notes: [] })
      .filter((inline): inline is Link => inline.kind === 'link' && /^https?:/iu.test(inline.href))
      .map(
        ({ href, children }) =>
          `<li><b>${slide.number}</b> ${escapeText(plainText(children))}: ${linkHtml(href)}</li>`,
      ),
  );
  return items.length > 0 ? `<ul>\n${[...new Set(items)].join('\n')}\n</ul>` : '';
}
