import type { DiagramBlock } from '../../model.js';
import { attributesHtml, escapeText } from '../html.js';
import type { Writing } from '../writing.js';

/** Writes a diagram as it was drawn; one that was not, as its text. */
export function diagramHtml({ text, alt }: DiagramBlock, { pens }: Writing): string {
  const drawing = pens.diagrams?.get(text);
  if (drawing === undefined || !('svg' in drawing)) return `<pre><code>${escapeText(text)}</code></pre>`;
  const named = attributesHtml({ role: 'img', 'aria-label': alt });
  return `<figure class="diagram">${drawing.svg.replace('<svg', `<svg${named}`)}</figure>`;
}
