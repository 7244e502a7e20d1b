import type { Level, Problem } from '../problem.js';

/**
 * Takes a fault on a line of the outline, or of the file `src` beside it; the column is the one given, else where `at`
 * stands on that line, in its braces first, else its first letter.
 */
export type Report = (fault: {
  readonly rule: string;
  readonly line: number;
  readonly column?: number;
  readonly at?: string;
  readonly src?: string;
  readonly what: string;
  readonly fix: string;
  readonly level?: Level;
}) => void;

/** Makes a report that places faults in a file and adds them to the list, each once. */
export function reportTo(problems: Problem[], file: string, lines: readonly string[]): Report {
  const told = new Set<string>();
  return ({ rule, line: counted, at, column, src, what, fix, level = 'error' }) => {
    // Marked counts a line too many where an item of a list runs on over a line of `===`.
    const line = src === undefined ? Math.min(counted, lines.length) : counted;
    const place =
      src === undefined
        ? { file, line, column: column ?? columnOf(at, lines[line - 1] ?? '') }
        : { file: file.replace(/[^\\/]*$/, '') + src, line, column: column ?? 1 };
    const key = JSON.stringify([rule, place, what]);
    if (told.has(key)) return;
    told.add(key);
    problems.push({ rule, level, place, what, fix });
  };
}

function columnOf(at: string | undefined, source: string): number {
  const starts = at === undefined ? [] : [source.indexOf(at, source.lastIndexOf('{')), source.indexOf(at)];
  return 1 + (starts.find((start) => start >= 0) ?? source.search(/\S|$/));
}
