import type { Words } from '../../deck/words.js';
import type { Block, DefinitionList, Formula, Inline, LecternBlock, List, ListItem } from '../../model.js';
import { attributesHtml, escapeText } from '../html.js';
import { carried, inlinesHtml } from '../inlines.js';
import { headingHtml, stepAttributes, type Writing } from '../writing.js';
import { tableHtml } from './table.js';

/** Writes Markdown's own blocks. */
export function proseHtml(
  block: Exclude<Block, LecternBlock | DefinitionList | Formula>,
  writing: Writing,
): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p${attributesHtml({ class: isPicture(block.children) && 'alone' })}>${inlinesHtml(block.children, writing)}</p>`;
    case 'heading':
      return headingHtml(
        block.level,
        carried(block.attributes, writing),
        inlinesHtml(block.children, writing),
        writing,
      );
    case 'list':
      return listHtml(block, writing);
    case 'code':
      return codeHtml(block.language, block.text);
    case 'blockquote':
      return `<blockquote>\n${writing.inside(block.children, writing)}\n</blockquote>`;
    case 'table':
      return tableHtml(block, writing);
    case 'fence':
      return writing.inside(block.children, writing);
    case 'markup':
      return block.html;
    case 'rule':
      return '<hr>';
    case 'html':
    case 'footnote':
    case 'abbreviation':
    case 'pause':
      return '';
  }
}

/** Whether a run is a picture and nothing else, or one that leads somewhere. */
function isPicture([first, ...others]: readonly Inline[]): boolean {
  if (first === undefined || others.length > 0) return false;
  return first.kind === 'image' || (first.kind === 'link' && isPicture(first.children));
}

function codeHtml(info: string, text: string): string {
  const language = /^[^\s{]+/u.exec(info)?.[0];
  const named = attributesHtml({ class: language && `language-${language}` });
  return `<pre><code${named}>${text && `${escapeText(text)}\n`}</code></pre>`;
}

function listHtml({ start, loose, items }: List, writing: Writing): string {
  const tag = start === undefined ? 'ul' : 'ol';
  const first = start === undefined || start === 1 ? undefined : start;
  const itemsHtml = items.map((item) => itemHtml(item, loose, writing)).join('\n');
  return `<${tag}${attributesHtml({ start: first })}>\n${itemsHtml}\n</${tag}>`;
}

function itemHtml({ checked, children }: ListItem, loose: boolean, writing: Writing): string {
  const attributes = writing.stepping ? stepAttributes(writing) : {};
  const box = checked === undefined ? '' : boxHtml(checked, writing.words);
  const inside = children.map((child, index) => {
    const lead = index === 0 ? box : '';
    if (child.kind !== 'paragraph') return lead + writing.inside([child], writing);
    const html = lead + inlinesHtml(child.children, writing);
    return loose ? `<p>${html}</p>` : html;
  });
  return `<li${attributesHtml(attributes)}>${inside.join('\n') || box}</li>`;
}

/** A box that is drawn, since no reader of a deck can tick it; its state is read aloud. */
const boxHtml = (checked: boolean, words: Words): string =>
  `<span${attributesHtml({ class: 'box', role: 'img', 'aria-label': checked ? words.done : words.toDo, 'data-done': checked })}></span> `;
