import type { DiagramBlock } from '../../model.js';
import { attributesHtml, escapeText } from '../html.js';
import { PART } from '../pens/diagram.js';
import type { Writing } from '../writing.js';

/** Writes a diagram as it was drawn; one that was not, as its text. */
export function diagramHtml({ line, text, alt }: DiagramBlock, { pens, steps, echo }: Writing): string {
  const drawing = pens.diagrams?.get(text);
  if (drawing === undefined || !('svg' in drawing)) return `<pre><code>${escapeText(text)}</code></pre>`;
  const name = echo ? `diagram:${line}:${steps.shown}` : `diagram:${line}`;
  const named = drawing.svg
    .replaceAll(`id="${PART}:`, `id="${name}:`)
    .replaceAll(`url(#${PART}:`, `url(#${name}:`);
  const spoken = attributesHtml({ role: 'img', 'aria-label': alt });
  return `<figure class="diagram">${named.replace('<svg', `<svg${spoken}`)}</figure>`;
}
