import type { LeadBlock, LeadItem } from '../../model.js';
import { attributesHtml } from '../html.js';
import { inlinesHtml } from '../inlines.js';
import { stepAttributes, type Writing } from '../writing.js';

/** Writes stats, a timeline or people: each item its lead, its aside and what is said of it. */
export function leadHtml({ kind, items }: LeadBlock, writing: Writing): string {
  const tag = kind === 'timeline' ? 'ol' : 'ul';
  return `<${tag}${attributesHtml({ class: kind, 'data-count': items.length })}>\n${items.map((item) => leadItemHtml(item, writing)).join('\n')}\n</${tag}>`;
}

function leadItemHtml({ lead, aside, marked, body }: LeadItem, writing: Writing): string {
  const step = writing.stepping ? stepAttributes(writing) : {};
  const asideHtml = aside.length > 0 ? `<span class="aside">${inlinesHtml(aside, writing)}</span>` : '';
  const bodyHtml = body.length > 0 ? `<p>${inlinesHtml(body, writing)}</p>` : '';
  return `<li${attributesHtml({ class: marked && 'marked', ...step })}><strong class="lead">${inlinesHtml(lead, writing)}</strong>${asideHtml}${bodyHtml}</li>`;
}
