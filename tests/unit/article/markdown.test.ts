import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/article/markdown.js';
import { cutSections } from '../../../src/article/sections.js';
import type { Citation } from '../../../src/model.js';
import { cpuTime } from '../../support/cpu-time.js';
import { ROOT } from '../../support/lectern.js';

const cases: Readonly<
  Record<string, readonly [text: string, title: string | undefined, ...sections: string[]]>
> = {
  'a lone # is the title, and ## open the sections': [
    '# The mill\n\n## The wheel\n\na\n\nb\n\n## Words\n\nc',
    'The mill',
    'the-wheel "The wheel": a / b',
    'words "Words": c',
  ],
  'several # open the sections, and there is no title': [
    '# A\n\na\n\n# B\n\n## C\n\nb',
    undefined,
    'a "A": a',
    'b "B": C / b',
  ],
  'what stands before the first section is the opening': [
    '# The mill\n\na\n\n## B\n\nb',
    'The mill',
    'opening "Opening": a',
    'b "B": b',
  ],
  'the highest headings open the sections, whatever their level': [
    '### A\n\na\n\n#### B\n\nb\n\n### C',
    undefined,
    'a "A": a / B / b',
    'c "C": ',
  ],
  'an id is the key, else the slug': [
    '# A {#one}\n\n# B *c*\n\n# हिन्दी\n\n# 1984',
    undefined,
    'one "A": ',
    'b-c "B c": ',
    'हिन्दी "हिन्दी": ',
    '1984 "1984": ',
  ],
  'two sections of one title have two keys': [
    '# A\n\n# A\n\n# 🎿',
    undefined,
    'a "A": ',
    'a-2 "A": ',
    'section "🎿": ',
  ],
  'items, quotes, tables, code and raw HTML are paragraphs': [
    '# A\n\n# B\n\n- a\n- b\n  - c\n\n> d\n\n| e |\n|---|\n| f |\n\n```\ng\n```\n\n***\n\n<div>h</div>',
    undefined,
    'a "A": ',
    'b "B": a / b\nc / d / e\nf / g / h',
  ],
  'a text without headings is one section': ['a\n\nb', undefined, 'opening "Opening": a / b'],
  'a space alone is no paragraph': ['## A\n\n&nbsp;\n\n- &nbsp;\n- a', undefined, 'a "A": a'],
  'front matter says the title, and a lone # that comes first is none of the sections': [
    '---\ntitle: x\n---\n\n# A\n\n## B\n\nb',
    'x',
    'b "B": b',
  ],
  'nothing has no sections': ['', undefined],
};

test.each(Object.entries(cases))('%s', (_, [text, title, ...sections]) => {
  const { citation, passages } = readMarkdown(text);
  expect(citation.title).toBe(title);
  expect(
    cutSections(passages).map(
      ({ key, title: name, paragraphs }) =>
        `${key} "${name}": ${paragraphs.map((one) => one.text).join(' / ')}`,
    ),
  ).toEqual(sections);
});

const passages: readonly (readonly [text: string, ...passages: string[]])[] = [
  // What an outline would read as marks is words here.
  ['costs $5 and $6', 'body: costs $5 and $6'],
  ['a {x} and [b]{.mark} c', 'body: a {x} and [b]{.mark} c'],
  ['::: quote\na\n:::', 'body: ::: quote a :::'],
  ['*[HTML]: Hyper', 'body: *[HTML]: Hyper'],
  ['a\n: b', 'body: a : b'],
  ['$$\nx\n$$', 'body: $$ x $$'],
  // Headings.
  ['A\n===\n\nB\n---\n\nC\n===', 'heading 1: A', 'heading 2: B', 'heading 1: C'],
  ['## A {#one}\n\n## B {: #two .x}\n\n## C ##', 'heading 2 #one: A', 'heading 2 #two: B', 'heading 2: C'],
  ['## A\n{: .no_toc }\n\nb\n{: .lead}', 'heading 2: A', 'body: b'],
  // Lines and breaks.
  ['a\nb', 'body: a b'],
  ['a  \nb\\\nc<br>d', 'body: a\nb\nc\nd'],
  ['文\n字', 'body: 文字'],
  // Raw HTML.
  ['<!-- a -->\n\nb <!-- c --> d', 'body: b d'],
  ['<p>a &amp; <b>b</b></p><p>c</p>', 'body: a & b', 'body: c'],
  ['<script>\na\n\nb</script>\n\n<style>c</style>', ''],
  ['<div dir="rtl" markdown="1">\n\n## A\n\nb\n\n</div>', 'heading 2: A', 'body: b'],
  ['<aside markdown="1" class="x">\n  <img src="x">\n  [a](b) c\n</aside>', 'body: a c'],
  ['> <div>\n> a\n\n- <p>b</p>', 'body: a', 'body: b'],
  ['<details><summary>a</summary>\n\nb\n\n</details>', 'body: a', 'body: b'],
  // Pictures.
  ['![a](x.png)\n\nb', 'caption: a', 'body: b'],
  ['[![a](x.png)](y)\n<img src="z">', 'caption: a'],
  ['![](x.png)\n\n*b*\n\n*c*', 'caption: b', 'body: c'],
  ['![a](x.png)\n*b*', 'caption: b'],
  ['a ![b](x.png) c', 'body: a b c'],
  // Notes.
  ['a[^1] b\n\n[^1]: c', 'body: a b', 'body: c'],
  ['a[^x] b', 'body: a[^x] b'],
  ['a^[c] b', 'body: a b', 'body: c'],
  // Commands of those who make pages of Markdown.
  ['{% include x.html %}\n\n{{< figure src="x" >}}\n\n{% raw %}', ''],
  ['. . .', ''],
];

