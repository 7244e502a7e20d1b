import type { Passage } from '../../model.js';

type Heading = Extract<Passage, { role: 'heading' }>;

/** So many sections are enough for a deck, and so many too many. */
const FEW = 3;
const MANY = 30;

/**
 * Gives the level down to which headings open sections: the highest with more than one, since a lone heading is a title
 * or a wrapper; a lower one where that gives fewer than three sections, and it no more than thirty. 0 without headings.
 */
export function sectionDepth(passages: readonly Passage[]): number {
  const headings = passages.filter((one): one is Heading => one.role === 'heading');
  const levels = [...new Set(headings.map(({ level }) => level))].sort((one, other) => one - other);
  const shared = levels.filter((level) => headings.filter((one) => one.level === level).length > 1);
  const countTo = (depth: number): number => headings.filter(({ level }) => level <= depth).length;
  const [first = levels[0] ?? 0, ...lower] = shared;
  if (countTo(first) >= FEW) return first;
  return lower.find((level) => countTo(level) >= FEW && countTo(level) <= MANY) ?? first;
}
