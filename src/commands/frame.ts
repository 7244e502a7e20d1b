import { resolve } from 'node:path';
import { isFile, readTextIfAny } from '../files.js';
import type { Place, Problem } from '../problem.js';
import type { Terminal } from './terminal.js';

/** The most characters of a line that a frame shows. */
const WIDTH = 100;

/**
 * Gives what draws the line that a place names with a mark under the column, or undefined where it names no line of a
 * text; each file is read once.
 */
export function framesIn(cwd: string): (place: Place) => Promise<string | undefined> {
  const files = new Map<string, Promise<readonly string[]>>();
  const linesOf = (file: string): Promise<readonly string[]> => {
    const lines = files.get(file) ?? readLines(resolve(cwd, file));
    files.set(file, lines);
    return lines;
  };
  return async ({ file, line, column = 1 }) => {
    const source = line === undefined ? undefined : (await linesOf(file))[line - 1];
    return line === undefined || source === undefined ? undefined : frame(source, line, column);
  };
}

/** Tells problems, each with the frame of its place. */
export async function tellProblems(
  problems: readonly Problem[],
  cwd: string,
  terminal: Terminal,
): Promise<void> {
  const frameAt = framesIn(cwd);
  for (const problem of problems) terminal.problem(problem, await frameAt(problem.place));
}

/** A file that cannot be read has been told of already, and has no lines to show. */
async function readLines(path: string): Promise<readonly string[]> {
  if (!isFile(path)) return [];
  const text = await readTextIfAny(path).catch(() => undefined);
  return text?.split('\n') ?? [];
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
