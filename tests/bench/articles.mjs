/** How well web pages are read: `npm run bench:articles [-- --pages]`, against the corpora of saved pages beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parseDom } from '../../dist/article/html/dom.js';
import { readArticleBytes } from '../../dist/article/readers.js';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/articles/', import.meta.url));
const pages = process.argv.includes('--pages');

if (!existsSync(CORPUS)) {
  console.log(`Nothing was measured: there is no ${CORPUS}`);
  process.exit();
}

const bytesOf = (path) => (existsSync(path) ? readFileSync(path) : gunzipSync(readFileSync(`${path}.gz`)));
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const names = (folder, ending) =>
  readdirSync(join(CORPUS, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const printed = (value) => value.toFixed(3);
const wordsOf = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Reads a page as `lectern import` does: the words of all its passages, and its headings. */
async function read(path) {
  const start = performance.now();
  const { value, problems } = await readArticleBytes({ bytes: bytesOf(path), kind: 'html', file: path });
  const passages = value?.reading.passages ?? [];
  return {
    // A caption stands apart, and is no part of an article's body.
    text: passages
      .filter(({ role }) => role !== 'caption')
      .map(({ text }) => text)
      .join('\n'),
    all: passages.map(({ text }) => text).join('\n'),
    headings: passages.filter(({ role }) => role === 'heading').map(({ text }) => text),
    citation: value?.reading.citation ?? {},
    refused: value ? undefined : problems.map(({ rule }) => rule).join(', '),
    ms: performance.now() - start,
  };
}

/** Gives the F1 of the runs of so many words that two texts have in common, each as often as it stands. */
function f1(text, truth, length) {
  const count = (words) => {
    const runs = new Map();
    for (let at = 0; at + Math.min(length, words.length) <= words.length && words.length > 0; at += 1) {
      const run = words.slice(at, at + length).join(' ');
      runs.set(run, (runs.get(run) ?? 0) + 1);
    }
    return runs;
  };
  const [found, wanted] = [text, truth].map((one) => count(wordsOf(one)));
  const size = (runs) => [...runs.values()].reduce((sum, value) => sum + value, 0);
  const shared = [...found].reduce((sum, [run, times]) => sum + Math.min(times, wanted.get(run) ?? 0), 0);
  const all = size(found) + size(wanted);
  return all === 0 ? 1 : (2 * shared) / all;
}

async function scoreAeb() {
  const scores = [];
  for (const name of names('aeb', '.truth.json')) {
    const { articleBody } = json(join(CORPUS, 'aeb', `${name}.truth.json`));
    const { text, all, ms, refused } = await read(join(CORPUS, 'aeb', `${name}.html`));
    const score = {
      words: Math.max(f1(text, articleBody, 1), 0),
      grams: f1(text, articleBody, 4),
      captions: f1(all, articleBody, 1),
      ms,
    };
    scores.push(score);
    if (pages)
      console.log(
        `${name}  ${printed(score.words)}  ${printed(score.grams)}  ${Math.round(ms)} ms  ${refused ?? ''}`,
      );
  }
  const row = (label, some) =>
    console.log(
      `${label.padEnd(28)} words ${printed(mean(some.map(({ words }) => words)))}  4-grams ${printed(mean(some.map(({ grams }) => grams)))}  with captions ${printed(mean(some.map(({ captions }) => captions)))}  longest ${Math.round(Math.max(...some.map(({ ms }) => ms)))} ms`,
    );
  row(`aeb, ${scores.length} pages`, scores);
  row(
    '  every other, looked at',
    scores.filter((_, index) => index % 2 === 0),
  );
  row(
    '  the rest',
    scores.filter((_, index) => index % 2 === 1),
  );
}

/** A link to edit a section is no part of its heading. */
const isKept = (heading, has) => [...has].some((one) => heading === one || heading.startsWith(`${one} edit`));

async function scoreReadability() {
  const scores = [];
  for (const name of readdirSync(join(CORPUS, 'readability')).sort()) {
    const folder = join(CORPUS, 'readability', name);
    const expected = parseDom(bytesOf(join(folder, 'expected.html')).toString());
    const { all, headings, citation, ms, refused } = await read(join(folder, 'source.html'));
    const wanted = [...expected.querySelectorAll('h2, h3')]
      .map(({ textContent }) => wordsOf(textContent).join(' '))
      .filter(Boolean);
    const has = new Set(headings.map((heading) => wordsOf(heading).join(' ')));
    const metadata = json(join(folder, 'expected-metadata.json'));
    const score = {
      words: f1(all, expected.documentElement?.textContent ?? expected.toString(), 1),
      wanted: wanted.length,
      kept: wanted.filter((heading) => isKept(heading, has)).length,
      title: citation.title === metadata.title,
      ms,
    };
    scores.push(score);
    if (pages)
      console.log(
        `${name}  ${printed(score.words)}  headings ${score.kept} of ${score.wanted}  ${Math.round(ms)} ms  ${refused ?? ''}`,
      );
  }
  const sum = (key) => scores.reduce((total, score) => total + Number(score[key]), 0);
  console.log(
    `readability, ${scores.length} pages`.padEnd(28),
    `words ${printed(mean(scores.map(({ words }) => words)))}  headings ${sum('kept')} of ${sum('wanted')}  titles ${sum('title')}  longest ${Math.round(Math.max(...scores.map(({ ms }) => ms)))} ms`,
  );
}

async function scoreTrafilatura() {
  const [has, lacks] = [[], []];
  for (const name of names('trafilatura', '.truth.json')) {
    const truth = json(join(CORPUS, 'trafilatura', `${name}.truth.json`));
    const { all, refused } = await read(join(CORPUS, 'trafilatura', name));
    const text = wordsOf(all).join(' ');
    const holds = (phrase) => text.includes(wordsOf(phrase).join(' '));
    const [kept, dropped] = [
      (truth.with ?? []).map(holds),
      (truth.without ?? []).map((phrase) => !holds(phrase)),
    ];
    has.push(...kept);
    lacks.push(...dropped);
    if (pages)
      console.log(
        `${name}  ${kept.filter(Boolean).length} of ${kept.length} kept, ${dropped.filter(Boolean).length} of ${dropped.length} dropped  ${refused ?? ''}`,
      );
  }
  console.log(
    'trafilatura'.padEnd(28),
    `kept ${has.filter(Boolean).length} of ${has.length} strings, dropped ${lacks.filter(Boolean).length} of ${lacks.length}`,
  );
}

await scoreAeb();
await scoreReadability();
await scoreTrafilatura();
