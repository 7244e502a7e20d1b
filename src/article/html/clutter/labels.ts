import type { Line } from '../lines.js';
import { type Element, isHeading, isNamed, walk } from '../tree.js';
import { APPEAL, CLICK, FILED, LABEL, OFFER, READING_TIME } from './phrases.js';

/** True for a line that belongs to the page around a story: a label, an appeal to the reader, where the story is filed. */
export function isPageLine({ element, text, linked }: Line): boolean {
  if (text.length > 300 || isNamed(element, 'td', 'th', 'dt', 'dd')) return false;
  if (LABEL.test(text) || FILED.test(text) || (isMarkup(text) && !isCode(element))) return true;
  if (isHeading(element) || isNamed(element, 'li')) return false;
  return READING_TIME.test(text) || isAppeal(text, linked) || isShoutedLink(text, linked);
}

const isAppeal = (text: string, linked: number): boolean =>
  linked > 0 && APPEAL.test(text) && (OFFER.test(text) || (linked > 0.8 && CLICK.test(text)));

/** `READ MORE ON THE MILL BY CLICKING HERE`: capitals alone, and all of it a link. */
const isShoutedLink = (text: string, linked: number): boolean =>
  linked > 0.8 && text.split(' ').length > 3 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

const isCode = (element: Element): boolean =>
  [...walk(element)].some((one) => isNamed(one, 'pre', 'code', 'samp', 'kbd'));

/** HTML that was meant to be one and shows as text: `<span class="x"></span>`. */
const isMarkup = (text: string): boolean =>
  /^<[a-z][^<>]*>/iu.test(text) && !/\p{L}/u.test(text.replace(/<[^<>]*>|&#?\w+;/gu, ''));
