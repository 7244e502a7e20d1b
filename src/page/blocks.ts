import type {
  Block,
  CalloutBlock,
  ColumnsBlock,
  CompareBlock,
  FigureBlock,
  LeadBlock,
  LeadItem,
  QuoteBlock,
  StepsBlock,
} from '../model.js';
import { attributesHtml, escapeText } from './html.js';
import { assetPath } from './pictures.js';
import { encodeUrl, inlinesHtml, proseHtml } from './prose.js';

/** Writes blocks one below the other. */
export const blocksHtml = (blocks: readonly Block[]): string => blocks.map(blockHtml).join('\n');

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'quote':
      return quoteHtml(block);
    case 'stats':
    case 'timeline':
    case 'people':
      return leadHtml(block);
    case 'compare':
      return compareHtml(block);
    case 'columns':
      return columnsHtml(block);
    case 'figure':
      return figureHtml(block);
    case 'callout':
      return calloutHtml(block);
    case 'incremental':
      return stepsHtml(block);
    default:
      return proseHtml(block, blocksHtml);
  }
}

function quoteHtml({ by, role, source, children }: QuoteBlock): string {
  const person = by ? `<cite class="quote-by">${escapeText(by)}</cite>` : '';
  const rest = [role, source].filter((text) => text !== undefined).join(', ');
  const roleHtml = rest ? `<span class="quote-role">${escapeText(rest)}</span>` : '';
  const caption = person || roleHtml ? `\n<figcaption>${person}${roleHtml}</figcaption>` : '';
  return `<figure class="quote"><blockquote>\n${blocksHtml(children)}\n</blockquote>${caption}</figure>`;
}

function leadHtml({ kind, items }: LeadBlock): string {
  const tag = kind === 'timeline' ? 'ol' : 'ul';
  return `<${tag}${attributesHtml({ class: kind, 'data-count': items.length })}>\n${items.map(leadItemHtml).join('\n')}\n</${tag}>`;
}

function leadItemHtml({ lead, aside, marked, body }: LeadItem): string {
  const asideHtml = aside.length > 0 ? `<span class="aside">${inlinesHtml(aside)}</span>` : '';
  const bodyHtml = body.length > 0 ? `<p>${inlinesHtml(body)}</p>` : '';
  return `<li${attributesHtml({ class: marked && 'marked' })}><strong class="lead">${inlinesHtml(lead)}</strong>${asideHtml}${bodyHtml}</li>`;
}

function compareHtml({ sides }: CompareBlock): string {
  const sidesHtml = sides.map(
    ({ title, children }) =>
      `<div class="side"><p class="side-title">${inlinesHtml(title)}</p>\n${blocksHtml(children)}</div>`,
  );
  return `<div${attributesHtml({ class: 'compare', 'data-count': sides.length })}>\n${sidesHtml.join('\n')}\n</div>`;
}

function columnsHtml({ columns }: ColumnsBlock): string {
  const columnsOf = columns.map(({ share, children }) => {
    const style = share > 0 ? `flex-basis: ${share}%; flex-grow: 0` : undefined;
    return `<div${attributesHtml({ class: 'column', style })}>\n${blocksHtml(children)}\n</div>`;
  });
  return `<div class="columns">\n${columnsOf.join('\n')}\n</div>`;
}

function figureHtml({ src, alt, credit, fit, caption }: FigureBlock): string {
  const image = `<img${attributesHtml({ src: encodeUrl(assetPath(src)), alt })}>`;
  const creditHtml = credit ? `<span class="credit">${escapeText(credit)}</span>` : '';
  const captionHtml =
    caption.length > 0 || credit ? `\n<figcaption>${blocksHtml(caption)}${creditHtml}</figcaption>` : '';
  return `<figure${attributesHtml({ class: `picture ${fit}` })}>${image}${captionHtml}</figure>`;
}

function calloutHtml({ tone, title, children }: CalloutBlock): string {
  const titleHtml = title ? `<p class="callout-title">${escapeText(title)}</p>\n` : '';
  return `<div${attributesHtml({ class: `callout ${tone}`, role: 'note' })}>${titleHtml}${blocksHtml(children)}</div>`;
}

/** Only the screen has steps: the page's script makes Reveal's fragments of what is marked here. */
function stepsHtml({ by, children }: StepsBlock): string {
  return `<div class="steps by-${by}">\n${blocksHtml(children)}\n</div>`;
}
