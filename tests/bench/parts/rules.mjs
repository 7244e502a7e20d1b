/** Times the rules that hold a deck to its article, once and cold, as a command runs them; prints milliseconds of processor time as JSON. */
import { wordsOfArticle } from '../../../dist/check/article-words.js';
import { checkNames } from '../../../dist/check/names.js';
import { checkNumbers } from '../../../dist/check/numbers.js';
import { quotesOf } from '../../../dist/check/quotes/quoted.js';
import { checkQuotes } from '../../../dist/check/quotes.js';
import { optimiseLate } from '../../../dist/cli/optimise-late.js';
import { readSources } from '../../../dist/commands/sources.js';
import { makeDeck } from '../../../dist/deck/make.js';
import { workedFor } from '../measure/processor.mjs';

optimiseLate();
const [folder] = process.argv.slice(2);
const named = { name: 'long', folder, outline: `${folder}/outline.md` };
const { value: sources } = await readSources(named, folder);
const deck = makeDeck(sources.outline, sources.article, sources.tables).value;
let words;
const quotes = await workedFor(() => {
  words = wordsOfArticle(deck, deck.article);
  checkQuotes(deck, quotesOf(deck, words));
});
const numbers = await workedFor(() => checkNumbers(deck));
const names = await workedFor(() => checkNames(deck, words));
console.log(JSON.stringify({ quotes, numbers, names }));
