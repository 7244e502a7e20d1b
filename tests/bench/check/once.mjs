/** Times the checks of a deck that need no browser, once and cold, as a command runs them; prints milliseconds as JSON. */
import { readSources } from '../../../dist/commands/sources.js';
import { compile } from '../../../dist/compile.js';

const { makeDeck } = await import('../../../dist/deck/make.js');
const { makePage } = await import('../../../dist/page/page.js');
const CHECKS = {
  quotes: '../../../dist/check/quotes.js',
  numbers: '../../../dist/check/numbers.js',
  names: '../../../dist/check/names.js',
  words: '../../../dist/check/words.js',
};
const folder = process.argv[2];
const { value } = await readSources(
  { name: 'long', folder, outline: `${folder}/outline.md` },
  folder,
  undefined,
);
const checks = [];
for (const [name, path] of Object.entries(CHECKS)) {
  const start = performance.now();
  const module = await import(path);
  checks.push([`load ${name}`, () => 0, performance.now() - start]);
  const [check] = Object.keys(module).filter((key) => key.startsWith('check'));
  checks.push([name, module[check]]);
}
const deck = makeDeck(value.outline, value.article, value.tables).value;
const times = {};
for (const [name, check, loaded] of checks) {
  const start = performance.now();
  const told = check(deck);
  times[name] = loaded ?? performance.now() - start;
  if (told.length) times[`${name} told`] = told.length;
}
const start = performance.now();
makePage(deck, value.theme, value.folder, value.pens);
times.page = performance.now() - start;
const again = performance.now();
compile(value);
times.compile = performance.now() - again;
console.log(JSON.stringify(times));
