import type { Deck } from '../model.js';
import type { Problem } from '../problem.js';
import { checkNames } from './names.js';
import { checkNumbers } from './numbers.js';
import type { Quote } from './quotes/quote.js';
import { checkQuotes } from './quotes.js';

export { quotesOf } from './quotes/quoted.js';

/** Holds what a deck quotes, and its figures and names, to its article. */
export const checkGrounding = (deck: Deck, quotes: readonly Quote[]): readonly Problem[] => [
  ...checkQuotes(deck, quotes),
  ...checkNumbers(deck),
  ...checkNames(deck),
];
