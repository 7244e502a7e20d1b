import type { CompareBlock } from '../../model.js';
import { attributesHtml } from '../html.js';
import { inlinesHtml } from '../inlines.js';
import type { Writing } from '../writing.js';

/** Writes sides beside each other. */
export function compareHtml({ sides }: CompareBlock, writing: Writing): string {
  const sidesHtml = sides.map(
    ({ title, children }) =>
      `<div class="side"><p class="side-title">${inlinesHtml(title, writing)}</p>\n${writing.inside(children, writing)}</div>`,
  );
  return `<div${attributesHtml({ class: 'compare', 'data-count': sides.length })}>\n${sidesHtml.join('\n')}\n</div>`;
}
