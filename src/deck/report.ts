import type { Level, Problem } from '../problem.js';

/** Takes a fault on a line of the outline; the column is where `at` stands on that line, else its first letter. */
export type Report = (fault: {
  readonly rule: string;
  readonly line: number;
  readonly at?: string;
  readonly what: string;
  readonly fix: string;
  readonly level?: Level;
}) => void;

/** Makes a report that places faults in a file and adds them to the list. */
export function reportTo(problems: Problem[], file: string, lines: readonly string[]): Report {
  return ({ rule, line, at, what, fix, level = 'error' }) => {
    const source = lines[line - 1] ?? '';
    const found = at === undefined ? -1 : source.indexOf(at);
    const column = (found >= 0 ? found : source.search(/\S|$/)) + 1;
    problems.push({ rule, level, place: { file, line, column }, what, fix });
  };
}
