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
import { listingHtml } from './listing.js';
import type { Pens } from './pens.js';
import { assetPath } from './pictures.js';
import { encodeUrl, inlinesHtml, proseHtml } from './prose.js';

type Inside = (blocks: readonly Block[]) => string;

/** Writes blocks one below the other; code is highlighted where there is a pen for it. */
export function blocksHtml(blocks: readonly Block[], pens: Pens = {}): string {
  const inside: Inside = (inner) => blocksHtml(inner, pens);
  return blocks.map((block) => blockHtml(block, inside, pens)).join('\n');
}

function blockHtml(block: Block, inside: Inside, pens: Pens): string {
  switch (block.kind) {
    case 'quote':
      return quoteHtml(block, inside);
    case 'stats':
    case 'timeline':
    case 'people':
      return leadHtml(block);
    case 'compare':
      return compareHtml(block, inside);
    case 'columns':
      return columnsHtml(block, inside);
    case 'figure':
      return figureHtml(block, inside);
    case 'callout':
      return calloutHtml(block, inside);
    case 'incremental':
      return stepsHtml(block, inside);
    case 'listing':
      return listingHtml(block, pens);
    default:
      return proseHtml(block, inside);
  }
}

function quoteHtml({ by, role, source, children }: QuoteBlock, inside: Inside): string {
  const person = by ? `<cite class="quote-by">${escapeText(by)}</cite>` : '';
  const rest = [role, source].filter((text) => text !== undefined).join(', ');
  const roleHtml = rest ? `<span class="quote-role">${escapeText(rest)}</span>` : '';
  const caption = person || roleHtml ? `\n<figcaption>${person}${roleHtml}</figcaption>` : '';
  return `<figure class="quote"><blockquote>\n${inside(children)}\n</blockquote>${caption}</figure>`;
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

function compareHtml({ sides }: CompareBlock, inside: Inside): string {
  const sidesHtml = sides.map(
    ({ title, children }) =>
      `<div class="side"><p class="side-title">${inlinesHtml(title)}</p>\n${inside(children)}</div>`,
  );
  return `<div${attributesHtml({ class: 'compare', 'data-count': sides.length })}>\n${sidesHtml.join('\n')}\n</div>`;
}

function columnsHtml({ columns }: ColumnsBlock, inside: Inside): string {
  const columnsOf = columns.map(({ share, children }) => {
    const style = share > 0 ? `flex-basis: ${share}%; flex-grow: 0` : undefined;
    return `<div${attributesHtml({ class: 'column', style })}>\n${inside(children)}\n</div>`;
  });
  return `<div class="columns">\n${columnsOf.join('\n')}\n</div>`;
}

function figureHtml({ src, alt, credit, fit, caption }: FigureBlock, inside: Inside): string {
  const image = `<img${attributesHtml({ src: encodeUrl(assetPath(src)), alt })}>`;
  const creditHtml = credit ? `<span class="credit">${escapeText(credit)}</span>` : '';
  const captionHtml =
    caption.length > 0 || credit ? `\n<figcaption>${inside(caption)}${creditHtml}</figcaption>` : '';
  return `<figure${attributesHtml({ class: `picture ${fit}` })}>${image}${captionHtml}</figure>`;
}

function calloutHtml({ tone, title, children }: CalloutBlock, inside: Inside): string {
  const titleHtml = title ? `<p class="callout-title">${escapeText(title)}</p>\n` : '';
  return `<div${attributesHtml({ class: `callout ${tone}`, role: 'note' })}>${titleHtml}${inside(children)}</div>`;
}

/** Only the screen has steps: the page's script makes Reveal's fragments of what is marked here. */
function stepsHtml({ by, children }: StepsBlock, inside: Inside): string {
  return `<div class="steps by-${by}">\n${inside(children)}\n</div>`;
}
