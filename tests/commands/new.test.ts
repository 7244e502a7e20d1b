import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, lectern } from '../support/lectern.js';

test('lectern new makes a deck that builds at once, without a problem', async () => {
  const cwd = await folderOf({});
  const made = await lectern(['new', 'first-talk'], { cwd });
  expect(made).toEqual({
    code: 0,
    stdout:
      'slides/first-talk/article.md\nslides/first-talk/outline.md\nBuild it: lectern build first-talk\n',
    stderr: '',
  });
  const built = await lectern(['build'], { cwd });
  expect(built.stderr).toBe('');
  expect(built.code).toBe(0);
  expect(built.stdout).toContain('out/first-talk/first-talk.pdf (9 slides');
});

test('lectern new overwrites nothing unless it is forced to', async () => {
  const cwd = await folderOf({ 'slides/talk/outline.md': 'mine' });
  const refused = await lectern(['new', 'talk'], { cwd });
  expect(refused).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'slides/talk/outline.md: error output-exists: This file exists already. Choose another name, or overwrite it: --force.\n',
  });
  const path = join(cwd, 'slides/talk/outline.md');
  expect(await readFile(path, 'utf8')).toBe('mine');
  await writeFile(join(cwd, 'slides/talk/kept.txt'), 'kept');
  expect(await lectern(['new', 'talk', '--force'], { cwd })).toMatchObject({ code: 0 });
  expect(await readFile(path, 'utf8')).toContain('title: "Talk"');
  expect(await readFile(join(cwd, 'slides/talk/kept.txt'), 'utf8')).toBe('kept');
});

test('lectern new --theme with a folder makes a theme of about 20 lines that builds, and leaves one that is there as it is', async () => {
  const cwd = await folderOf({});
  const made = await lectern(['new', 'talk', '--theme', './mine'], { cwd });
  expect(made.stdout).toBe(
    'slides/talk/article.md\nslides/talk/outline.md\nmine/theme.css\nBuild it: lectern build talk\n',
  );
  const css = await readFile(join(cwd, 'mine/theme.css'), 'utf8');
  expect(css.split('\n').length).toBeLessThanOrEqual(24);
  expect(await readFile(join(cwd, 'slides/talk/outline.md'), 'utf8')).toContain('\ntheme: ../../mine\n');
  await writeFile(join(cwd, 'mine/theme.css'), css.replace('#0b5a8f', '#7a2f00'));
  expect(await lectern(['new', 'again', '--theme', './mine'], { cwd })).toMatchObject({ code: 0 });
  const built = await lectern(['build', '--to', 'html'], { cwd });
  expect(built).toMatchObject({ code: 0, stderr: '' });
  for (const deck of ['talk', 'again'])
    expect(await readFile(join(cwd, 'out', deck, 'assets/deck.css'), 'utf8')).toContain('--accent: #7a2f00;');
});
