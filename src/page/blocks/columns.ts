import type { ColumnsBlock } from '../../model.js';
import { attributesHtml } from '../html.js';
import { shareWidth } from '../room.js';
import type { Writing } from '../writing.js';

/** Writes columns beside each other; the style sheet is told what share of the width each asks for. */
export function columnsHtml({ columns }: ColumnsBlock, writing: Writing): string {
  const widths = shareWidth(writing.room, columns);
  const columnsOf = columns.map(({ share, children }, index) => {
    const style = share > 0 ? `--share: ${share}%` : undefined;
    return `<div${attributesHtml({ class: 'column', style })}>\n${writing.inside(children, { ...writing, room: { ...writing.room, width: widths[index] ?? 0 } })}\n</div>`;
  });
  return `<div class="columns">\n${columnsOf.join('\n')}\n</div>`;
}
