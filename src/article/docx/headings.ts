import { isElement, isHeading, isNamed, makeElement, type Node, type Root, textOf } from '../html/tree.js';

/** A longer line is no heading. */
const LONGEST = 120;

/** Makes headings of paragraphs that are bold throughout, where their author used those and few styles, or none. */
export function setBoldHeadings(story: Root): Root {
  const blocks = story.children.filter((node) => !isBlank(node));
  const bold = new Set(blocks.filter((node, index) => isBold(node) && !isBold(blocks[index + 1])));
  const levels = blocks.flatMap((node) =>
    isElement(node) && isHeading(node) ? [Number(node.tagName[1])] : [],
  );
  if (bold.size <= levels.length) return story;
  const level = Math.min(...(levels.length > 0 ? levels : [1]));
  const children = story.children.map((node) =>
    bold.has(node) ? makeElement(`h${level}`, {}, [{ type: 'text', value: textOf(node) }]) : node,
  );
  return { ...story, children: children as Root['children'] };
}

const isBlank = (node: Node): boolean => node.type !== 'text' && textOf(node) === '';

/** True for a line all in bold that ends as a title does. */
function isBold(node: Node | undefined): boolean {
  if (!isElement(node) || !isNamed(node, 'p')) return false;
  const text = textOf(node);
  const strong = node.children.filter((child) => textOf(child) !== '');
  return (
    text.length <= LONGEST &&
    strong.length > 0 &&
    strong.every((child) => isNamed(child, 'strong')) &&
    /[^.,;:]$/u.test(text)
  );
}
