import type { Article, Deck } from '../model.js';
import type { Problem } from '../problem.js';
import { wordsOfArticle } from './article-words.js';
import { checkNames } from './names.js';
import { checkNumbers } from './numbers.js';
import type { Quote } from './quotes/quote.js';
import { quotesOf } from './quotes/quoted.js';
import { checkQuotes } from './quotes.js';

/** What holds a deck to its article. */
export interface Grounding {
  readonly quotes: readonly Quote[];
  /** What is wrong with its quotes, figures and names. */
  readonly problems: () => readonly Problem[];
}

/** Holds a deck to its article, whose words are read once for all. */
export function groundingOf(deck: Deck, article: Article): Grounding {
  const words = wordsOfArticle(deck, article);
  const quotes = quotesOf(deck, words);
  return {
    quotes,
    problems: () => [...checkQuotes(deck, quotes), ...checkNumbers(deck), ...checkNames(deck, words)],
  };
}
