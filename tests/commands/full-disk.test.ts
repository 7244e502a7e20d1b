import { execFileSync } from 'node:child_process';
import { readdir, readFile, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderOf, lectern, writeFiles } from '../support/lectern.js';

/** Mounts a small disk of its own; undefined where nobody may. */
async function smallDisk(): Promise<string | undefined> {
  const folder = await folderOf({});
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
  return folder;
}

test('a full disk is told, and what lies there stays whole (skipped for who may not mount a disk)', async ({
  skip,
}) => {
  const cwd = (await smallDisk()) ?? skip();
  const article = '# The mill\n\n## The wheel\n\nIt turns.\n';
  await writeFiles(cwd, {
    'slides/mill/outline.md': '---\narticle: article.md\n---\n\n## Old {from=the-wheel}\n\na\n',
    'slides/mill/article.md': article,
  });
  expect(await lectern(['lock'], { cwd })).toMatchObject({ code: 0 });
  expect(await lectern(['build', '--to', 'html'], { cwd })).toMatchObject({ code: 0 });
  const files = ['out/mill/index.html', 'slides/mill/article.yaml'];
  const before = await Promise.all(files.map((file) => readFile(join(cwd, file), 'utf8')));

  const outline = (await readFile(join(cwd, 'slides/mill/outline.md'), 'utf8')).replace('Old', 'New');
  await writeFile(join(cwd, 'slides/mill/outline.md'), outline);
  await writeFile(join(cwd, 'slides/mill/article.md'), article.replace('turns', 'turned'));
  await writeFile(join(cwd, 'full'), Buffer.alloc(4_000_000)).catch(() => undefined);

  for (const [command, ...args] of [['build', '--to', 'html'], ['lock']]) {
    const { code, stderr } = await lectern([command as string, ...args], { cwd });
    expect([code, stderr], command).toEqual([1, expect.stringContaining('ENOSPC')]);
  }
  expect(await Promise.all(files.map((file) => readFile(join(cwd, file), 'utf8')))).toEqual(before);
  expect(await readdir(join(cwd, 'out'))).toEqual(['.lectern', 'mill']);
});

test('a disk that is full before the browser has started is told (skipped for who may not mount a disk)', async ({
  skip,
}) => {
  const cwd = (await smallDisk()) ?? skip();
  await writeFiles(cwd, { 'slides/mill/outline.md': '## A slide\n\na\n' });
  const { bavail, bsize } = await statfs(cwd);
  await writeFile(join(cwd, 'full'), Buffer.alloc(bavail * bsize - ROOM));
  const { code, stderr } = await lectern(['build', '--to', 'pdf'], { cwd });
  expect([code, stderr]).toEqual([1, expect.stringContaining('error output-unwritable')]);
  expect(await readdir(join(cwd, 'out'))).toEqual([]);
});

/** In bytes: enough for what marks a build, and for no font. */
const ROOM = 64_000;
