import { slidesOf } from '../deck/coverage.js';
import { isSafeTarget } from '../deck/files.js';
import { slideInlines } from '../deck/inlines.js';
import { reportTo } from '../deck/report.js';
import type { Deck } from '../model.js';
import { listKnown, type Problem } from '../problem.js';

/** Names the links that lead to no slide of the deck, or to what a page must not open. */
export function checkLinks(deck: Deck): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  const slides = slidesOf(deck);
  const ids = slides.map(({ id }) => id);
  for (const inline of slides.flatMap((slide) => slideInlines(slide))) {
    if (inline.kind !== 'link') continue;
    const { href, line } = inline;
    if (href.startsWith('#')) {
      if (!ids.includes(href.slice(1)))
        report({
          rule: 'link-missing',
          line,
          at: href,
          what: `The link "${href}" leads to no slide.`,
          fix: listKnown(href.slice(1), ids),
        });
    } else if (!isSafeTarget(href))
      report({
        rule: 'link-unsafe',
        line,
        at: href,
        what: `The link "${href}" is neither a slide's nor a web, mail or telephone address.`,
        fix: 'Write "#" with the id of a slide, or a whole address such as https://example.org/.',
      });
  }
  return problems;
}
