/** How well web pages are read: `npm run bench:articles`, with `-- --pages` for each page. */
import { existsSync } from 'node:fs';
import { parseDom } from '../../dist/article/html/dom.js';
import { readArticleBytes } from '../../dist/article/readers.js';
import { CORPUS, newsPages, stringPages, suitePages } from './corpus.mjs';
import { eachOf, mean, publishedF1, score, sum } from './score.mjs';

const showPages = process.argv.includes('--pages');
const times = [];

/** Reads a page as `lectern import` does, and gives its passages of some roles as one text. */
async function readPage({ id, bytes, url }, roles) {
  const start = performance.now();
  const { value, problems } = await readArticleBytes({ bytes, kind: 'html', file: id, url });
  times.push(performance.now() - start);
  const { passages, citation } = value?.reading ?? { passages: [], citation: {} };
  const used = passages.filter(({ role }) => roles === undefined || roles.includes(role));
  return {
    text: used.map(({ text }) => text).join('\n'),
    headings: passages.filter(({ role }) => role === 'heading').map(({ text }) => fold(text)),
    citation,
    rules: problems.map(({ rule }) => rule),
  };
}

async function reportNews() {
  const pages = await eachOf(newsPages(), async (page) => {
    const { text, rules } = await readPage(page, ['heading', 'body']);
    return { ...page, rules, words: score(page.truth, text, 1), runs: score(page.truth, text, 4) };
  });
  console.log('\narticle-extraction-benchmark: story without captions against articleBody');
  for (const { id, words, runs, rules } of showPages ? pages : [])
    console.log(`  ${id}  words ${f(words.f1)}  4-grams ${f(runs.f1)} ${rules.join(' ')}`);
  const tell = (name, some) => {
    const { precision, recall, f1 } = publishedF1(some.map(({ runs }) => runs));
    const words = mean(some.map((page) => page.words.f1));
    console.log(
      `${name} (${some.length}): words F1 ${f(words)}; 4-grams precision ${f(precision)}, recall ${f(recall)}, F1 ${f(f1)}`,
    );
  };
  tell('all', pages);
  tell(
    'looked at',
    pages.filter(({ seen }) => seen),
  );
  tell(
    'held out',
    pages.filter(({ seen }) => !seen),
  );
}

async function reportSuite() {
  const pages = await eachOf(suitePages(), async (page) => {
    const { text, headings, citation, rules } = await readPage(page);
    const { body } = parseDom(`<!doctype html><html><head></head><body>${page.expected}</body></html>`);
    const wanted = [...body.querySelectorAll('h2, h3')]
      .map(({ textContent }) => fold(textContent.replace(/\[edit\]\s*$/u, '')))
      .filter((heading) => heading !== '');
    const lost = wanted.filter((heading) => !headings.includes(heading));
    const truth = textIn(body);
    return {
      ...page,
      rules,
      wanted,
      lost,
      facts: compareFacts(page.metadata, citation),
      words: score(truth, text, 1),
      runs: score(truth, text, 4),
    };
  });
  console.log("\nReadability's suite: story against what Readability makes of it");
  for (const { id, words, runs, wanted, lost, rules } of showPages ? pages : [])
    console.log(
      `  ${id}  words ${f(words.f1)}  4-grams ${f(runs.f1)}  headings ${wanted.length - lost.length} of ${wanted.length} ${rules.join(' ')}`,
    );
  const all = sum(pages.map(({ wanted }) => wanted.length));
  const kept = all - sum(pages.map(({ lost }) => lost.length));
  console.log(
    `all (${pages.length}): words F1 ${f(mean(pages.map(({ words }) => words.f1)))}; 4-grams F1 ${f(publishedF1(pages.map(({ runs }) => runs)).f1)}; headings ${kept} of ${all}`,
  );
  const hits = Object.keys(FACTS).map((name) => {
    const told = pages.flatMap(({ facts }) => facts[name] ?? []);
    return `${name} ${told.filter(Boolean).length} of ${told.length}`;
  });
  console.log(`metadata: ${hits.join(', ')}`);
}

/** Each fact of the suite, and whether the citation says the same; a title may lack its site's name, a date its time. */
const FACTS = {
  title: ({ title }, said) => title !== undefined && fold(said.title).startsWith(fold(title)),
  byline: ({ byline = '' }, said) => fold(byline) === fold(said.byline.replace(/^by\s/iu, '')),
  lang: ({ lang }, said) => lang === said.lang,
  siteName: ({ publisher = '' }, said) => fold(publisher) === fold(said.siteName),
  publishedTime: ({ published = '?' }, said) => said.publishedTime.startsWith(published),
};

const compareFacts = (said, citation) =>
  Object.fromEntries(
    Object.entries(FACTS)
      .filter(([name]) => said[name])
      .map(([name, holds]) => [name, [holds(citation, said)]]),
  );

async function reportStrings() {
  const pages = await eachOf(stringPages(), async (page) => {
    const text = squeeze((await readPage(page)).text);
    const has = (string) => text.includes(squeeze(string));
    const { with: wanted, without } = page.truth;
    return {
      ...page,
      wanted,
      without,
      lost: wanted.filter((string) => !has(string)),
      kept: without.filter(has),
    };
  });
  console.log('\ntrafilatura: strings that must and must not be in the story');
  for (const { id, lost, kept } of showPages ? pages : [])
    console.log(`  ${id}  lost ${JSON.stringify(lost)}  kept ${JSON.stringify(kept)}`);
  const count = (key) => sum(pages.map((page) => page[key].length));
  console.log(
    `all (${pages.length}): with ${count('wanted') - count('lost')} of ${count('wanted')}, without ${count('without') - count('kept')} of ${count('without')}`,
  );
}

function fold(text = '') {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

function squeeze(text) {
  return text.replace(/\s+/gu, ' ').trim();
}

function f(number) {
  return number.toFixed(3);
}

/** The words of an element, those of two blocks apart. */
function textIn(node) {
  if (node.nodeType === 3) return node.textContent;
  const inside = [...node.childNodes].map(textIn).join('');
  return /^(?:a|abbr|b|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)$/iu.test(
    node.localName ?? '',
  )
    ? inside
    : `\n${inside}\n`;
}

if (existsSync(CORPUS)) {
  await reportNews();
  await reportSuite();
  await reportStrings();
  console.log(
    `\ntime: ${Math.round(mean(times))} ms a page, ${Math.round(Math.max(...times))} ms the slowest of ${times.length}`,
  );
} else console.log(`Nothing was measured: the pages are not there (${CORPUS}).`);
