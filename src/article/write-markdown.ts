import type { Passage, Reading } from '../model.js';

/** Writes an article as Markdown that is read back to the same headings and paragraphs; its title is a lone `#`. */
export function writeMarkdown({ citation: { title }, passages }: Reading): string {
  const shift = findShift(title, passages);
  const blocks = passages.map((passage) => writePassage(passage, shift));
  return `${[...(title === undefined ? [] : [`# ${escapeTitle(title)}`]), ...blocks].join('\n\n')}\n`;
}

/** Below a title, or where the first of its headings would be taken for one, the headings go down a level. */
function findShift(title: string | undefined, passages: readonly Passage[]): number {
  const levels = passages.flatMap((one) => (one.role === 'heading' ? [one.level] : []));
  const isLone = levels[0] === 1 && levels.filter((level) => level === 1).length === 1;
  return (title !== undefined && levels.includes(1)) || isLone ? 1 : 0;
}

function writePassage(passage: Passage, shift: number): string {
  if (passage.role !== 'heading') return passage.text.split('\n').map(escapeLine).join('  \n');
  const { text, level, id } = passage;
  const marks = '#'.repeat(Math.min(6, level + shift));
  return `${marks} ${escapeTitle(text)}${id === undefined ? '' : ` {#${id}}`}`;
}

const escapeTitle = (text: string): string =>
  escapeText(text.replace(/\s+/gu, ' ').trim()).replaceAll('#', '\\#');

/** What makes a list, a heading, a rule or a table where a line begins with it. */
const OPENING = /^(?:[-+=#:](?!\p{L})|#)/u;
const NUMBER = /^(\d{1,9})([.)])/u;

const escapeLine = (line: string): string =>
  escapeText(line.trim()).replace(OPENING, '\\$&').replace(NUMBER, '$1\\$2');

/** What may have a meaning within a line: emphasis, code, links, raw HTML, character references, attributes, tables, addresses. */
const escapeText = (text: string): string =>
  text.replace(/[\\`*_[\]{}<>~|^]|&(?=#|\w+;)|!(?=\[)|:(?=\/\/)|(?<=www)\.|@(?=\w)/giu, '\\$&');
