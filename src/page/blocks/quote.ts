import { noAttributes } from '../../markdown/attributes.js';
import { walkInlines } from '../../markdown/text.js';
import type { Block, QuoteBlock } from '../../model.js';
import { escapeText } from '../html.js';
import type { Writing } from '../writing.js';

/** Writes a quotation with who said it; where it is proven, its words lead to where they stand in the article. */
export function quoteHtml(quote: QuoteBlock, writing: Writing): string {
  const { by, role, source } = quote;
  const person = by ? `<cite class="quote-by">${escapeText(by)}</cite>` : '';
  const rest = [role, source].filter((text) => text !== undefined).join(', ');
  const roleHtml = rest ? `<span class="quote-role">${escapeText(rest)}</span>` : '';
  const caption = person || roleHtml ? `\n<figcaption>${person}${roleHtml}</figcaption>` : '';
  const words = writing.inside(linkedWords(quote, writing), writing);
  return `<figure class="quote"><blockquote>\n${words}\n</blockquote>${caption}</figure>`;
}

/** A link can hold no other, and no note's mark. */
function linkedWords({ children }: QuoteBlock, { quoteUrls }: Writing): readonly Block[] {
  const href = quoteUrls.get(children[0]?.line ?? 0);
  const holdsLink = walkInlines(children).some(({ kind }) => kind === 'link' || kind === 'noteref');
  if (href === undefined || holdsLink) return children;
  return children.map((block) =>
    block.kind === 'paragraph'
      ? {
          ...block,
          children: [
            { kind: 'link', href, attributes: noAttributes, children: block.children, line: block.line },
          ],
        }
      : block,
  );
}
