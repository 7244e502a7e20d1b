import {
  type Element,
  isNamed,
  makeElement,
  type Node,
  type Root,
  rewrite,
  textOf,
  walk,
} from '../html/tree.js';

/** Leaves pictures out; one that stands alone keeps its alternative text, and a caption is set in italics. */
export const setPictures = (story: Root): Root => rewrite(rewrite(story, setParagraph), dropPicture);

function setParagraph(element: Element): readonly Node[] {
  if (!isNamed(element, 'p')) return [element];
  if (element.properties.className?.toString() === 'caption')
    return [makeElement('p', {}, [makeElement('em', {}, element.children)])];
  const alt = textOf(element) === '' ? altOf(element) : '';
  return alt === '' ? [element] : [makeElement('p', {}, [makeElement('img', { src: '#', alt })])];
}

const altOf = (element: Element): string =>
  [...walk(element)]
    .flatMap(({ tagName, properties: { alt } }) =>
      tagName === 'img' && typeof alt === 'string' ? [alt] : [],
    )
    .join(' ')
    .trim();

/** A picture among words has no place of its own to say what it shows. */
const dropPicture = (element: Element): readonly Node[] =>
  isNamed(element, 'img') && element.properties.src !== '#' ? [] : [element];
