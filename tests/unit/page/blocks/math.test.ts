import { expect, test } from 'vitest';
import { wordsIn } from '../../../../src/deck/words.js';
import { parseOutline } from '../../../../src/outline/parse.js';
import { mathHtml } from '../../../../src/page/blocks/math.js';
import { startWriting } from '../../../../src/page/blocks/write.js';
import { loadPens } from '../../../../src/page/pens.js';
import { slideHtml } from '../../../../src/page/slide.js';
import { USUAL } from '../../../../src/page/space.js';
import { deckOf } from '../../../support/deck.js';

const penOf = (text: string) => loadPens(parseOutline(text, 'deck.md').value);

test.each([
  ['## A title', false],
  ['## $20 and `$x$`', false],
  ['```ts\n$x$\n```', false],
  ['## A $x$', true],
  ['## A\n\n::: stats\n- **$x$** a\n:::', true],
  ['## A\n\n$$\nx\n$$', true],
  ['## A\n\n::: notes\n$x$\n:::', true],
])('%j loads KaTeX: %j', async (text, loaded) => {
  expect('math' in (await penOf(text))).toBe(loaded);
});

test('a formula is MathML to read aloud, letters to look at, and TeX for a PDF', async () => {
  const writing = startWriting({ pens: await penOf('$x$') });
  await expect(
    ['E = mc^2', '\\frac{a<b}{"\\&"}']
      .flatMap((tex) => [mathHtml(tex, false, writing), mathHtml(tex, true, writing)])
      .join('\n'),
  ).toMatchFileSnapshot('__snapshots__/math.html');
});

test('one that cannot be set is shown as it was written', async () => {
  const writing = startWriting({ pens: await penOf('$x$') });
  expect(mathHtml('\\foo<b>', true, writing)).toBe('<code>\\foo&lt;b&gt;</code>');
  expect(mathHtml('x', false, startWriting())).toBe('<code>x</code>');
});

test('no formula brings a link, a picture or a script', async () => {
  const writing = startWriting({ pens: await penOf('$x$') });
  for (const tex of [
    '\\href{javascript:alert(1)}{x}',
    '\\url{https://example.org/}',
    '\\includegraphics{https://example.org/a.png}',
    '\\htmlData{a=b}{x}',
    '\\htmlStyle{color: red}{x}',
    '\\text{<script>alert(1)</script>}',
  ])
    expect(mathHtml(tex, false, writing)).not.toMatch(/<(?:a|img|script)\b|data-a|style="color/);
});

test('a part’s formula stands in the rubric of its slides, without the part’s links and steps', async () => {
  const text = '# The [number]{.fragment} $\\pi$\n\n## A slide\n';
  const { deck, slides } = deckOf(text);
  const [part] = deck.parts;
  const [, slide] = slides;
  if (!part || !slide) throw new Error('no slide');
  const html = slideHtml(slide, part, {
    deck,
    total: 2,
    words: wordsIn('en'),
    pens: await penOf(text),
    space: USUAL,
  });
  expect(html).toMatch(/<span class="rubric">The number <span class="math">/);
  expect(html).not.toContain('data-step');
});
