import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.js';
import { contentOf } from '../../../src/markdown/text.js';
import { sketchInlines } from '../../support/sketch.js';

const inlinesOf = (source: string): string =>
  parseMarkdown(source)
    .flatMap((block) => contentOf(block).inlines.map(sketchInlines))
    .join('\n');

test.each([
  ['**a** *b* ~~c~~ `d`', '[strong a] [emphasis b] [deleted c] [code d]'],
  ['a\\\nb  \nc', 'a[break]b[break]c'],
  ['a\nb', 'a\nb'],
  ['<b>a</b>', '[html <b>]a[html </b>]'],
  ['\\*a\\*', '*a*'],
  ['`{.mark}` and `[a]{.b}`', '[code {.mark}] and [code [a]{.b}]'],
])('%j is Markdown’s', (source, sketched) => {
  expect(inlinesOf(source)).toBe(sketched);
});

test.each([
  ['[a]{.mark}', '[span {.mark} a]'],
  ['[*a* b]{.mark #x lang=fr}c', '[span {#x .mark lang="fr"} [emphasis a] b]c'],
  ['**[2022]{.mark}** ends', '[strong [span {.mark} 2022]] ends'],
  ['[a [b]{.in} c]{.out}', '[span {.out} a [span {.in} b] c]'],
  ['[a [b] c]{.mark}', '[span {.mark} a [b] c]'],
  ['[a\\]]{.mark}', '[span {.mark} a]]'],
  ['[a]{}', '[span a]'],
  ['[a]{mark}', '[a]{mark}'],
  ['[a] {.mark}', '[a] {.mark}'],
  ['[a]{.mark', '[a]{.mark'],
  ['[a{.mark}', '[a{.mark}'],
  ['\\[a]{.mark}', '[a]{.mark}'],
])('%s is a span where it is one', (source, sketched) => {
  expect(inlinesOf(source)).toBe(sketched);
});

test.each([
  ['[a](b.html){.c}', '[link b.html {.c} a]'],
  ['[a](#b){.c} and [d](#e)', '[link #b {.c} a] and [link #e d]'],
  ['[a](b "t"){lang=fr}, c', '[link b {lang="fr"} a], c'],
  ['[[a]](b){.c}', '[link b {.c} [a]]'],
  ['[a][r]{.c}\n\n[r]: b', '[link b {.c} a]'],
  ['![a](b.png){#i .w}', '[image b.png {#i .w} a]'],
  ['![a *b* `c`](d.png)', '[image d.png a b c]'],
  ['![a](b.png) {.c}', '[image b.png a] {.c}'],
  ['![a](b.png){c}', '[image b.png a]{c}'],
  ['[a](b)[c](d){.e}', '[link b a][link d {.e} c]'],
  [
    'https://example.org/?a=1&copy=2',
    '[link https://example.org/?a=1&copy=2 https://example.org/?a=1&copy=2]',
  ],
  ['[a](https://example.org/?a=1&region=2&amp;b=3)', '[link https://example.org/?a=1&region=2&b=3 a]'],
])('%s is a link or a picture with what is in its braces', (source, sketched) => {
  expect(inlinesOf(source)).toBe(sketched);
});

test.each([
  ['# A [b]{.mark}', 'A [span {.mark} b]'],
  ['# A [b](#c){.d}', 'A [link #c {.d} b]'],
  ['# ![a](b.png){.c}', '[image b.png {.c} a]'],
  ['# A [b]{.mark} {.own}', 'A [span {.mark} b]'],
  ['# A [b](#c) {.own}', 'A [link #c b]'],
  ['# A (b){.own}', 'A (b)'],
  ['# A `{.own}`', 'A [code {.own}]'],
  ['# A [r] {.own}\n\n[r]: b', 'A [link b r]'],
])('in the heading %j the braces are whose they are', (source, sketched) => {
  expect(inlinesOf(source)).toBe(sketched);
});

test.each([
  ['&copy; &amp;amp; &#65;&#x42;', '© &amp; AB'],
  ['&copy &nbsp &x; &#; &#87654321;', '&copy &nbsp &x; &#; &#87654321;'],
  ['`&copy;`', '[code &copy;]'],
  ['![&copy;](a.png)', '[image a.png ©]'],
])('%s is decoded as CommonMark says', (source, sketched) => {
  expect(inlinesOf(source)).toBe(sketched);
});
