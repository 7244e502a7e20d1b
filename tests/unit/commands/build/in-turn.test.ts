import { expect, test } from 'vitest';
import { inTurn } from '../../../../src/commands/build/in-turn.js';
import type { Problem } from '../../../../src/problem.js';

test('what is said of each work stands together, in their order, whichever ends first', () => {
  const said: string[] = [];
  const progress: string[] = [];
  const say = (line: string): void => void said.push(line);
  const terminal = {
    result: say,
    heading: say,
    problem: ({ rule }: Problem) => say(rule),
    progress: (line: string) => void progress.push(line),
  };
  const shared: Problem = { rule: 'shared', level: 'hint', place: { file: 'b' }, what: '', fix: '' };
  const take = inTurn(terminal, 3);
  const [first, second, third] = [take(), take(), take()];
  third.problem(shared);
  third.result('c');
  first.result('a1');
  expect(said).toEqual(['a1']);
  second.heading('b1');
  third.end();
  first.progress('Reading a');
  first.result('a2');
  first.end();
  expect(said).toEqual(['a1', 'a2', 'b1']);
  second.problem(shared);
  second.end();
  expect(said).toEqual(['a1', 'a2', 'b1', 'shared', 'c']);
  expect(progress).toEqual(['1 of 3 done. Reading a']);
});
