import { attributesHtml, escapeText } from '../html.js';
import type { Writing } from '../writing.js';

/**
 * Writes a formula; one that cannot be set, as its source. On the screen its MathML is read aloud. Chromium's PDF knows
 * no MathML, and tags only what holds a letter: so on paper a space stands for the formula, with its TeX.
 */
export function mathHtml(tex: string, display: boolean, { pens }: Writing): string {
  const set = pens.math?.write(tex, display);
  if (set === undefined || !('html' in set)) return `<code>${escapeText(tex)}</code>`;
  const name = attributesHtml({ class: 'math-name', role: 'img', 'aria-label': tex });
  return `<span${attributesHtml({ class: display ? 'math display' : 'math' })}><span${name}>&nbsp;</span>${set.html}</span>`;
}
