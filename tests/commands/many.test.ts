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
    expect(run.stdout).toBe(
      'out/a/index.html (61 slides)\nout/c/index.html (1 slides)\nout/d/index.html (1 slides)\n',
    );
    expect(run.stderr).toMatch(
      /^slides\/b\/outline\.md:3:\d+: error image-missing[\s\S]*\nslides\/c\/outline\.md:3:3: \w+ [\s\S]*\n4 decks in \d+\.\d s: 3 built, 0 unchanged, 1 failed\.\n$/,
    );
    expect(run.code).toBe(1);
  });

  test('of a browser that is missing they tell once', async () => {
    const cwd = await folderOf({ 'slides/a/outline.md': '## A\n', 'slides/b/outline.md': '## B\n' });
    const run = await lectern(['build', '--browser', '/no/such/chrome'], { cwd });
    expect(run.stderr).toMatch(/^browser: error browser-missing: [^\n]*\n2 decks in [^\n]* 2 failed\.\n$/);
    expect(run).toMatchObject({ code: 2, stdout: '' });
  });
});
