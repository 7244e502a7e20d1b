import type { Citation } from '../../../model.js';
import type { Line } from '../lines.js';
import { type Element, isHeading, isNamed } from '../tree.js';
import { DATED } from './phrases.js';

/** Gives the lines above the first sentence that repeat what is known of an article: title, author, date, path. */
export function openingLines(lines: readonly Line[], citation: Citation): readonly Element[] {
  const first = lines.findIndex((line) => isProse(line));
  const above = lines.slice(0, first < 0 ? 0 : first);
  return above.filter((line) => repeats(line, citation)).map(({ element }) => element);
}

const isProse = ({ element, text, linked }: Line): boolean =>
  !isHeading(element) &&
  linked < 0.5 &&
  (text.length > 120 || /\p{L}{2}[.!?…。؟।]["'”’»)]?$/u.test(text)) &&
  text.split(' ').length > 6;

function repeats({ element, text, linked }: Line, { title, byline }: Citation): boolean {
  if (isNamed(element, 'td', 'th', 'dt', 'dd', 'caption')) return false;
  const words = fold(text);
  if (words === '' || words === fold(title ?? '')) return true;
  if (text.length > 100) return false;
  if (byline !== undefined && words.includes(fold(byline)) && text.length < byline.length + 60) return true;
  return (
    DATED.test(text) ||
    isDate(text) ||
    isPath(text) ||
    (linked > 0.9 && !isHeading(element) && !isNamed(element, 'li'))
  );
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
