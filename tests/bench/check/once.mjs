/** Times the checks of a deck that need no browser, once and cold, as a command runs them; prints milliseconds of processor time as JSON. */
import { checkNames } from '../../../dist/check/names.js';
import { checkNumbers } from '../../../dist/check/numbers.js';
import { quotesOf } from '../../../dist/check/quotes/quoted.js';
import { checkQuotes } from '../../../dist/check/quotes.js';
import { readSources } from '../../../dist/commands/sources.js';
import { compile } from '../../../dist/compile.js';
import { makeDeck } from '../../../dist/deck/make.js';

const [folder] = process.argv.slice(2);
const named = { name: 'long', folder, outline: `${folder}/outline.md` };
const { value: sources } = await readSources(named, folder, undefined);
const deck = makeDeck(sources.outline, sources.article, sources.tables).value;
const times = {};
const timed = (name, make) => {
  const start = process.cpuUsage();
  const made = make();
  const { user, system } = process.cpuUsage(start);
  times[name] = (user + system) / 1000;
  return made;
};
const quotes = timed('quotes', () => quotesOf(deck));
timed('quotes told', () => checkQuotes(deck, quotes));
timed('numbers', () => checkNumbers(deck));
timed('names', () => checkNames(deck));
timed('all again, with deck and page', () => compile(sources));
console.log(JSON.stringify(times));
