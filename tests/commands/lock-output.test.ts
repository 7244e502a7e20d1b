import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../src/commands/output.js';
import { endOthers, putInPlace } from '../../src/commands/put.js';
import { folderOf, lectern } from '../support/lectern.js';

/** The number of a process that has ended. */
const DEAD = 2 ** 22 + 1;

test('two builds of one deck at once leave the files of one of them', async () => {
  const cwd = await folderOf({
    'slides/mill/outline.md': '---\ntitle: The mill\n---\n\n## It turns\n\nAll day.\n',
  });
  const runs = await Promise.all([1, 2, 3].map(() => lectern(['build', '--to', 'html'], { cwd })));
  expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual(runs.map(() => [0, '']));
  expect((await readdir(join(cwd, 'out'))).sort()).toEqual(['.lectern', 'mill']);
});

test('files are not put in place while another process does so, and a lock that a dead one left is taken', async () => {
  const folder = await folderOf({ 'aside/kept/a.txt': 'new', '.out.lectern-lock': String(process.pid) });
  const putting = putInPlace(join(folder, 'aside'), join(folder, 'out'));
  const first = await Promise.race([
    putting.then(() => 'put'),
    new Promise((resolve) => setImmediate(resolve)),
  ]);
  expect(first).toBeUndefined();
  await writeFile(join(folder, '.out.lectern-lock'), String(DEAD));
  await putting;
  expect(await readFile(join(folder, 'out/a.txt'), 'utf8')).toBe('new');
  expect((await readdir(folder)).sort()).toEqual(['aside', 'out']);
});

test('what a killed process had begun to put in place is ended by the next one, and what it had not is cleared', async () => {
  const folder = await folderOf({ 'out/index.html': 'old', 'out/own.txt': 'mine' });
  await replaceFile(join(folder, 'out/probe.txt'), '');
  const { hostname } = await import('node:os');
  const aside = (name: string): string => join(folder, `.lectern-${hostname().slice(0, 12)}-${DEAD}-${name}`);
  await mkdir(join(aside('begun'), 'kept'), { recursive: true });
  await writeFile(join(aside('begun'), 'kept/index.html'), 'new');
  await writeFile(join(aside('begun'), 'ready'), 'out');
  await mkdir(join(aside('half'), 'kept'), { recursive: true });
  await writeFile(join(aside('half'), 'kept/index.html'), 'half');
  await endOthers(folder);
  expect(await readFile(join(folder, 'out/index.html'), 'utf8')).toBe('new');
  expect(await readFile(join(folder, 'out/own.txt'), 'utf8')).toBe('mine');
  await replaceFile(join(folder, 'out/probe.txt'), '');
  expect((await readdir(folder)).sort()).toEqual(['out']);
});
