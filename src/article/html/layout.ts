import {
  type Element,
  isElement,
  isHeading,
  isInline,
  isNamed,
  makeElement,
  type Node,
  type Root,
  rewrite,
  textOf,
  walk,
} from './tree.js';

/** Takes apart lists and tables that only place what is in them, and takes from headings what leads to themselves. */
export const setLayout = (story: Root): Root => rewrite(story, setBlock);

function setBlock(element: Element): readonly Node[] {
  if (isHeading(element)) return setHeading(element);
  if (isNamed(element, 'ul', 'ol') && element.children.some(holdsHeading))
    return element.children.flatMap(insideOf);
  if (isNamed(element, 'table') && placesBlocks(element))
    return cellsOf(element).map((cell) => ({ ...cell, tagName: 'div' }));
  if (isNamed(element, 'table')) return splitCaption(element);
  return isNamed(element, 'iframe', 'input', 'meter', 'progress') ? [] : [element];
}

/** Markdown's tables have no captions: that of a table is a paragraph before it. */
function splitCaption(table: Element): readonly Node[] {
  const captions = table.children.filter((child) => isNamed(child, 'caption') && textOf(child) !== '');
  const children = table.children.filter((child) => !captions.includes(child));
  return [
    ...captions.flatMap((caption) => (isElement(caption) ? [{ ...caption, tagName: 'p' }] : [])),
    { ...table, children },
  ];
}

const insideOf = (node: Node): readonly Node[] => (isElement(node) ? [{ ...node, tagName: 'div' }] : []);
const holdsHeading = (node: Node): boolean => [...walk(node)].some(isHeading);

const cellsOf = (table: Element): readonly Element[] =>
  [...walk(table)].filter((one) => isNamed(one, 'td', 'th', 'caption'));

/** A table of data has short cells; one that holds headings, lists or several paragraphs in a cell places blocks. */
const placesBlocks = (table: Element): boolean =>
  cellsOf(table).some(
    (cell) =>
      [...walk(cell)].some(
        (one) => isHeading(one) || isNamed(one, 'ul', 'ol', 'blockquote', 'pre', 'table'),
      ) || cell.children.filter((one) => isNamed(one, 'p', 'div') && textOf(one) !== '').length > 1,
  );

/** `<h2>The mill <a href="#mill">#</a></h2>` => `<h2>The mill</h2>` */
function setHeading(heading: Element): readonly Node[] {
  const children = heading.children.filter((child) => !isAnchor(child)).flatMap(unwrap);
  return textOf(makeElement('h2', {}, children)) === ''
    ? children
    : [makeElement(heading.tagName, {}, children)];
}

const unwrap = (node: Node): readonly Node[] =>
  isElement(node) && (isNamed(node, 'a') || !isInline(node)) ? node.children.flatMap(unwrap) : [node];

const isAnchor = (node: Node): boolean =>
  (isNamed(node, 'a') && !/[\p{L}\p{N}]/u.test(textOf(node))) ||
  (isNamed(node, 'a', 'span') && /^\[.*\]$/u.test(textOf(node)));
