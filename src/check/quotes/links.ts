import type { Inline, QuoteLink } from '../../model.js';
import type { Quote } from './quote.js';

/** Gives where each quote block opens the article at the very words, by the line its words begin on. */
export const quoteUrls = (quotes: readonly Quote[]): ReadonlyMap<number, string> =>
  new Map(
    quotes.flatMap(({ block, claim, url }) =>
      block && url !== undefined ? [[claim.line, url] as const] : [],
    ),
  );

/** Gives where what is quoted in a line opens the article, by its run; a title leads nowhere. */
export function quoteLinks(quotes: readonly Quote[]): ReadonlyMap<readonly Inline[], readonly QuoteLink[]> {
  const links = new Map<readonly Inline[], QuoteLink[]>();
  for (const { claim, text, start, url } of quotes) {
    const { inlines, kind } = claim;
    if (url === undefined || start === undefined || inlines === undefined || kind === 'title') continue;
    const found = links.get(inlines) ?? [];
    links.set(inlines, [...found, { start, end: start + text.length, href: url }]);
  }
  return links;
}
