import type { fromDom } from 'hast-util-from-dom';

/** HTML as a tree of plain data, which is called hast. */
export type Root = Extract<ReturnType<typeof fromDom>, { type: 'root' }>;
export type Node = Root['children'][number];
export type Element = Extract<Node, { type: 'element' }>;

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

export const isElement = (node: Node | undefined, ...names: readonly string[]): node is Element =>
  node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));

export const isHeading = (node: Node | undefined): node is Element =>
  isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');

export const isInline = (node: Node): boolean =>
  node.type === 'text' || (isElement(node) && INLINE.has(node.tagName));

/** Gives the words in a node as they are read, with the spaces in them folded. */
export const textOf = (node: Node | Root): string => rawText(node).replace(/\s+/gu, ' ').trim();

function rawText(node: Node | Root): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inside = node.children.map(rawText).join('');
  return isInline(node as Node) ? inside : ` ${inside} `;
}

/** Walks a tree and gives every element, each before those inside it. */
export function* walk(node: Node | Root): Generator<Element> {
  if (isElement(node as Node)) yield node as Element;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

/** Makes a tree anew from its leaves up: each element gives way to what the function makes of it. */
export function rewrite<T extends Node | Root>(node: T, change: (element: Element) => readonly Node[]): T {
  if (!('children' in node)) return node;
  const children = (node.children as Node[]).flatMap((child) =>
    isElement(child) ? change(rewrite(child, change)) : [child],
  );
  return { ...node, children };
}
