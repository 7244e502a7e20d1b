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

const CAPTION =
  /(?:^|[-_ ])(?:fig|image|img|photo|media)?caption|(?:photo|image|img|media|picture)[-_]?credit|(?:^| )credits?(?: |$)/iu;
const FRAME = /(?:^|[-_ ])(?:images?|img|photos?|pictures?|thumb(?:nail)?|figure)(?:[-_ ]|$)/iu;
/** Letters that are longer than any caption: such text is the story, whatever its class says. */
const LONGEST = 800;
/** The same where only a frame around a picture makes it a caption. */
const LONGEST_IN_FRAME = 400;

/**
 * Makes of each figure its pictures, and of its caption the alternative text of the last one, which is how Pandoc's
 * Markdown writes a caption. Other pictures lose theirs, since it is no part of the words on the page.
 */
export const setPictures = (story: Root): Root => rewrite(rewrite(story, setPicture), setFigure);

function setPicture(element: Element): readonly Node[] {
  if (element.tagName !== 'img') return [element];
  const { alt, src, width, height } = element.properties;
  if (/emoji|smiley/iu.test(classesOf(element))) return [{ type: 'text', value: String(alt ?? '') }];
  if (isDot(width) || isDot(height) || typeof src !== 'string') return [];
  return [makePicture(src, '')];
}

const isDot = (length: unknown): boolean =>
  length !== undefined && length !== null && Number.parseInt(String(length), 10) <= 2;

function setFigure(element: Element): readonly Node[] {
  if (isNamed(element, 'a', 'picture') && textOf(element) === '') return element.children;
  if (!isFigure(element)) return [element];
  const pictures = picturesIn(element);
  const sources = pictures.map(({ properties }) => String(properties.src)).filter((src) => src !== '');
  const captions = [...pictures.map(({ properties }) => String(properties.alt)), textOf(element)];
  const caption = captions.filter((text) => text !== '').join(' ');
  const last = caption === '' ? [] : [makeParagraph(makePicture(sources.at(-1) ?? '', caption))];
  const others = caption === '' ? sources : sources.slice(0, -1);
  return [...others.map((src) => makeParagraph(makePicture(src, ''))), ...last];
}

const picturesIn = (element: Element): readonly Element[] =>
  [...walk(element)].filter((one) => one.tagName === 'img');

/** By its name first: the text of each element would be gathered again at every level of a page. */
function isFigure(element: Element): boolean {
  const names = classesOf(element);
  const [isNamedSo, isCaption, isFrame] = [
    isNamed(element, 'figure'),
    CAPTION.test(names),
    FRAME.test(names),
  ];
  if (!isNamedSo && !isCaption && !isFrame) return false;
  const { length } = textOf(element);
  const isShort =
    (isNamedSo && length <= LONGEST) ||
    (isCaption && length > 0 && length <= LONGEST) ||
    (isFrame && length > 0 && length <= LONGEST_IN_FRAME && picturesIn(element).length > 0);
  return isShort && ![...walk(element)].some((one) => isNamed(one, ...NO_CAPTION));
}

const NO_CAPTION = ['table', 'pre', 'ul', 'ol', 'blockquote', 'h2', 'h3', 'h4'];

const makePicture = (src: string, alt: string): Element => makeElement('img', { src, alt });
const makeParagraph = (child: Node): Element => makeElement('p', {}, [child]);
