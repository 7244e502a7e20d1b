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

export const isElement = (node: Node | undefined): node is Element => node?.type === 'element';

/** True for an element of one of these names. */
export const isNamed = (node: Node | undefined, ...names: readonly string[]): boolean =>
  isElement(node) && names.includes(node.tagName);

export const isHeading = (node: Node | undefined): boolean =>
  isNamed(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');

/** Elements that a page defines for itself have a hyphen in their names, and are mostly parts of sentences. */
export const isInline = (node: Node): boolean =>
  node.type === 'text' || (isElement(node) && (INLINE.has(node.tagName) || node.tagName.includes('-')));

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

export const makeElement = (
  tagName: string,
  properties: Element['properties'],
  children: readonly Node[] = [],
): Element => ({ type: 'element', tagName, properties, children: [...children] as Element['children'] });

/** Gives the classes and the id of an element, as one text. */
export const classesOf = ({ properties: { className, id } }: Element): string =>
  [className, id]
    .flat()
    .filter((name) => typeof name === 'string')
    .join(' ');
