import type {
  Attributes,
  Block,
  Image,
  Inline,
  LecternBlock,
  Link,
  List,
  ListItem,
  TableCell,
} from '../model.js';
import { attributesHtml, escapeText } from './html.js';
import { assetPath } from './pictures.js';

export const inlinesHtml = (inlines: readonly Inline[]): string => inlines.map(inlineHtml).join('');

const TAGS = { strong: 'strong', emphasis: 'em', deleted: 'del' } as const;

function inlineHtml(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeText(inline.text);
    case 'code':
      return `<code>${escapeText(inline.text)}</code>`;
    case 'break':
      return '<br>\n';
    case 'html':
      return inline.html;
    case 'span':
      return `<span${carried(inline.attributes)}>${inlinesHtml(inline.children)}</span>`;
    case 'link':
      return linkHtml(inline);
    case 'image':
      return imageHtml(inline);
    default:
      return `<${TAGS[inline.kind]}>${inlinesHtml(inline.children)}</${TAGS[inline.kind]}>`;
  }
}

function linkHtml({ href, title, attributes, children }: Link): string {
  return `<a${attributesHtml({ href: encodeUrl(href), title })}${carried(attributes)}>${inlinesHtml(children)}</a>`;
}

function imageHtml({ src, alt, title, attributes }: Image): string {
  return `<img${attributesHtml({ src: encodeUrl(assetPath(src)), alt, title })}${carried(attributes)}>`;
}

/** Percent-encodes what a URL may not hold, and leaves what is encoded as it is. */
export function encodeUrl(url: string): string {
  return encodeURI(url.toWellFormed()).replace(/%25/gu, '%');
}

function carried({ id, classes, values }: Attributes): string {
  const lang = values.get('lang');
  return attributesHtml({ id, class: classes.join(' ') || undefined, lang });
}

/** Writes Markdown's own blocks; `blocksHtml` writes what lies inside them. */
export function proseHtml(
  block: Exclude<Block, LecternBlock>,
  blocksHtml: (blocks: readonly Block[]) => string,
): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlinesHtml(block.children)}</p>`;
    case 'heading':
      return `<h${block.level}${carried(block.attributes)}>${inlinesHtml(block.children)}</h${block.level}>`;
    case 'list':
      return listHtml(block, blocksHtml);
    case 'code':
      return codeHtml(block.language, block.text);
    case 'blockquote':
      return `<blockquote>\n${blocksHtml(block.children)}\n</blockquote>`;
    case 'table':
      return tableHtml(block.head, block.rows);
    case 'fence':
      return blocksHtml(block.children);
    case 'html':
      return block.html;
    case 'rule':
      return '<hr>';
    case 'pause':
      return '';
  }
}

function codeHtml(info: string, text: string): string {
  const language = /^[^\s{]+/u.exec(info)?.[0];
  const named = attributesHtml({ class: language && `language-${language}` });
  return `<pre><code${named}>${text && `${escapeText(text)}\n`}</code></pre>`;
}

function listHtml({ start, loose, items }: List, blocksHtml: (blocks: readonly Block[]) => string): string {
  const tag = start === undefined ? 'ul' : 'ol';
  const first = start === undefined || start === 1 ? undefined : start;
  const itemsHtml = items.map((item) => `<li>${itemHtml(item, loose, blocksHtml)}</li>`).join('\n');
  return `<${tag}${attributesHtml({ start: first })}>\n${itemsHtml}\n</${tag}>`;
}

function itemHtml(
  { checked, children }: ListItem,
  loose: boolean,
  blocksHtml: (blocks: readonly Block[]) => string,
): string {
  const box =
    checked === undefined ? '' : `<input${attributesHtml({ type: 'checkbox', checked, disabled: true })}> `;
  const inside = children.map((child, index) => {
    const lead = index === 0 ? box : '';
    if (child.kind !== 'paragraph') return lead + blocksHtml([child]);
    const html = lead + inlinesHtml(child.children);
    return loose ? `<p>${html}</p>` : html;
  });
  return inside.join('\n') || box;
}

function tableHtml(head: readonly TableCell[], rows: readonly (readonly TableCell[])[]): string {
  const row = (cells: readonly TableCell[], cellHtml: (cell: TableCell, column: number) => string): string =>
    `<tr>${cells.map(cellHtml).join('')}</tr>`;
  const align = ({ align: side }: TableCell) => ({ class: side && `align-${side}` });
  const headHtml = row(
    head,
    (cell) => `<th${attributesHtml({ scope: 'col', ...align(cell) })}>${inlinesHtml(cell.children)}</th>`,
  );
  const rowsHtml = rows.map((cells) =>
    row(cells, (cell) => `<td${attributesHtml(align(cell))}>${inlinesHtml(cell.children)}</td>`),
  );
  return `<table>\n<thead>\n${headHtml}\n</thead>\n<tbody>\n${rowsHtml.join('\n')}\n</tbody>\n</table>`;
}
