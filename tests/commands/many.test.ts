import { describe, expect, test } from 'vitest';
import { folderOf, lectern } from '../support/lectern.js';

const long = `## A slide\n${Array.from({ length: 60 }, (_, number) => `\n## Slide ${number}\n\n${'Some words. '.repeat(30)}\n`).join('')}`;
/** A deck that is told of, for an abbreviation that is not there. */
const hinted = '## A slide\n\n*[XYZ]: nowhere\n';
const broken = '## A slide\n\n![A wheel](wheel.png)\n';

describe('several decks', () => {
  test('are told of in their order, whichever is done first; one that fails stops none; the worst decides', async () => {
    const cwd = await folderOf({
      'slides/a/outline.md': long,
      'slides/b/outline.md': broken,
      'slides/c/outline.md': hinted,
      'slides/d/outline.md': '## A slide\n',
    });
    const run = await lectern(['build', '--to', 'html'], { cwd });
    expect(run.stdout).toMatch(
      /^out\/a\/index\.html \(61 slides\)\nout\/c\/index\.html \(1 slides\)\nout\/d\/index\.html \(1 slides\)\n4 decks in \d+\.\d s: 3 built, 0 unchanged, 1 failed\.\n$/,
    );
    expect(run.stderr).toMatch(
      /^slides\/b\/outline\.md:3:\d+: error image-missing[\s\S]*\nslides\/c\/outline\.md:3:3: warning .*\n.*\n.*\^\n$/,
    );
    expect(run.code).toBe(1);
  });

  test('of a browser that is missing they tell once', async () => {
    const cwd = await folderOf({ 'slides/a/outline.md': '## A\n', 'slides/b/outline.md': '## B\n' });
    const run = await lectern(['build', '--browser', '/no/such/chrome'], { cwd });
    expect(run.stderr).toMatch(/^browser: error browser-missing: [^\n]*\n$/);
    expect(run).toMatchObject({ code: 2, stdout: expect.stringContaining('2 failed.') });
  });

  test('are parted, each to one machine of several; a part that holds none says so', async () => {
    const names = ['a', 'b', 'c'];
    const cwd = await folderOf(
      Object.fromEntries(names.map((name) => [`slides/${name}/outline.md`, hinted])),
    );
    const runs = await Promise.all(
      [1, 2, 3, 4].map((part) => lectern(['build', '--to', 'html', '--shard', `${part}/4`], { cwd })),
    );
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(runs.map(({ stdout }) => stdout)).toEqual([
      ...names.map((name) => `out/${name}/index.html (1 slides)\n`),
      '',
    ]);
    expect(runs[3]?.stderr).toBe('The part 4/4 of 3 decks holds none.\n');
    const check = await lectern(['check', '--no-browser', '--format', 'json', '--shard', '4/4'], { cwd });
    expect(check).toMatchObject({ code: 0, stdout: '[]\n' });
  });

  test.each(['0/3', '4/3', 'a/b', '1', '1/0', '-1/2', '1/2/3', '1.5/2'])(
    'have no part "%s"',
    async (part) => {
      const run = await lectern(['build', `--shard=${part}`]);
      expect(run.stderr).toContain(
        `"${part}" is no part. Write which of how many, from 1/4 to 4/4 for four.`,
      );
      expect(run).toMatchObject({ code: 2, stdout: '' });
    },
  );
});
