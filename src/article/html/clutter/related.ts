import type { Line } from '../lines.js';
import { type Element, isHeading } from '../tree.js';
import { RELATED } from './phrases.js';

/** The share of letters in links from which a line is a link and no prose. */
const LINK = 0.6;

/** Gives the lines that lead to other stories: those that say so, and the links under such a line. */
export function relatedLines(lines: readonly Line[]): readonly Element[] {
  return lines.flatMap((line, index) => {
    if (!RELATED.test(line.text) || line.text.length > 300) return [];
    if (line.linked > LINK && !isHeading(line.element)) return [line.element, ...linksAfter(lines, index)];
    if (line.text.length > 80) return line.linked > 0.4 ? [line.element] : [];
    const links = linksAfter(lines, index);
    return links.length > 0 ? [line.element, ...links] : [];
  });
}

function linksAfter(lines: readonly Line[], index: number): readonly Element[] {
  const rest = lines.slice(index + 1);
  const end = rest.findIndex(({ linked }) => linked < LINK);
  return rest.slice(0, end < 0 ? rest.length : end).map(({ element }) => element);
}
