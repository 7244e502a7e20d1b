import type { Line } from '../lines.js';
import { type Element, isHeading, isNamed, walk } from '../tree.js';
import { APPEAL, FILED, LABEL, OFFER, READING_TIME } from './phrases.js';

/** True for a line that belongs to the page around a story: a label, an appeal to the reader, where the story is filed. */
export function isPageLine({ element, text, linked }: Line): boolean {
  if (text.length > 300) return false;
  if (LABEL.test(text) || READING_TIME.test(text) || (isMarkup(text) && !isCode(element))) return true;
  if (FILED.test(text) && text.length < 200) return true;
  if (isHeading(element) || text.length > 250) return false;
  return (
    (linked > 0 && APPEAL.test(text) && (linked > 0.8 || OFFER.test(text))) || isShoutedLink(text, linked)
  );
}

/** `READ MORE ON THE MILL BY CLICKING HERE`: capitals alone, and all of it a link. */
const isShoutedLink = (text: string, linked: number): boolean =>
  linked > 0.8 && text.split(' ').length > 3 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

const isCode = (element: Element): boolean =>
  [...walk(element)].some((one) => isNamed(one, 'pre', 'code', 'samp', 'kbd'));

/** HTML that was meant to be one and shows as text: `<span class="x"></span>`. */
const isMarkup = (text: string): boolean =>
  /^<[a-z][^<>]*>/iu.test(text) && !/\p{L}/u.test(text.replace(/<[^<>]*>|&#?\w+;/gu, ''));
