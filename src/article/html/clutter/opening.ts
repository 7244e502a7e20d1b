import type { Citation } from '../../../model.js';
import type { Line } from '../lines.js';
import { type Element, isHeading, isNamed } from '../tree.js';
import { DATED } from './phrases.js';

/** Gives the lines above the first sentence that repeat what is known of an article: title, author, date, path. */
export const openingLines = (lines: readonly Line[], citation: Citation): readonly Element[] =>
  above(lines)
    .filter((line) => repeats(line, citation))
    .map(({ element }) => element);

/** Gives the headings above the first sentence that are sentences themselves: a lead, which opens no section. */
export const leadHeadings = (lines: readonly Line[]): readonly Element[] =>
  above(lines)
    .filter(({ element, text }) => isHeading(element) && (text.length > 80 || /\p{L}{2}[.!。।]$/u.test(text)))
    .map(({ element }) => element);

const above = (lines: readonly Line[]): readonly Line[] =>
  lines.slice(0, Math.max(0, lines.findIndex(isProse)));

const isProse = ({ element, text, linked }: Line): boolean =>
  !isHeading(element) && linked < 0.5 && (text.length > 120 || (text.length > 40 && SENTENCE.test(text)));

const SENTENCE = /\p{L}{2}[.!?…。؟।]["'”’»)]?$/u;

function repeats({ element, text, linked }: Line, { title, byline }: Citation): boolean {
  if (isNamed(element, 'td', 'th', 'dt', 'dd', 'caption')) return false;
  const words = fold(text);
  if (words === '' || words === fold(title ?? '')) return true;
  if (text.length > 100) return false;
  if (byline !== undefined && words.includes(fold(byline)) && text.length < byline.length + 60) return true;
  if (isHeading(element)) return false;
  return DATED.test(text) || isDate(text) || isPath(text) || (linked > 0.9 && !isNamed(element, 'li'));
}

/** Nothing but a day, in figures or with the name of a month, perhaps with the time. */
const isDate = (text: string): boolean =>
  text.length < 60 &&
  /(?:^|\D)(?:19|20)\d\d(?!\d)/u.test(text) &&
  /\d/u.test(text.replace(/(?:19|20)\d\d/u, '')) &&
  text.split(/\s+/u).length <= 9;

/** `Home » News » The mill` */
const isPath = (text: string): boolean => /\S\s*[»›>]\s*\S/u.test(text);

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
