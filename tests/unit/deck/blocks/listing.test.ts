import { expect, test } from 'vitest';
import { makeListing } from '../../../../src/deck/blocks/listing.js';
import { reportTo } from '../../../../src/deck/report.js';
import { type Problem, printProblem } from '../../../../src/problem.js';

const TEXT = 'one\ntwo\nthree\nfour';

function listing(info: string) {
  const problems: Problem[] = [];
  const report = reportTo(problems, 'deck.md', [`\`\`\`${info}`]);
  const { language, steps, numbers } = makeListing(
    { kind: 'code', line: 1, language: info, text: TEXT },
    report,
  );
  return { language, steps, numbers, problems: problems.map(printProblem) };
}

test.each([
  ['', '', [], false],
  ['ts', 'ts', [], false],
  ['ts {2}', 'ts', [[2]], false],
  ['ts {1|3-4}', 'ts', [[1], [3, 4]], false],
  [
    'ts{1,3|all}',
    'ts',
    [
      [1, 3],
      [1, 2, 3, 4],
    ],
    false,
  ],
  ['c++ {.numbers}', 'c++', [], true],
  ['{2 .numbers}', '', [[2]], true],
  ['ts {1 | 2 .numbers}', 'ts', [[1], [2]], true],
] as const)('```%s', (info, language, steps, numbers) => {
  expect(listing(info)).toEqual({ language, steps, numbers, problems: [] });
});

test.each([
  [
    'ts {5}',
    'deck.md:1:8: error code-info: The lines "5" are none of the code\'s 4. Write numbers from 1 to 4, such as {1|2-4}.',
  ],
  [
    'ts {1||2}',
    'deck.md:1:8: error code-info: The lines "1||2" are none of the code\'s 4. Write numbers from 1 to 4, such as {1|2-4}.',
  ],
  [
    'ts {.numbered}',
    'deck.md:1:1: error code-info: The words ".numbered" after the code\'s language are unknown. Write lines and steps as {1|3-6}, and .numbers in the same braces to number the lines.',
  ],
  [
    'ts title=x',
    'deck.md:1:1: error code-info: The words "ts title=x" after the code\'s language are unknown. Write lines and steps as {1|3-6}, and .numbers in the same braces to number the lines.',
  ],
])('```%s is told', (info, problem) => {
  expect(listing(info).problems).toEqual([problem]);
});
