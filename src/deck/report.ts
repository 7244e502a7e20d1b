import type { Level, Problem } from '../problem.js';

/** Takes a fault on a line of the outline; the column, where none is given, is where `at` stands on that line, in its braces first, else its first letter. */
export type Report = (fault: {
  readonly rule: string;
  readonly line: number;
  readonly column?: number;
  readonly at?: string;
  readonly what: string;
  readonly fix: string;
  readonly level?: Level;
}) => void;

/** Makes a report that places faults in a file and adds them to the list. */
export function reportTo(problems: Problem[], file: string, lines: readonly string[]): Report {
  return ({ rule, line, column: given, at, what, fix, level = 'error' }) => {
    const source = lines[line - 1] ?? '';
    const starts = at === undefined ? [] : [source.indexOf(at, source.lastIndexOf('{')), source.indexOf(at)];
    const column = given ?? 1 + (starts.find((start) => start >= 0) ?? source.search(/\S|$/));
    problems.push({ rule, level, place: { file, line, column }, what, fix });
  };
}
