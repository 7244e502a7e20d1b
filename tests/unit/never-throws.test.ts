import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Compiled, compile } from '../../src/compile.js';
import { readHtml } from '../../src/deck/html.js';
import { parseOutline } from '../../src/outline/parse.js';
import { loadPens } from '../../src/page/pens.js';
import type { Problem } from '../../src/problem.js';
import { cpuTime } from '../support/cpu-time.js';
import { ARTICLE } from '../support/deck.js';
import { ROOT } from '../support/lectern.js';

const theme = { name: 'none', base: '', css: '', paper: '', faces: [] };
const pens = await loadPens(parseOutline('```ts\n```', 'deck.md').value);

/** Makes all there is of an outline; a problem is the author's, an exception is ours. */
async function make(source: string): Promise<Compiled & { readonly unread: readonly Problem[] }> {
  const { value: raw, problems: unsafe } = parseOutline(source, 'deck.md');
  const { value: outline, problems: dropped } = await readHtml(raw);
  const unread = [...unsafe, ...dropped];
  const made = await compile({ outline, article: ARTICLE, theme, folder: '.', pictures: new Set(), pens });
  return { unread, ...made };
}

/** What can be seen of an outline's deck: all but what finds the rest when it is asked. */
async function told(source: string): Promise<unknown> {
  const { unread, deck, page, quotes, problems } = await make(source);
  return { unread, deck, page, quotes, problems };
}

/** Makes an outline, holds that every problem names a place in it, and gives how long it took, in seconds. */
async function takes(source: string): Promise<number> {
  const start = cpuTime();
  const { unread, problems } = await make(source);
  const seconds = (cpuTime() - start) / 1000;
  const lines = source.split('\n');
  for (const { place, rule } of [...unread, ...problems]) {
    expect(place.line, rule).within(1, lines.length);
    expect(place.column, rule).within(1, (lines[(place.line ?? 0) - 1] ?? '').length + 1);
  }
  return seconds;
}

