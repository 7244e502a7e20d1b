import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readBytes } from '../../src/files.js';
import { printProblem } from '../../src/problem.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-files-'));
  await writeFile(join(folder, 'a.txt'), 'café');
  await writeFile(join(folder, 'large.txt'), 'a'.repeat(1_000_001));
  await mkdir(join(folder, 'notes'));
  await symlink('a.txt', join(folder, 'link.txt'));
  await symlink('/dev/zero', join(folder, 'zeros'));
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(folder, 'pipe')]);
});

const read = async (name: string) => {
  const { value, problems } = await readBytes(
    join(folder, name),
    { file: 'outline.md', line: 2 },
    { limit: 1_000_000 },
  );
  return {
    text: value && new TextDecoder().decode(value),
    told: problems.map((problem) => printProblem(problem).replace(folder, '')),
  };
};

test.each(['a.txt', 'link.txt'])('%s is read', async (name) => {
  expect(await read(name)).toEqual({ text: 'café', told: [] });
});

test.each(['gone.txt', 'a.txt/b.txt'])('no file lies at %s', async (name) => {
  expect(await read(name)).toEqual({ text: undefined, told: [] });
});

test.each([
  ['large.txt', 'file-size: "/large.txt" has 1.1 MB; at most 1 are read. Save a smaller file.'],
  ['notes', 'file-kind: "/notes" is a folder, not a file. Name a file.'],
])('%s is told and not read', async (name, said) => {
  expect(await read(name)).toEqual({ text: undefined, told: [`outline.md:2: error ${said}`] });
});

test.skipIf(process.platform === 'win32').each([
  ['zeros', 'file-kind: "/zeros" is a device, not a file. Name a file.'],
  ['pipe', 'file-kind: "/pipe" is a pipe, not a file. Name a file.'],
])('%s is told and not read (skipped on Windows)', async (name, said) => {
  expect(await read(name)).toEqual({ text: undefined, told: [`outline.md:2: error ${said}`] });
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a file that may not be read is told (skipped for root and on Windows)',
  async () => {
    await writeFile(join(folder, 'shut.txt'), 'a', { mode: 0 });
    const said = 'file-closed: "/shut.txt" may not be read. Give yourself the right to read it.';
    expect(await read('shut.txt')).toEqual({ text: undefined, told: [`outline.md:2: error ${said}`] });
  },
);
