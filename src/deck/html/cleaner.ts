import type { Block, Html, Inline, Markup } from '../../model.js';
import type { Report } from '../report.js';
import type { Sanitised, Slot } from './sanitise.js';

type Node = Block | Inline;

/** Makes markup of the HTML among nodes that stand side by side, with so much between them. */
export type Clean = <T extends Node>(nodes: readonly T[], between: string) => readonly (T | Markup)[];

export const isHtml = (node: Node): node is Html => node.kind === 'html';

/** Cleans the HTML of nodes as one text, in which an empty element, the slot, stands for each node that is none. */
export const cleaner =
  (sanitise: (source: string, slot: Slot) => Sanitised, report: Report): Clean =>
  (nodes, between) => {
    if (!nodes.some(isHtml)) return nodes;
    const name = slotName(nodes);
    const written = new Set(scripts(nodes));
    const texts = nodes.map((node, index) =>
      isHtml(node) || written.has(index) ? sourceOf(node) : slotHtml(name, index),
    );
    const textOf: Slot['textOf'] = ({ properties: { dataN } }) => {
      const node = nodes[Number(dataN)];
      if (node?.kind !== 'text') return undefined;
      written.add(Number(dataN));
      return node.text;
    };
    const { html, files, dropped } = sanitise(texts.join(between), { name, textOf });
    for (const { offset, at, what } of dropped)
      report(droppedFault(what, at, lineAt(nodes, texts, between, offset)));
    const parts = html.split(new RegExp(`<${name} data-n="(\\d+)"></${name}>`, 'u'));
    if (holdsAll(nodes, parts, written)) return splice(nodes, parts, files);
    // What HTML would swallow or double is worth more than the HTML.
    report(droppedFault('HTML that takes in what stands beside it', '', lineAt(nodes, texts, between, 0)));
    return nodes.filter((node) => !isHtml(node));
  };

const sourceOf = (node: Node): string => ('html' in node ? node.html : 'text' in node ? node.text : '');

/** Gives what stands in a line between the tags of scripts and styles, which Markdown takes for words. */
function scripts(nodes: readonly Node[]): readonly number[] {
  let open: string | undefined;
  return nodes.flatMap((node, index) => {
    if (!isHtml(node)) return open === undefined ? [] : [index];
    const [, close, name] = /^<(\/?)(script|style)\b[^>]*>$/iu.exec(node.html) ?? [];
    if (name !== undefined) open = close === '' ? name : undefined;
    return [];
  });
}

/** A name that stands nowhere in the HTML. */
function slotName(nodes: readonly Node[]): string {
  const all = nodes.map((node) => (isHtml(node) ? node.html.toLowerCase() : '')).join('\n');
  let name = 'lectern-slot';
  while (all.includes(name)) name += 'x';
  return name;
}

const slotHtml = (slot: string, index: number): string => `<${slot} data-n="${index}"></${slot}>`;

/** Whether each slot that is not written as text is there once and in its order; every second part is the number of one. */
function holdsAll(nodes: readonly Node[], parts: readonly string[], written: ReadonlySet<number>): boolean {
  const slots = parts.filter((_, index) => index % 2 === 1);
  return (
    slots.join() ===
    nodes.flatMap((node, index) => (isHtml(node) || written.has(index) ? [] : [index])).join()
  );
}

function splice<T extends Node>(
  nodes: readonly T[],
  parts: readonly string[],
  files: readonly string[],
): readonly (T | Markup)[] {
  const first = parts.findIndex((part, index) => index % 2 === 0 && part.trim() !== '');
  return parts.flatMap((part, index): readonly (T | Markup)[] => {
    const node = nodes[Number(part)];
    if (index % 2 === 1 && node) return [node];
    if (part.trim() === '') return [];
    const line = lineFrom(nodes, index === 0 ? 0 : Number(parts[index - 1]) + 1);
    return [{ kind: 'markup', line, html: part, files: index === first ? files : [] }];
  });
}

/** Gives the line of the first HTML that stands there or later, else of the last one. */
function lineFrom(nodes: readonly Node[], index: number): number {
  const found = nodes.slice(index).find(isHtml) ?? nodes.findLast(isHtml);
  return found?.line ?? 1;
}

/** Gives the line of a letter of the text that the nodes make. */
function lineAt(nodes: readonly Node[], texts: readonly string[], between: string, offset: number): number {
  let start = 0;
  for (const [index, text] of texts.entries()) {
    const node = nodes[index];
    if (node && isHtml(node) && offset < start + text.length + between.length)
      return node.line + text.slice(0, offset - start).split('\n').length - 1;
    start += text.length + between.length;
  }
  return lineFrom(nodes, 0);
}

const droppedFault = (what: string, at: string, line: number): Parameters<Report>[0] => ({
  rule: 'html-dropped',
  level: 'warning',
  line,
  at,
  what: `${what[0]?.toUpperCase()}${what.slice(1)} is left out of the slide.`,
  fix: 'Take it out; where the outline is your own, keep it: --trust.',
});
