import {
  classesOf,
  type Element,
  isNamed,
  makeElement,
  type Node,
  type Root,
  rewrite,
  textOf,
  walk,
} from './tree.js';

const CAPTION = /(?:^|[-_])(?:fig)?caption|(?:photo|image|img|media|picture)[-_]?credit|^credits?$/i;
/** Longer than any caption: such text is the story, whatever its class says. */
const LONGEST = 800;

/**
 * Makes of each figure its pictures, and of its caption the alternative text of the last one, which is how Pandoc's
 * Markdown writes a caption. Other pictures lose theirs, since it is no part of the words on the page.
 */
export const setPictures = (story: Root): Root => rewrite(rewrite(story, setPicture), setFigure);

function setPicture(element: Element): readonly Node[] {
  if (element.tagName !== 'img') return [element];
  const { alt, src, width, height } = element.properties;
  if (/emoji|smiley/i.test(classesOf(element)) && typeof alt === 'string')
    return [{ type: 'text', value: alt }];
  if (isDot(width) || isDot(height) || typeof src !== 'string') return [];
  return [picture(src, '')];
}

const isDot = (length: unknown): boolean => length !== undefined && length !== null && Number(length) <= 2;

function setFigure(element: Element): readonly Node[] {
  if (isNamed(element, 'a', 'picture', 'noscript') && textOf(element) === '') return element.children;
  const caption = element.tagName === 'figure' || CAPTION.test(classesOf(element)) ? textOf(element) : '';
  if (element.tagName !== 'figure' && caption === '') return [element];
  if (
    caption.length > LONGEST ||
    [...walk(element)].some((one) => isNamed(one, 'table', 'pre', 'ul', 'blockquote', 'h2', 'h3'))
  )
    return [element];
  const pictures = [...walk(element)].filter((one) => one.tagName === 'img');
  const all = pictures
    .map(({ properties }) => String(properties.alt))
    .concat(caption)
    .filter(Boolean)
    .join(' ');
  const sources = pictures.map(({ properties }) => String(properties.src));
  if (all !== '' || sources.length === 0)
    return [
      ...sources.slice(0, -1).map((src) => paragraph(picture(src, ''))),
      ...(all ? [paragraph(picture(sources.at(-1) ?? '', all))] : []),
    ];
  return pictures.map((one) => paragraph(one));
}

const picture = (src: string, alt: string): Element => makeElement('img', { src, alt });
const paragraph = (child: Node): Element => makeElement('p', {}, [child]);