/** What the language is made of, in pieces that are put together at random. */
const PIECES = [
  '\n¦\n\n¦ ¦  ¦    ¦\t¦\n\n    ¦\n  ¦\n> ¦\n- ¦\n1. ¦\n- [ ] ¦\n- [x] ',
  '\n# ¦\n## ¦\n### ¦\n#### ¦\n---\n¦\n===\n¦\n***\n¦\n. . .\n',
  '\n::: notes\n¦\n::: quote {by="x"}\n¦\n:::: columns\n¦\n::: column {width=40%}\n¦\n::: compare\n¦\n::: incremental\n¦\n::: people\n¦\n::: figure {src=a.png alt=a}\n¦\n::: callout\n¦\n:::\n¦:::',
  '{¦}¦{.mark}¦{.fragment .fade-up}¦{#id}¦{section=}¦{by="x}¦ {from="visit:1-2"}¦{.own}¦=¦"¦\'¦{1|2-3}',
  '[^a]¦[^b]¦[^a]: ¦\n[^a]: note\n¦\n[^b]: note[^a]\n\n    more\n¦^[note]¦^[¦^[a^[b]]¦[^',
  '\n: ¦\n: def\n¦\nTerm\n: def\n¦\n\nTerm\n\n: def\n\n  more\n¦~ ¦*[HTML]: long\n¦\n*[a.b]: x\n¦HTML¦a.b',
  '$¦$$¦\\(¦$x^2$¦```¦\n```ts {1|2}\n¦\n```mermaid\n¦\n~~~\n¦`¦`a`',
  '|¦\n| a | b |\n|---|---|\n¦| c | d |\n¦|-¦:-:',
  '[¦]¦(¦)¦[a](#b)¦![a](b.png)¦![¦[x]: y\n¦<div>¦</div>¦<!--¦-->¦<b>¦&amp;¦&copy¦\\¦*¦**¦_¦~~¦http://a.b',
  '---\n¦---\ntitle: T\n---\n¦title: x\n¦skip: {a: b}\n¦- **7** *a* b\n¦**a**',
  'word¦слово¦词语¦عربى¦😀¦👩‍💻¦é¦\0¦\r\n¦\r¦\u2028¦\u00a0¦\ufeff¦\ud800¦\udc00¦constructor¦__proto__¦toString',
].map((pieces) => fc.constantFrom(...pieces.split('¦')));
const outlineLike = fc.array(fc.oneof(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(''));

test('of any text a deck and its page are made within a second, the same again, and no problem lies outside it', async () => {
  await fc.assert(
    fc.asyncProperty(outlineLike, fc.boolean(), async (text, twice) => {
      const source = text.replace(/\r\n?/g, '\n');
      expect(await takes(source)).toBeLessThan(1);
      if (twice) expect(await told(source)).toEqual(await told(source));
    }),
    { seed: 1, numRuns: 2000 },
  );
});

const many = (text: string, count: number): string => text.repeat(count);

test.each([
  ['blocks in blocks', many('::: callout\n', 3000)],
  ['blocks in blocks, closed', many('::: callout\n', 2000) + many(':::\n', 2000)],
  ['quotes in quotes', `${many('>', 5000)} a`],
  ['lists in lists', `${many('- ', 5000)}a`],
  ['lists set in', Array.from({ length: 200 }, (_, index) => `${many(' ', 2 * index)}- a`).join('\n')],
  ['stars on both sides', `${many('*', 5000)}a${many('*', 5000)}`],
  ['stars that open', many('*a **b ', 2000)],
  ['brackets that open', many('[a ', 5000)],
  ['brackets in brackets', many('[', 3000) + many(']', 3000)],
  ['spans that open', many('[a]{', 5000)],
  ['spans in spans', many('[a ', 300) + many(']{.mark}', 300)],
  ['braces', `# ${many('{.a ', 5000)}`],
  ['quotes in braces', `# {${many('a="', 5000)}`],
  ['notes that open', many('^[a ', 5000)],
  ['notes in notes', many('^[a ', 300) + many(']', 300)],
  ['notes that mark each other', many('[^a]: [^b]\n[^b]: [^a] [^c]\n', 1000)],
  ['marks', many('[^a]', 3000)],
  ['terms', many('Term\n', 5000)],
  ['terms and definitions', many('Term\n: def\n', 2000)],
  ['definitions in definitions', `Term\n${many(': Term\n', 2000)}`],
  ['abbreviations', Array.from({ length: 1000 }, (_, index) => `*[A${index}]: b\n\nA${index}\n`).join('\n')],
  ['ticks', Array.from({ length: 2000 }, (_, index) => many('`', index % 60)).join(' a ')],
  ['comments that open', many('<!-- ', 5000)],
  ['tags that open', many('<a ', 5000)],
  ['elements in elements', many('<div>', 5000)],
  ['elements on lines', many('<div>\n\na\n\n', 2000)],
  ['letters in letters', many('<b a=1><i><p>', 3000)],
  ['drawings in drawings', many('<svg><title>', 2000)],
  ['styles', `<p style="${many('a:calc(', 5000)}">`],
  ['addresses', `<a href="${many('https://', 5000)}">`],
  ['cells', `${many('|a', 2000)}\n${many('|-', 2000)}\n${many('|b', 2000)}`],
  ['white space', `a${many(' ', 50_000)}b${many('\n', 50_000)}c`],
  ['one long word', many('a', 100_000)],
  ['titles of one name', many('## A\n', 1000)],
])('many %s take less than two seconds', async (_, source) => {
  expect(await takes(source)).toBeLessThan(2);
});

const CORPUS = join(ROOT, '../shared/corpus');

test('of every outline and text that strangers wrote a deck is made, each within a second', async ({
  skip,
}) => {
  skip(!existsSync(CORPUS), 'the corpus is not beside the repository');
  const files = ['texts/md', 'decks', 'conformance'].flatMap((folder) =>
    readdirSync(join(CORPUS, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|qmd)$/.test(name))
      .map((name) => join(CORPUS, folder, name)),
  );
  expect(files.length).toBeGreaterThan(300);
  const slow: string[] = [];
  for (const file of files) {
    const seconds = await takes(readFileSync(file, 'utf8').replace(/\r\n?/g, '\n'));
    if (seconds > 1) slow.push(`${file} ${seconds} s`);
  }
  expect(slow).toEqual([]);
});
