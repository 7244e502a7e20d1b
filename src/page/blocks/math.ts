import { attributesHtml, escapeText } from '../html.js';
import type { Writing } from '../writing.js';

/** Writes a formula; one that cannot be set, as its source. */
export function mathHtml(tex: string, display: boolean, { pens }: Writing): string {
  const set = pens.math?.write(tex, display);
  if (set === undefined || !('html' in set)) return `<code>${escapeText(tex)}</code>`;
  return `<span${attributesHtml({ class: display ? 'math display' : 'math' })}>${set.html}</span>`;
}
