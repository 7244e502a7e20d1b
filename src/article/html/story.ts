import { Readability } from '@mozilla/readability';
import { fromDom } from 'hast-util-from-dom';
import type { DomDocument } from './dom.js';
import type { Root } from './tree.js';

/**
 * Finds the element of a page that holds its story (Mozilla's Readability), with its classes; undefined where there is
 * none. The document is used up.
 */
export function findStory(document: DomDocument): Root | undefined {
  const reader = new Readability(document as never, { keepClasses: true, serializer: (node) => node });
  const content = reader.parse()?.content;
  if (!content) return undefined;
  const tree = fromDom(content as never);
  return tree.type === 'root' ? tree : { type: 'root', children: tree.type === 'element' ? [tree] : [] };
}
