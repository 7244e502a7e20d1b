import type { Chunk } from './paragraphs.js';

/** A run of lines, which is a heading where it has a style. */
export interface Styled extends Chunk {
  readonly style?: string;
}

const LINE = /^\s*([-=~^"'`#*+_])\1{2,}\s*$/u;

/**
 * Splits an underlined title from what stands under it, as reStructuredText has it (docutils, 2002).
 *
 * `['Title', '=====', 'text'] => [{ lines: ['Title'], style: '=' }, { lines: ['text'] }]`
 */
export function splitUnderlined(chunk: Chunk): readonly Styled[] {
  const { lines, gap } = chunk;
  const over = LINE.test(lines[0] ?? '') ? 1 : 0;
  const title = lines[over] ?? '';
  const mark = LINE.exec(lines[over + 1] ?? '')?.[1];
  if (mark === undefined || !/\p{L}/u.test(title) || !isAsLong(lines[over + 1] ?? '', title)) return [chunk];
  const rest = lines.slice(over + 2);
  const heading = { lines: [title.trim()], gap, style: over === 1 ? `${mark}${mark}` : mark };
  return rest.length === 0 ? [heading] : [heading, { lines: rest, gap: 0 }];
}

/** True where a line was drawn for the title above it: about as long, or of a length that suits every title. */
const isAsLong = (line: string, title: string): boolean =>
  title.trim().length <= 120 && line.trim().length + 3 >= title.trim().length;