test.each(passages)('%j', (text, ...expected) => {
  const found = readMarkdown(`# Title\n\n# A\n\n${text}`).passages.slice(2);
  expect(
    found.map((one) =>
      one.role === 'heading'
        ? `heading ${one.level}${one.id === undefined ? '' : ` #${one.id}`}: ${one.text}`
        : `${one.role}: ${one.text}`,
    ),
  ).toEqual(expected.filter((one) => one !== ''));
});

test.each<readonly [text: string, citation: Citation]>([
  [
    '---\ntitle: A "b"\nauthor: Ann Lee\ndate: 2020-01-02\nlang: fr\n---\nc',
    { title: 'A "b"', byline: 'Ann Lee', published: '2020-01-02', lang: 'fr' },
  ],
  [
    '---\nauthors:\n- Ann Lee\n- name: Bo Ek\nyear: 1999\n...\n',
    { byline: 'Ann Lee, Bo Ek', published: '1999' },
  ],
  [
    '---\nsite: The Mill\ncanonical: https://a.example/b\nlanguage: pt_BR\n---\n',
    { publisher: 'The Mill', url: 'https://a.example/b', lang: 'pt-BR' },
  ],
  [
    '---\nsource: https://a.example/b\nurl: b\npublished: 2 May 2020\n---\n',
    { url: 'https://a.example/b', published: '2 May 2020' },
  ],
  [
    '+++\ndate = 2020-01-19T17:15:00-05:00\ntitle = "A"\nauthor = "Bo Ek"\nurl = "foss"\n[x]\ny = true\n+++\nc',
    { title: 'A', byline: 'Bo Ek', published: '2020-01-19' },
  ],
  ['---\ntitle: [a\n---\nc', {}],
  ['+++\ntitle\n+++\nc', {}],
  ['---\n\na\n\n---\n', {}],
])('%j is cited as %j', (text, citation) => {
  expect(readMarkdown(text).citation).toEqual(citation);
});

const CORPUS = join(ROOT, '../shared/corpus');
const letters = (text: string): string =>
  text
    .replace(/\{#[^}]*\}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

describe.skipIf(!existsSync(CORPUS))('the corpus (skipped where ../shared/corpus is not there)', () => {
  test('every text has its headings', () => {
    const folder = join(CORPUS, 'texts/md');
    for (const name of readdirSync(folder)) {
      const truth: readonly [number, string][] = JSON.parse(
        readFileSync(join(CORPUS, 'texts/truth', name.replace('.md', '.outline.json')), 'utf8'),
      );
      const { citation, passages } = readMarkdown(readFileSync(join(folder, name), 'utf8'));
      const found = passages.flatMap((one) => (one.role === 'heading' ? [letters(one.text)] : []));
      const title = letters(citation.title ?? '');
      const expected = truth.map(([, text]) => letters(text));
      expect(found, name).toEqual(expected.filter((one) => one !== title || found.includes(one)));
    }
  });

  test('every example of CommonMark keeps its words', () => {
    const examples: readonly {
      readonly section: string;
      readonly markdown: string;
      readonly html: string;
    }[] = JSON.parse(readFileSync(join(CORPUS, 'conformance/commonmark/commonmark.0.31.2.json'), 'utf8'));
    const lost = examples.filter(({ markdown, html }) => {
      const words = html.replace(/<img[^>]* alt="([^"]*)"[^>]*>/gu, '$1').replace(/<[/!?a-z][^<>]*>/giu, '');
      const read = readMarkdown(`# T\n\n## S\n\n${markdown}`);
      return !letters(`${read.citation.title}${read.passages.map((one) => one.text).join('')}`).includes(
        letters(decodeHTML(words)),
      );
    });
    expect(new Set(lost.map(({ section }) => section))).toEqual(new Set(['HTML blocks', 'Raw HTML']));
    expect(lost.length).toBeLessThan(10);
  });
});

test.each<readonly [name: string, text: string]>([
  ['marks', '#'.repeat(200_000)],
  ['a line of blanks', `a${' '.repeat(1_000_000)}b`],
  ['empty lines', '\n'.repeat(200_000)],
  ['tags', '<div>'.repeat(50_000)],
  ['brackets', '['.repeat(50_000)],
  ['attributes', '{:'.repeat(100_000)],
  ['front matter', `---\n${'a: b\n'.repeat(5000)}`],
])('%s take no time', (_, text) => {
  const start = cpuTime();
  readMarkdown(text);
  expect(cpuTime() - start).toBeLessThan(2000);
});
