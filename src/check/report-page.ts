import { sectionUses, slidesOf } from '../deck/coverage.js';
import type { Deck, Paragraph, Section, Slide } from '../model.js';
import { attributesHtml, escapeText } from '../page/html.js';
import { printOff, printSummary } from './print.js';
import type { Report, ReportedProblem, ReportedQuote } from './report.js';
import { REPORT_STYLE } from './report-style.js';

/** What the page shows beside the report itself. */
export interface ReportPictures {
  /** A small picture of each slide by its id, as a data URL; empty where no browser looked. */
  readonly thumbnails: ReadonlyMap<string, string>;
  /** Whether the article's text may stand on the page; else its digests do. */
  readonly withText: boolean;
}

/** Writes a report as one page that needs nothing beside it: what was found, then the article's sections beside the slides that use them. */
export function reportPage(report: Report, deck: Deck | undefined, pictures: ReportPictures): string {
  const title = escapeText(`${deck?.title ?? report.deck}: what was checked`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
<h1>${escapeText(deck?.title ?? report.deck)}</h1>
${[printSummary(report), ...printOff(report)].map((line) => `<p>${escapeText(line)}</p>`).join('\n')}
${problemsHtml(report, pictures)}
${deck ? `${sectionsHtml(deck, report.quotes, pictures)}\n${otherSlidesHtml(deck, pictures)}` : ''}
</main>
</body>
</html>
`;
}

function problemsHtml({ problems, slides }: Report, { thumbnails }: ReportPictures): string {
  if (problems.length === 0) return '<h2>Findings</h2>\n<p>Nothing was found wrong.</p>';
  const rows = problems.map((problem) => {
    const slide = slides.find(({ id }) => id === problem.slide);
    const picture = slide ? slideLink(slide.id, slide.title, thumbnails) : '';
    return `<li class="${problem.level}"><div>${picture}</div><div>${problemHtml(problem)}</div></li>`;
  });
  return `<h2>Findings</h2>\n<ul class="findings">\n${rows.join('\n')}\n</ul>`;
}

const problemHtml = ({ rule, level, file, line, what, fix }: ReportedProblem): string =>
  `<p><strong>${level}</strong> <code>${escapeText(rule)}</code> <span class="place">${escapeText(`${file}${line === undefined ? '' : `:${line}`}`)}</span></p>
<p>${escapeText(what)} ${escapeText(fix)}</p>`;

/** A slide's picture and title, which lead to where it stands among the sections. */
function slideLink(id: string, title: string, thumbnails: ReportPictures['thumbnails']): string {
  const src = thumbnails.get(id);
  const picture = src === undefined ? '' : `<img${attributesHtml({ src, alt: '' })}>`;
  return `<a${attributesHtml({ href: `#slide-${id}` })}>${picture}<span>${escapeText(title)}</span></a>`;
}

function sectionsHtml(deck: Deck, quotes: Report['quotes'], pictures: ReportPictures): string {
  const seen = new Set<string>();
  const rows = sectionUses(deck).map(({ section, status, reason, slides, paragraphs }) => {
    const used = new Set(
      slides.flatMap(({ grounds }) =>
        grounds.filter((ground) => ground.section.key === section.key).flatMap((ground) => ground.paragraphs),
      ),
    );
    const told =
      status === 'skipped'
        ? `left out: ${reason}`
        : `${paragraphs.used} of ${paragraphs.total} paragraphs used`;
    return `<section class="${status}">
<div class="text">
<h3>${escapeText(section.title)} <code>${escapeText(section.key)}</code></h3>
<p class="told">${escapeText(told)}</p>
${paragraphsHtml(section, used, quotes, pictures.withText)}
</div>
<div class="slides">${slidesHtml(slides, seen, pictures)}</div>
</section>`;
  });
  return rows.length === 0 ? '' : `<h2>The article and its slides</h2>\n${rows.join('\n')}`;
}

function paragraphsHtml(
  { key, paragraphs }: Section,
  used: ReadonlySet<number>,
  quotes: Report['quotes'],
  withText: boolean,
): string {
  const items = paragraphs.map((paragraph, index) => {
    const isUsed = used.has(index + 1);
    const quoted = quotes.filter((quote) => quote.section === key && quote.paragraph === index + 1);
    return `<li class="${isUsed ? 'used' : 'unused'}">${paragraphHtml(paragraph, quoted, withText)}</li>`;
  });
  return `<ol>\n${items.join('\n')}\n</ol>`;
}

function paragraphHtml(
  { text, digest }: Paragraph,
  quoted: readonly ReportedQuote[],
  withText: boolean,
): string {
  if (withText && text !== undefined) return markedHtml(text, quoted);
  const marks = quoted.map((quote, index) => quoteLink(quote, `quote ${index + 1}`));
  return [`<code>${escapeText(digest)}</code>`, ...marks].join(' ');
}

/** Marks what slides quote of a paragraph; of two quotes of the same words the longer one. */
function markedHtml(text: string, quoted: readonly ReportedQuote[]): string {
  const places = quoted
    .flatMap((quote) => (quote.stretch ? [{ quote, ...quote.stretch }] : []))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let html = '';
  let at = 0;
  for (const { quote, start, end } of places) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    html += escapeText(text.slice(at, from)) + quoteLink(quote, text.slice(from, end));
    at = end;
  }
  return html + escapeText(text.slice(at));
}

/** Leads to the slide that quotes the words. */
const quoteLink = ({ slide }: ReportedQuote, words: string): string =>
  `<a${attributesHtml({ class: 'quoted', href: `#slide-${slide}` })}><mark>${escapeText(words)}</mark></a>`;

/** A slide that stands on several sections has its place with the first. */
function slidesHtml(slides: readonly Slide[], seen: Set<string>, { thumbnails }: ReportPictures): string {
  return slides
    .map(({ id, name }) => {
      const first = !seen.has(id);
      seen.add(id);
      return `<div class="slide"${attributesHtml({ id: first && `slide-${id}` })}>${slideLink(id, name, thumbnails)}</div>`;
    })
    .join('\n');
}

/** The slides that stand on no section: made by Lectern, the presenter's own, or without a key. */
function otherSlidesHtml(deck: Deck, { thumbnails }: ReportPictures): string {
  const placed = new Set(sectionUses(deck).flatMap(({ slides }) => slides.map(({ id }) => id)));
  const others = slidesOf(deck).filter(({ id }) => !placed.has(id));
  if (others.length === 0) return '';
  const slides = others.map(
    ({ id, name, own }) =>
      `<div class="slide" id="slide-${escapeText(id)}">${slideLink(id, name, thumbnails)}${own ? '<p class="told">the presenter’s own</p>' : ''}</div>`,
  );
  return `<h2>Slides that stand on no section</h2>\n<div class="slides row">${slides.join('\n')}</div>`;
}
