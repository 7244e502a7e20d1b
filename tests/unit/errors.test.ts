import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { framesIn } from '../../src/commands/frame.js';
import { readSources } from '../../src/commands/sources.js';
import { compile } from '../../src/compile.js';
import { type Problem, printProblem } from '../../src/problem.js';
import { ROOT } from '../support/lectern.js';

const FOLDER = join(ROOT, 'tests/fixtures/errors');

const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.replace(/\.md$/, ''));

/** Gives everything that is wrong with an outline of the folder. */
async function problemsOf(name: string): Promise<readonly Problem[]> {
  const deck = { name, folder: FOLDER, outline: `${name}.md` };
  const { value, problems } = await readSources(deck, FOLDER);
  return [...problems, ...(value ? (await compile(value)).problems : [])];
}

describe('an outline that breaks a rule', () => {
  test.each(cases)('%s is told so, and nothing else', async (rule) => {
    const problems = await problemsOf(rule);
    const frameOf = framesIn(FOLDER);
    const printed = await Promise.all(
      problems.map(async (problem) => `${printProblem(problem)}\n${await frameOf(problem.place)}\n`),
    );
    expect([...new Set(problems.map((problem) => problem.rule))]).toEqual([rule]);
    await expect(printed.join('\n').replaceAll(`${FOLDER}/`, '')).toMatchFileSnapshot(
      join(FOLDER, `${rule}.txt`),
    );
  });

  test('stands here for every rule of an outline in docs/checks.md', () => {
    const docs = readFileSync(join(ROOT, 'docs/checks.md'), 'utf8');
    const [, section = ''] = docs
      .split(/^## /m)
      .filter((part, index) => index === 0 || part.startsWith('In an outline'));
    const rules = [...section.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`([\w-]+)`/g)].map(([, rule = '']) => rule),
    );
    expect(rules.length).toBeGreaterThan(30);
    expect(rules.filter((rule) => !cases.includes(rule))).toEqual([]);
    expect(cases.filter((name) => !rules.includes(name))).toEqual([]);
  });
});
