import type { DefinitionList } from '../../model.js';
import { attributesHtml } from '../html.js';
import { inlinesHtml } from '../inlines.js';
import { stepAttributes, type Writing } from '../writing.js';

/**
 * Writes a definition list: each term beside what it means, and both in one step; all in paragraphs, since Chromium
 * tags no `dt` and `dd` in a PDF.
 */
export function definitionsHtml({ items }: DefinitionList, writing: Writing): string {
  const entries = items.map(({ term, meanings }) => {
    const attributes = attributesHtml(writing.stepping ? stepAttributes(writing) : {});
    const termHtml = `<dt><p>${inlinesHtml(term, writing)}</p></dt>`;
    const meaningsHtml = meanings.map((meaning) => `<dd>${writing.inside(meaning, writing)}</dd>`);
    return `<div class="entry"${attributes}>${termHtml}${meaningsHtml.join('')}</div>`;
  });
  return `<dl>\n${entries.join('\n')}\n</dl>`;
}
