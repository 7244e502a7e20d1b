import { plainText } from '../../markdown/text.js';
import type { Inline, LeadBlock, LeadItem } from '../../model.js';
import { attributesHtml } from '../html.js';
import { inlinesHtml } from '../inlines.js';
import { textWidth } from '../text-width.js';
import { stepAttributes, type Writing } from '../writing.js';

/** Writes stats, a timeline or people: each item its lead, its aside and what is said of it. */
export function leadHtml({ kind, items }: LeadBlock, writing: Writing): string {
  const tag = kind === 'timeline' ? 'ol' : 'ul';
  const attributes = {
    class: kind,
    'data-count': items.length,
    'data-flow': kind === 'timeline' && runsDown(items) ? 'down' : undefined,
    style: kind === 'people' ? saidCss(items) : leadsCss(items),
  };
  return `<${tag}${attributesHtml(attributes)}>\n${items.map((item) => leadItemHtml(item, writing)).join('\n')}\n</${tag}>`;
}

function leadItemHtml({ lead, aside, marked, body }: LeadItem, writing: Writing): string {
  const step = writing.stepping ? stepAttributes(writing) : {};
  const asideHtml = aside.length > 0 ? `<span class="aside">${inlinesHtml(aside, writing)}</span>` : '';
  const bodyHtml = body.length > 0 ? `<p>${inlinesHtml(body, writing)}</p>` : '';
  return `<li${attributesHtml({ class: marked && 'marked', ...step })}><strong class="lead">${inlinesHtml(lead, writing)}</strong>${asideHtml}${bodyHtml}</li>`;
}

/** The most letters that a wide slide has room for between its margins, over all events: of leads, and of what is said in five lines. */
const ROW = { lead: 52, said: 360 };

/** A timeline runs downwards where its events are too many, or say too much, to stand beside each other. */
function runsDown(items: readonly LeadItem[]): boolean {
  const lead = longest(items.map((item) => item.lead));
  const said = longest(items.map(({ aside, body }) => [...aside, ...body]));
  return items.length > 6 || items.length * lead > ROW.lead || items.length * said > ROW.said;
}

/** Tells the style sheet how many letters the longest lead has, and how many all of them have, so that it finds room for them. */
function leadsCss(items: readonly LeadItem[]): string {
  const leads = items.map(({ lead }) => lead);
  const widths = leads.map((lead) => figureWidth(plainText(lead)));
  const all = widths.reduce((total, width) => total + Math.max(2, width), 0);
  return `--count: ${items.length}; --longest: ${Math.max(...widths)}; --all: ${all}; --word: ${longestWord(items)}`;
}

/** Signs and letters that take half as much room again as a digit. */
const figureWidth = (text: string): number => textWidth(text) + (text.match(/[%‰€MWmw]/gu) ?? []).length / 2;

const longestWord = (items: readonly LeadItem[]): number =>
  Math.max(
    1,
    ...items.flatMap(({ aside, body }) =>
      plainText([...aside, ...body])
        .split(/\s+/u)
        .map(textWidth),
    ),
  );

/** Tells how many letters the most that is said of one has. */
const saidCss = (items: readonly LeadItem[]): string =>
  `--words: ${Math.max(1, longest(items.map(({ body }) => body)))}`;

const longest = (runs: readonly (readonly Inline[])[]): number =>
  Math.max(...runs.map((run) => textWidth(plainText(run))));
