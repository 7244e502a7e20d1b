import type { Citation } from '../../model.js';
import {
  type Element,
  isElement,
  isHeading,
  makeElement,
  type Node,
  type Root,
  textOf,
} from '../html/tree.js';

/** A story without its title, and what its first lines say of it. */
export interface Titled {
  readonly story: Root;
  readonly citation: Citation;
}

/**
 * Takes the title, the author and the date out of a document where its styles name them, else out of its properties; the
 * headings go below the title.
 */
export function takeTitle(tree: Root, properties: Citation): Titled {
  const of = (name: string): readonly Element[] =>
    tree.children.filter(
      (node): node is Element => isElement(node) && node.properties.className?.toString() === name,
    );
  const styled = of('title');
  const top = styled.length > 0 ? undefined : loneTop(tree);
  const titles = top ? [top] : styled;
  const authors = of('author');
  const dates = of('date');
  const taken = new Set<Node | undefined>([...titles, ...authors, ...dates]);
  const rest = tree.children.filter((node) => !taken.has(node));
  const isTitled = titles.length > 0 || properties.title !== undefined;
  const hasTop = rest.some((node) => isElement(node) && node.tagName === 'h1');
  return {
    story: { ...tree, children: isTitled && hasTop ? (rest.map(lower) as Root['children']) : rest },
    citation: {
      ...properties,
      ...(titles.length > 0 && { title: titles.map(textOf).join(' ') }),
      ...(authors.length > 0 && { byline: authors.map(textOf).join(', ') }),
      ...(dates[0] && { published: textOf(dates[0]) }),
    },
  };
}

/** Gives the only heading of the first level where it comes before the others. */
function loneTop({ children }: Root): Element | undefined {
  const headings = children.filter((node): node is Element => isElement(node) && isHeading(node));
  const tops = headings.filter(({ tagName }) => tagName === 'h1');
  return tops.length === 1 && headings[0] === tops[0] ? tops[0] : undefined;
}

const lower = (node: Node): Node =>
  isElement(node) && isHeading(node)
    ? makeElement(`h${Math.min(6, Number(node.tagName[1]) + 1)}`, node.properties, node.children)
    : node;
