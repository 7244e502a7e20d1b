import { expect, test } from 'vitest';
import { type ArticleKind, kindByMediaType, kindByName, kindByStart } from '../../../src/article/kind.js';
import { articleOf, readArticleBytes } from '../../../src/article/readers.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each<readonly [start: string, kind: ArticleKind]>([
  ['PK\u0003\u0004', 'docx'],
  ['PKZIP is an old program', 'text'],
  ['Pancakes', 'text'],
  ['<!doctype html>', 'html'],
  ['<?xml version="1.0"?>\n<!-- a mill -->\n<HTML>', 'html'],
  ['<h\0t\0m\0l\0>', 'html'],
  ['---\ntitle: The mill', 'markdown'],
  ['The mill\n\n## The wheel', 'markdown'],
  ['It turns.\n\n- by the river', 'markdown'],
  ['He asked < and >', 'text'],
  ['', 'text'],
])('what begins with %j is %s', (start, kind) => {
  expect(kindByStart(bytesOf(start))).toBe(kind);
});

test.each<readonly [name: string, kind: ArticleKind | undefined]>([
  ['talk/Mill.HTML', 'html'],
  ['mill.docx', 'docx'],
  ['mill.pdf', undefined],
  ['mill', undefined],
  ['mill.constructor', undefined],
])('a file named %s is %s', (name, kind) => {
  expect(kindByName(name)).toBe(kind);
});

test.each<readonly [type: string, kind: ArticleKind | undefined]>([
  ['application/xhtml+xml', 'html'],
  ['image/png', undefined],
  ['constructor', undefined],
])('the media type %s is %s', (type, kind) => {
  expect(kindByMediaType(type)).toBe(kind);
});

const PARAGRAPH =
  'The mill at Oakham ground its first corn in 1911, when the river was still deep enough for barges, and the miller, his wife and their four children lived under its roof.';

test.each<readonly [kind: ArticleKind, text: string]>([
  ['text', `The wheel\n=========\n\n${PARAGRAPH}\n`],
  ['markdown', `## The wheel\n\n${PARAGRAPH}\n`],
  [
    'html',
    `<title>The mill</title><article><h2>The wheel</h2><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></article>`,
  ],
])('an article in %s is read, and so is the copy that is made of it', async (kind, text) => {
  const { value, problems } = await readArticleBytes({
    bytes: bytesOf(text),
    kind,
    file: 'mill',
    charset: 'utf-8',
  });
  expect(problems).toEqual([]);
  const read = value ?? expect.fail('nothing was read');
  const article = articleOf(read.reading);
  expect(article.sections.map(({ key }) => key)).toEqual(['the-wheel']);
  const copy = await readArticleBytes({ bytes: bytesOf(read.copy()), kind: 'markdown', file: 'copy' });
  expect(copy.value && articleOf(copy.value.reading).sections).toEqual(article.sections);
});

test.each<readonly [kind: ArticleKind, bytes: Uint8Array, rule: string]>([
  ['text', Uint8Array.of(0x41, 0xff, 0x81, 0, 0, 1, 2), 'article-type'],
  ['html', bytesOf('<p></p>'), 'article-empty'],
  ['docx', bytesOf('PK\u0003\u0004 and no more'), 'article-docx'],
])('%s that cannot be read is refused, with the reason', async (kind, bytes, rule) => {
  const { value, problems } = await readArticleBytes({ bytes, kind, file: 'mill' });
  expect([value, problems.map((problem) => problem.rule)]).toEqual([undefined, [rule]]);
});
