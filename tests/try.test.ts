import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { test } from 'vitest';
import { readArticle } from '../src/article/read.js';
import { quoteDigest, quotesOf } from '../src/check/quotes/quoted.js';
import { checkQuotes } from '../src/check/quotes.js';
import { makeDeck } from '../src/deck/make.js';
import { parseOutline } from '../src/outline/parse.js';
import { printProblem } from '../src/problem.js';

test('x', async () => {
  const F = 'slides/putin-in-beijing';
  const outline = parseOutline(await readFile(`${F}/outline.md`, 'utf8'), 'outline.md');
  for (const text of ['../shared/articles/putin-beijing.txt', undefined]) {
    const article = await readArticle({
      folder: F,
      setting: 'article.yaml',
      text,
      place: { file: 'outline.md' },
    } as never);
    const deck = makeDeck(outline.value, article.value).value;
    const t = performance.now();
    const quotes = quotesOf(deck);
    console.log(performance.now() - t);
    for (const q of quotes)
      console.log(
        `  - { quote: ${quoteDigest(q.text)}, section: ${q.section}, paragraph: ${q.paragraph}${q.speaker ? `, speaker: ${q.speaker}` : ''} }`,
        q.status,
        '|',
        q.text,
        '|',
        q.by,
        q.url,
      );
    for (const p of checkQuotes(deck)) console.log(printProblem(p));
  }
});
