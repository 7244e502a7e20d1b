import { textLinker } from '../../article/text-fragment.js';
import type { Deck } from '../../model.js';
import { type ArticleWords, wordsOfArticle } from '../article-words.js';
import { claimedQuotes } from './claimed.js';
import { held } from './held.js';
import { proven } from './proven.js';
import type { Quote } from './quote.js';
import { withStored } from './stored.js';
import { layOut } from './text.js';

/** Holds all quotes of a deck to its article; gives none where it has no article. */
export function quotesOf(deck: Deck, words?: ArticleWords): readonly Quote[] {
  const { article } = deck;
  if (!article) return [];
  const lang = article.citation.lang ?? deck.settings.lang;
  // A section's own title is the article's, whatever marks stand in it.
  const titles = new Set(article.sections.map(({ title }) => title));
  const claimed = claimedQuotes(deck).filter(
    ({ text, claim }) => /[\p{L}\p{N}]/u.test(text) && !(claim.kind === 'title' && titles.has(claim.text)),
  );
  const isAtHand = article.sections.some(({ paragraphs }) =>
    paragraphs.some(({ text }) => text !== undefined),
  );
  if (!isAtHand) return claimed.map((one) => proven(one, article));
  const text = layOut(words ?? wordsOfArticle(deck, article));
  const { url } = article.citation;
  const link =
    url === undefined
      ? undefined
      : textLinker(
          url,
          text.passages.map((passage) => passage.text),
        );
  return claimed.map((one) => withStored(held(one, text, lang, link), article.proofs ?? []));
}
