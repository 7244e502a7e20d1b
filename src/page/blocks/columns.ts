import type { ColumnsBlock } from '../../model.js';
import { attributesHtml } from '../html.js';
import type { Writing } from '../writing.js';

/** Writes columns beside each other. */
export function columnsHtml({ columns }: ColumnsBlock, writing: Writing): string {
  const columnsOf = columns.map(({ share, children }) => {
    const style = share > 0 ? `flex-basis: ${share}%; flex-grow: 0` : undefined;
    return `<div${attributesHtml({ class: 'column', style })}>\n${writing.inside(children, writing)}\n</div>`;
  });
  return `<div class="columns">\n${columnsOf.join('\n')}\n</div>`;
}
