import { type Element, isElement, type Node, type Root, rewrite } from '../html/tree.js';

/** Takes the marks of foot- and endnotes out of the text, and the arrows back out of the notes, which stand at its end. */
export const setNotes = (story: Root): Root =>
  rewrite(story, (element) => (isMark(element) ? [] : [element]));

const isMark = (element: Element): boolean =>
  isReference(element) || (element.tagName === 'sup' && element.children.some(isReference));

const isReference = (node: Node): boolean =>
  isElement(node) && node.tagName === 'a' && /^#(?:foot|end)note-/.test(String(node.properties.href));
