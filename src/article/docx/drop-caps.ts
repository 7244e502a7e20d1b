import { isNamed, type Node, type Root, textOf } from '../html/tree.js';

/** Joins a first letter that is set large, which is a paragraph of its own in Word, with the rest of its word. */
export function joinDropCaps(story: Root): Root {
  const children = story.children.flatMap((node, index, all): readonly Node[] => {
    const [before, next] = [all[index - 1], all[index + 1]];
    if (isDropCap(node, next)) return [];
    return isDropCap(before, node) && before && 'children' in node && 'children' in before
      ? [{ ...node, children: [...before.children, ...node.children] as typeof node.children }]
      : [node];
  });
  return { ...story, children: children as Root['children'] };
}

const isDropCap = (node: Node | undefined, next: Node | undefined): boolean =>
  node !== undefined &&
  next !== undefined &&
  isNamed(node, 'p') &&
  isNamed(next, 'p') &&
  /^\p{Lu}$/u.test(textOf(node)) &&
  /^\p{Ll}/u.test(textOf(next));
