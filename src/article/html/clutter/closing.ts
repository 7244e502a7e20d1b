import type { Citation } from '../../../model.js';
import type { Line } from '../lines.js';
import { type Element, isHeading } from '../tree.js';
import { APPENDIX, RIGHTS } from './phrases.js';

/** The last lines, in which an author is introduced and rights are reserved. */
const LAST = 6;
/** No appendix is longer than this part of a story. */
const LARGEST = 0.3;

/** Gives the lines below a story: who wrote it, whose it is, and how to reach them. */
export function closingLines(lines: readonly Line[], citation: Citation): readonly Element[] {
  const end = findAppendix(lines);
  const last = lines.slice(Math.max(0, end - LAST), end);
  const around = last.filter((line) => introduces(line, citation) || reserves(line));
  return [...lines.slice(end), ...around].map(({ element }) => element);
}

/** Gives the number of the line where the story ends. */
function findAppendix(lines: readonly Line[]): number {
  const most = LARGEST * lines.reduce((sum, { text }) => sum + text.length, 0);
  const end = lines.findIndex(({ text }, index) => index > 0 && APPENDIX.test(text));
  const length = lines.slice(end).reduce((sum, { text }) => sum + text.length, 0);
  return end >= 0 && length < most ? end : lines.length;
}

/** `Jane Roe is a reporter in Hull.`, where Jane Roe is the author. */
const introduces = ({ element, text }: Line, { byline = '' }: Citation): boolean =>
  !isHeading(element) && text.length < 500 && byline.length > 5 && text.startsWith(byline);

const reserves = ({ text }: Line): boolean => text.length < 400 && RIGHTS.test(text);
