import { decodeEntities } from '../../markdown/entities.js';
import type { DomDocument } from './dom.js';
import { readJsonLd } from './json-ld.js';
import { makeElement, type Root, textOf } from './tree.js';

/** Letters from which a text that a page gives to machines is a story. */
const STORY = 500;

/** Gives the story that a page gives to machines, in JSON-LD, as paragraphs. */
export function readArticleBody(document: DomDocument): Root | undefined {
  const text = readJsonLd(document)
    .map(({ articleBody }) => articleBody)
    .find(
      (body): body is string => typeof body === 'string' && body.length > STORY && !/<\/?[a-z]/iu.test(body),
    );
  const paragraphs = decodeEntities(text ?? '')
    .split(/\s*\n\s*/u)
    .filter((paragraph) => paragraph.trim() !== '');
  const children = paragraphs.map((value) => makeElement('p', {}, [{ type: 'text', value }]));
  return children.length > 0 ? { type: 'root', children } : undefined;
}

/** True for a story that is no more than a part of what the page gives to machines: the rest comes by a script. */
export const isPart = (story: Root | undefined, whole: Root): boolean =>
  story === undefined || textOf(story).length < 0.5 * textOf(whole).length;
