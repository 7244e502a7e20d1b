import { type Element, isElement, isInline, type Node, type Root, textOf } from './tree.js';

/** A run of text as a reader sees it: an element that holds words and no other block. */
export interface Line {
  readonly element: Element;
  readonly text: string;
  /** The share of its letters that stand in links. */
  readonly linked: number;
}

/** Gives the lines of a tree in their order. */
export function linesOf(node: Node | Root): readonly Line[] {
  if (!isElement(node as Node)) return 'children' in node ? node.children.flatMap(linesOf) : [];
  const element = node as Element;
  const blocks = element.children.filter((child) => isElement(child) && !isLeaf(child));
  if (blocks.length > 0) return element.children.flatMap(linesOf);
  const text = textOf(element);
  return text === '' ? [] : [{ element, text, linked: linkedLength(element) / text.length }];
}

const isLeaf = (node: Node): boolean =>
  isInline(node) || (isElement(node) && ['br', 'img', 'wbr', 'hr'].includes(node.tagName));

/** Counts the letters that stand in links. */
export function linkedLength(node: Node | Root): number {
  if (isElement(node as Node) && (node as Element).tagName === 'a') return textOf(node).length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + linkedLength(child), 0) : 0;
}

/** Gives a tree without some of its elements, and without what is empty once they are gone. */
export function without<T extends Node | Root>(node: T, dropped: ReadonlySet<Element>): T {
  if (dropped.size === 0 || !('children' in node)) return node;
  const children = (node.children as Node[]).filter((child) => !dropped.has(child as Element));
  return { ...node, children: children.map((child) => without(child, dropped)) };
}

/** Gives a tree in which some of its elements have another name. */
export function renamed<T extends Node | Root>(node: T, chosen: ReadonlySet<Element>, tagName: string): T {
  if (chosen.size === 0 || !('children' in node)) return node;
  const children = (node.children as Node[]).map((child) => renamed(child, chosen, tagName));
  return { ...node, children, ...(chosen.has(node as Element) && { tagName }) };
}
