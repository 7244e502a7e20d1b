import { expect, test } from 'vitest';
import type { DiagramBlock } from '../../../../src/model.js';
import { parseOutline } from '../../../../src/outline/parse.js';
import { diagramHtml } from '../../../../src/page/blocks/diagram.js';
import { startWriting } from '../../../../src/page/blocks/write.js';
import { diagramTexts, loadPens } from '../../../../src/page/pens.js';

const SVG =
  '<svg viewBox="0 0 4 4"><marker id="lectern-part:0"/><path marker-end="url(#lectern-part:0)"/></svg>';
const block = (text: string): DiagramBlock => ({ kind: 'diagram', line: 7, text, alt: 'A "way"' });
const pens = {
  diagrams: new Map([
    ['good', { svg: SVG }],
    ['bad', { fault: 'no', line: 1 }],
  ]),
};

test('a diagram is an image with a name, and its parts have names of their own wherever it stands', () => {
  expect(diagramHtml(block('good'), startWriting({ pens }))).toBe(
    '<figure class="diagram"><svg role="img" aria-label="A &quot;way&quot;" viewBox="0 0 4 4"><marker id="diagram:7:0"/><path marker-end="url(#diagram:7:0)"/></svg></figure>',
  );
  expect(diagramHtml(block('good'), startWriting({ pens, shown: 2, echo: true }))).toContain(
    'id="diagram:7:2:0"',
  );
});

test.each(['bad', 'unknown <b>'])('the diagram %j that was not drawn is shown as its text', (text) => {
  expect(diagramHtml(block(text), startWriting({ pens }))).toMatch(
    /^<pre><code>(?:bad|unknown &lt;b&gt;)<\/code>/,
  );
});

test('diagrams load no pen, and are found wherever they stand', async () => {
  const outline = parseOutline(
    '## A\n\n```mermaid {alt="a"}\npie\n```\n\n::: notes\n```mermaid\ngantt\n```\n:::\n',
    'deck.md',
  ).value;
  expect(await loadPens(outline)).toEqual({});
  expect(diagramTexts(outline)).toEqual(['pie', 'gantt']);
});
