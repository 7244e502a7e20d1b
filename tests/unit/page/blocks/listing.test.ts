import { expect, test } from 'vitest';
import { checkListings } from '../../../../src/check/listings.js';
import { makeDeck } from '../../../../src/deck/make.js';
import { parseOutline } from '../../../../src/outline/parse.js';
import { listingHtml, splitLines } from '../../../../src/page/blocks/listing.js';
import { startWriting } from '../../../../src/page/blocks/write.js';
import { loadPens } from '../../../../src/page/pens.js';
import { printProblem } from '../../../../src/problem.js';

test.each([
  ['a', ['a']],
  ['a\nb\n', ['a', 'b', '']],
  ['<span class="k">a</span>\nb', ['<span class="k">a</span>', 'b']],
  ['<span class="c">a\nb</span> c', ['<span class="c">a</span>', '<span class="c">b</span> c']],
  [
    '<span class="a">1<span class="b">2\n3</span>4\n5</span>',
    [
      '<span class="a">1<span class="b">2</span></span>',
      '<span class="a"><span class="b">3</span>4</span>',
      '<span class="a">5</span>',
    ],
  ],
])('%j is split at its line ends, its tokens closed and opened again', (html, lines) => {
  expect(splitLines(html)).toEqual(lines);
});

const outlineOf = (code: string) => parseOutline(`## Code\n\n${code}\n`, 'deck.md').value;

test('only a deck with code in a language loads the highlighter', async () => {
  expect(await loadPens(outlineOf('Text with `code`.'))).toEqual({});
  expect(await loadPens(outlineOf('```\nplain\n```'))).toEqual({});
  expect((await loadPens(outlineOf('```ts\nlet a;\n```'))).code).toBeDefined();
});

test('code is highlighted, escaped and lit', async () => {
  const pens = await loadPens(outlineOf('```ts\na\n```'));
  const html = listingHtml(
    {
      kind: 'listing',
      line: 1,
      language: 'ts',
      text: 'let a = "<b>";\na;',
      steps: [[1], [2]],
      numbers: true,
    },
    startWriting({ pens }),
  );
  expect(html).toBe(
    '<pre class="listing numbers" data-lines="[[1],[2]]" data-markers="1" style="--lines: 2; --letters: 14"><code class="language-ts"><span class="line"><span class="hljs-keyword">let</span> a = <span class="hljs-string">&quot;&lt;b&gt;&quot;</span>;\n</span><span class="line lit">a;\n</span></code></pre>',
  );
});

test('an unknown language is told with the nearest known one, and written as plain text', async () => {
  const outline = outlineOf('```pyhton\na < b\n```');
  const pens = await loadPens(outline);
  const { value: deck } = makeDeck(outline, undefined);
  expect(checkListings(deck, pens).map(printProblem)).toEqual([
    expect.stringMatching(
      /^deck\.md:3:4: warning code-language: The language "pyhton" cannot be highlighted\. Did you mean "python"\?/,
    ),
  ]);
  expect(checkListings(makeDeck(outlineOf('```text\na\n```'), undefined).value, pens)).toEqual([]);
  const html = listingHtml(
    { kind: 'listing', line: 3, language: 'pyhton', text: 'a < b', steps: [], numbers: false },
    startWriting({ pens }),
  );
  expect(html).toContain('>a &lt; b\n<');
});
