import type { Quote } from './quote.js';

/** Gives where each quote block opens the article at the very words, by the line its words begin on. */
export const quoteUrls = (quotes: readonly Quote[]): ReadonlyMap<number, string> =>
  new Map(
    quotes.flatMap(({ block, claim, url }) =>
      block && url !== undefined ? [[claim.line, url] as const] : [],
    ),
  );
