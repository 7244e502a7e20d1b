import type { Level } from '../problem.js';
import type { Report, ReportedProblem } from './report.js';

const LEVELS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', hint: 'note' };

/** Gives reports as a log of the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which code hosts show beside the lines. */
export function sarifOf(reports: readonly Report[], version: string): object {
  const problems = reports.flatMap((report) => report.problems);
  const rules = [...new Set(problems.map(({ rule }) => rule))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Lectern', version, rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => resultOf(problem, rules)),
      },
    ],
  };
}

function resultOf(
  { rule, level, file, line, column, what, fix }: ReportedProblem,
  rules: readonly string[],
): object {
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
  const uri = file.split(/[\\/]/u).map(encodeURIComponent).join('/');
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: LEVELS[level],
    message: { text: `${what} ${fix}` },
    locations: [{ physicalLocation: { artifactLocation: { uri }, ...region } }],
  };
}
