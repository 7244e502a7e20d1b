import { expect, test } from 'vitest';
import { readHtml } from '../../../src/deck/html.js';
import { parseOutline } from '../../../src/outline/parse.js';
import { blocksHtml, startWriting } from '../../../src/page/blocks/write.js';

/** Gives a slide's body as the page has it, and what was told of its HTML as `line: what`. */
async function read(body: string): Promise<readonly [html: string, ...told: string[]]> {
  const { value, problems } = await readHtml(parseOutline(`## A\n\n${body}\n`, 'deck.md').value);
  const html = blocksHtml(value.slides[0]?.blocks ?? [], startWriting())
    .replace(/\n+/g, '\n')
    .trim();
  return [html, ...problems.map(({ place, what }) => `${place.line}: ${what}`)];
}

const out = (name: string): string => `"<${name}>" is left out of the slide.`;
const without = (attribute: string, name: string): string =>
  `The attribute "${attribute}" of "<${name}>" is left out of the slide.`;

test.each<readonly [source: string, html: string, ...told: string[]]>([
  ['a <b>b</b> c<br>d', '<p>a <b>b</b> c<br>d</p>'],
  ['a <b onclick="x()">b</b>', '<p>a <b>b</b></p>', `3: ${without('onclick', 'b')}`],
  ['a <script>x()</script> b', '<p>a  b</p>', `3: ${out('script')}`],
  ['<script>\nx()\n</script>\n\na', '<p>a</p>', `3: ${out('script')}`],
  ['<div>\n\n**a**\n\n</div>', '<div>\n<p><strong>a</strong></p>\n</div>'],
  ['<div>\n\na', '<div>\n<p>a</p>\n</div>'],
  ['a</div></section>\n\n</div></section>', '<p>a</p>'],
  ['<section>\n\na\n\n</section>', '<p>a</p>', `3: ${out('section')}`],
  ['a <!-- b --> c', '<p>a  c</p>'],
  ['<p>a\n<i onfocus=x>b</i></p>', '<p>a\n<i>b</i></p>', `4: ${without('onfocus', 'i')}`],
  ['<img src="a b.png" alt="c">', '<img src="assets/files/a b.png" alt="c">'],
  ['<img src="data:image/png;base64,AA==" alt="c">', '<img src="data:image/png;base64,AA==" alt="c">'],
  ['<img src="data:text/html,a" alt="c">', '<img alt="c">', `3: ${without('src', 'img')}`],
  ['<p hidden>b</p>', '<p hidden>b</p>'],
  ['<q cite="https://a.b/">c</q>', '<p><q cite="https://a.b/">c</q></p>'],
  ['<q cite="javascript:x()">c</q>', '<p><q>c</q></p>', `3: ${without('cite', 'q')}`],
  ['<a href="tel:+123">Call</a>', '<p><a href="tel:+123">Call</a></p>'],
  ['<img src="https://a.b/c.png" alt="c">', '<img alt="c">', `3: ${without('src', 'img')}`],
  ['<a href="https://a.b/">c</a>', '<p><a href="https://a.b/">c</a></p>'],
  ['<a href="java&#10;script:x()">c</a>', '<p><a>c</a></p>', `3: ${without('href', 'a')}`],
  [
    '<p style="color: rgb(1 2 3); width: calc((1px + 2px) * 2)">a</p>',
    '<p style="color: rgb(1 2 3); width: calc((1px + 2px) * 2)">a</p>',
  ],
  ['<p style="background: url(a.png)">a</p>', '<p>a</p>', `3: ${without('style', 'p')}`],
  [
    '<svg viewBox="0 0 1 1"><title>t</title><path d="M0 0h1" fill="url(#g)" stroke-width="2"/><text>a & b</text></svg>',
    '<p><svg viewBox="0 0 1 1"><title>t</title><path d="M0 0h1" fill="url(#g)" stroke-width="2"></path><text>a &#x26; b</text></svg></p>',
  ],
  [
    '<svg><use href="#a"/><use href="a.svg#b"/></svg>',
    '<p><svg><use href="#a"></use><use></use></svg></p>',
    `3: ${without('href', 'use')}`,
  ],
  ['<svg>\n\n- a\n\n<title><b>c</b></title></svg>', '<ul>\n<li>a</li>\n</ul>', `3: ${out('svg')}`],
  [
    'a <xmp> b',
    '<p>a  b</p>',
    `3: ${out('xmp')}`,
    '3: HTML that takes in what stands beside it is left out of the slide.',
  ],
  ['<body onload=x>', '', `3: ${out('body')}`],
  [
    '<iframe src=x></iframe><form><input></form>',
    '',
    `3: ${out('iframe')}`,
    `3: ${out('form')}`,
    `3: ${out('input')}`,
  ],
])('%s', async (source, ...expected) => {
  expect(await read(source)).toEqual(expected);
});
