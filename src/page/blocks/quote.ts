import type { QuoteBlock } from '../../model.js';
import { escapeText } from '../html.js';
import type { Writing } from '../writing.js';

/** Writes a quotation with who said it. */
export function quoteHtml({ by, role, source, children }: QuoteBlock, writing: Writing): string {
  const person = by ? `<cite class="quote-by">${escapeText(by)}</cite>` : '';
  const rest = [role, source].filter((text) => text !== undefined).join(', ');
  const roleHtml = rest ? `<span class="quote-role">${escapeText(rest)}</span>` : '';
  const caption = person || roleHtml ? `\n<figcaption>${person}${roleHtml}</figcaption>` : '';
  return `<figure class="quote"><blockquote>\n${writing.inside(children, writing)}\n</blockquote>${caption}</figure>`;
}
