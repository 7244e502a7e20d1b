import {
  type Element,
  isHeading,
  isNamed,
  makeElement,
  type Node,
  type Root,
  rewrite,
} from '../html/tree.js';

/** Makes plain paragraphs of the headings in tables: there they are the heads of rows and columns. */
export const setTables = (story: Root): Root =>
  rewrite(story, (element) => (isNamed(element, 'table') ? [rewrite(element, lower)] : [element]));

const lower = (element: Element): readonly Node[] =>
  isHeading(element) ? [makeElement('p', {}, element.children)] : [element];
