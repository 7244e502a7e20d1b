import { resolve } from 'node:path';
import { readTextIfAny } from '../files.js';
import type { Place } from '../problem.js';

/** The most characters of a line that a frame shows. */
const WIDTH = 100;

/** Gives the line that a place names with a mark under the column, or undefined where it names no line of a text. */
export async function frameAt({ file, line, column = 1 }: Place, cwd: string): Promise<string | undefined> {
  if (line === undefined) return undefined;
  const text = await readTextIfAny(resolve(cwd, file)).catch(() => undefined);
  const source = text?.split('\n')[line - 1];
  return source === undefined ? undefined : frame(source, line, column);
}

/**
 * Draws a frame; of a long line the part around the column.
 *
 * `('## A {from=x}', 3, 12) => '  3 | ## A {from=x}\n    |            ^'`
 */
export function frame(source: string, line: number, column: number): string {
  const from = Math.max(0, Math.min(column - 1 - WIDTH / 2, source.length - WIDTH));
  const part = source.slice(from, from + WIDTH).replaceAll('\t', ' ');
  const margin = ' '.repeat(String(line).length);
  return `  ${line} | ${part}\n  ${margin} | ${' '.repeat(column - 1 - from)}^`;
}
