import { Readability } from '@mozilla/readability';
import { fromDom } from 'hast-util-from-dom';
import type { DomDocument } from './dom.js';
import type { Root } from './tree.js';

/** The story of a page as a tree that keeps its classes, and who is said to have written it where the page shows that. */
export interface Story {
  readonly tree: Root;
  readonly byline: string | undefined;
}

/** Finds the story of a page (Mozilla's Readability); undefined where there is none. The document is used up. */
export function findStory(document: DomDocument): Story | undefined {
  const options = { keepClasses: true, serializer: (node: unknown) => node };
  const { content, byline } = new Readability(document as never, options).parse() ?? {};
  if (!content) return undefined;
  const node = fromDom(content as never);
  const children = node.type === 'element' ? [node] : [];
  return { tree: node.type === 'root' ? node : { type: 'root', children }, byline: byline ?? undefined };
}
