import { plainText } from '../../markdown/text.js';
import type { Block, TableCell } from '../../model.js';
import { attributesHtml } from '../html.js';
import { inlinesHtml } from '../inlines.js';
import type { Writing } from '../writing.js';

type Table = Extract<Block, { kind: 'table' }>;

/** Writes a table; a column of numbers stands at the right, and a first column without a head, or in bold, heads its rows. */
export function tableHtml({ head, rows }: Table, writing: Writing): string {
  const aligns = head.map((_, column) => alignOf([head, ...rows].map((cells) => cells[column])));
  const heading = headsRows(head, rows);
  const cellHtml = (tag: string, scope: string | undefined, { children }: TableCell, column: number) => {
    const align = aligns[column];
    return `<${tag}${attributesHtml({ scope, class: align && `align-${align}` })}>${inlinesHtml(children, writing)}</${tag}>`;
  };
  const headHtml = head.map((cell, column) =>
    plainText(cell.children) === ''
      ? cellHtml('td', undefined, cell, column)
      : cellHtml('th', 'col', cell, column),
  );
  const rowsHtml = rows.map((cells) =>
    cells.map((cell, column) =>
      heading && column === 0 ? cellHtml('th', 'row', cell, column) : cellHtml('td', undefined, cell, column),
    ),
  );
  const rowHtml = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;
  return `<table>\n<thead>\n${rowHtml(headHtml)}\n</thead>\n<tbody>\n${rowsHtml.map(rowHtml).join('\n')}\n</tbody>\n</table>`;
}

/** `1,204`, `−3.5 %`, `€ 12`, or a sign for none. */
const NUMBER = /^(?:[-+−±~<>≈]?\s?[$€£¥]?\s?\d[\d.,'’\s\u00a0\u202f]*\s?(?:%|‰|[$€£¥])?|[-–—])$/u;

/** Gives the side that was asked for in the head, else the right one for a column of numbers. */
function alignOf([head, ...cells]: readonly (TableCell | undefined)[]): TableCell['align'] {
  const texts = cells.map((cell) => plainText(cell?.children ?? []).trim()).filter((text) => text !== '');
  const numeric =
    texts.length > 0 && texts.every((text) => NUMBER.test(text)) && texts.some((text) => /\d/.test(text));
  return head?.align ?? (numeric ? 'right' : undefined);
}

function headsRows(head: readonly TableCell[], rows: readonly (readonly TableCell[])[]): boolean {
  const firsts = rows.flatMap(([first]) => first ?? []);
  if (firsts.length === 0 || head.length < 2) return false;
  const bold = firsts.every(
    ({ children: [only, ...others] }) => only?.kind === 'strong' && others.length === 0,
  );
  return bold || plainText(head[0]?.children ?? []) === '';
}
