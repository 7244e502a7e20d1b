import { without } from '../lines.js';
import { classesOf, type Element, type Node, type Root, textOf } from '../tree.js';
import { outermost } from './names.js';

/** Letters that are a story of their own, however short. */
const STORY = 600;
/** A story told in entries, each of them an article: a live blog. */
const ENTRIES = /(?:^|[-_ ])(?:live|updates?|entry|entries|timeline|ticker|key-?events?)(?:$|[-_ ])/iu;

/** Gives the articles that stand inside another one: other stories, unless they are what this one is made of. */
export function otherStories(story: Root): readonly Element[] {
  const nested = outermost(story, isArticle).flatMap((article) =>
    article.children.flatMap((child) => outermost(child as Node, isArticle)),
  );
  const own = textOf(without(story, new Set(nested)));
  return nested.filter((article) => own.length > STORY && !ENTRIES.test(classesOf(article)));
}

const isArticle = ({ tagName }: Element): boolean => tagName === 'article';
