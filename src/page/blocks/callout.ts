import type { CalloutBlock } from '../../model.js';
import { attributesHtml, escapeText } from '../html.js';
import type { Writing } from '../writing.js';

/** Writes what is set off from the rest. */
export function calloutHtml({ tone, title, children }: CalloutBlock, writing: Writing): string {
  const titleHtml = title ? `<p class="callout-title">${escapeText(title)}</p>\n` : '';
  return `<div${attributesHtml({ class: `callout ${tone}`, role: 'note' })}>${titleHtml}${writing.inside(children, writing)}</div>`;
}
