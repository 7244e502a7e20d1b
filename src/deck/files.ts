import { decodePercent } from '../percent.js';

/** The folder beside the page that files of the deck lie in. */
export const FILES = 'assets/files/';

/**
 * Gives where the page finds a picture: a file of the deck lies among the page's assets, and a picture may stand in its own
 * address. What lies elsewhere has been told, and is nowhere.
 */
export function assetPath(src: string): string {
  if (!isFile(src)) return /^data:image\//iu.test(src) ? src : '';
  return liesInside(src) ? `${FILES}${src.replace(/[?#]/gu, encodeURIComponent)}` : '';
}

/** True for what is named as a file, and does not lie within the page or on the network; one letter and a colon are a drive. */
export const isFile = (src: string): boolean => !/^(?:[a-z][a-z0-9+.-]+:|\/\/)/iu.test(src);

/** Gives the file's path from the deck's folder: `'a%20mill.png' => 'a mill.png'`. */
export const filePath = decodePercent;

/** True for a file of the deck's folder, and not of one above it or from the root. */
export const liesInside = (src: string): boolean =>
  !/^(?:[\\/]|[a-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/iu.test(filePath(src));

/** True for an address that a browser may be given: it has no scheme, or one that runs nothing and reads nothing. */
export const isHarmlessTarget = (href: string): boolean => {
  const plain = href.replace(/[\p{Cc}\s]/gu, '');
  return isSafeTarget(plain) || !/^[a-z][a-z0-9+.-]*:/iu.test(plain);
};

/** True for what a link may lead to: a slide, or a web, mail or telephone address. */
export const isSafeTarget = (href: string): boolean => /^(?:#|(?:https?|mailto|tel):)/iu.test(href);
