import { rewriteYaml, writeYaml } from '../yaml/write.js';
import type { ArticleMap } from './map.js';

const ABOUT =
  'The map of the article: how to cite it, and its sections by the digests of their paragraphs.\nRename a key, merge two sections or move a border as you like: "lectern lock" keeps to it.';

/** Writes `article.yaml`; what is not known of the article is left out. */
export const writeMap = (map: ArticleMap): string => writeYaml(inOrder(map), ABOUT);

/** Writes `article.yaml` anew over an older one, with the comments that stand there. */
export const rewriteMap = (text: string, map: ArticleMap): string => rewriteYaml(text, inOrder(map));

/** Gives the entries in the order they are read best. */
const inOrder = (map: ArticleMap) => {
  const { title, byline, publisher, published, url, lang, text, sections, proofs } = map;
  const told = proofs.length > 0 ? { proofs } : {};
  return { title, byline, publisher, published, url, lang, text, sections, ...told };
};
