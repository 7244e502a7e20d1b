import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unpackChromium } from '../../../src/browser/unpack.js';
import { fakePackage, script, temporaryFolder } from './fakes.js';

/** A folder with the archives in it and a cache that is not there yet. */
async function prepared() {
  const folder = await temporaryFolder();
  const archives = { folder: await fakePackage(folder), version: '1.2.3' };
  const cache = join(folder, 'home', '.cache', 'lectern');
  return { archives, cache, target: join(cache, 'chromium-1.2.3') };
}

const program = (target: string) => readFile(join(target, 'chromium'), 'utf8');
const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

test('the program and its libraries are there, for this user alone', async () => {
  const { archives, cache, target } = await prepared();
  expect(await unpackChromium(archives, cache)).toBe(target);
  expect(await program(target)).toBe('#!/bin/sh\necho 1.2.3\n');
  expect(await readFile(join(target, 'lib', 'libnss3.so'), 'utf8')).toBe('this is lib/libnss3.so');
  expect(await readdir(cache)).toEqual(['chromium-1.2.3']);
  expect(await Promise.all([cache, target, join(target, 'chromium')].map(modeOf))).toEqual([
    0o700, 0o700, 0o700,
  ]);
});

test('a second run opens no archive', async () => {
  const { archives, cache, target } = await prepared();
  await unpackChromium(archives, cache);
  expect(await unpackChromium({ ...archives, folder: '/nowhere' }, cache)).toBe(target);
});

test('eight at once end with one whole folder', async () => {
  const { archives, cache, target } = await prepared();
  const made = await Promise.all(Array.from({ length: 8 }, () => unpackChromium(archives, cache)));
  expect(new Set(made)).toEqual(new Set([target]));
  expect(await program(target)).toContain('1.2.3');
  expect(await readdir(cache)).toEqual(['chromium-1.2.3']);
});

test('eight at once over a broken folder end well too', async () => {
  const { archives, cache, target } = await prepared();
  await script(join(target, 'chromium'));
  await Promise.all(Array.from({ length: 8 }, () => unpackChromium(archives, cache)));
  expect(await program(target)).toContain('1.2.3');
  expect(await readdir(cache)).toEqual(['chromium-1.2.3']);
});

test('an archive that ends in the midst leaves nothing', async () => {
  const { archives, cache } = await prepared();
  const path = join(archives.folder, 'chromium.br');
  await writeFile(path, (await readFile(path)).subarray(0, -4));
  await expect(unpackChromium(archives, cache)).rejects.toThrow('unexpected end of file');
  expect(await readdir(cache)).toEqual([]);
});

test.each([
  ['is empty', (target: string) => rm(target, { recursive: true }).then(() => mkdir(target))],
  ['has no libraries', (target: string) => rm(join(target, 'lib', 'libnss3.so'))],
  ['has no font', (target: string) => rm(join(target, 'fonts'), { recursive: true })],
  ['has no settings for fonts', (target: string) => rm(join(target, 'fonts.conf'))],
  ['has a program that cannot run', (target: string) => chmod(join(target, 'chromium'), 0o600)],
  ['others may have written to', (target: string) => chmod(target, 0o777)],
])('a folder that %s is made anew', async (_, spoil) => {
  const { archives, cache, target } = await prepared();
  await unpackChromium(archives, cache);
  await writeFile(join(target, 'old'), '');
  await spoil(target);
  await unpackChromium(archives, cache);
  expect((await readdir(target)).sort()).toEqual(['chromium', 'fonts', 'fonts.conf', 'lib']);
  expect(await readdir(cache)).toEqual(['chromium-1.2.3']);
});

test('what a killed process left is removed after an hour, and not while it may still be at work', async () => {
  const { archives, cache } = await prepared();
  const [dead, alive] = [join(cache, '.unpacking-dead'), join(cache, '.unpacking-alive')];
  await script(join(dead, 'whole', 'chromium'));
  await script(join(alive, 'whole', 'chromium'));
  const before = new Date(Date.now() - 3_700_000);
  await utimes(dead, before, before);
  await unpackChromium(archives, cache);
  expect((await readdir(cache)).sort()).toEqual(['.unpacking-alive', 'chromium-1.2.3']);
});

test('a cache that is open to others is shut', async () => {
  const { archives, cache } = await prepared();
  await mkdir(cache, { recursive: true });
  await chmod(cache, 0o777);
  await unpackChromium(archives, cache);
  expect(await modeOf(cache)).toBe(0o700);
});

test('a cache that is a link is refused', async () => {
  const { archives, cache } = await prepared();
  await mkdir(cache, { recursive: true });
  await rename(cache, `${cache}-elsewhere`);
  await symlink(`${cache}-elsewhere`, cache);
  await expect(unpackChromium(archives, cache)).rejects.toThrow('it is a link');
  expect(await readdir(`${cache}-elsewhere`)).toEqual([]);
});

test.skipIf(process.geteuid?.() !== 0)(
  'a cache of another user is refused (only root can try this)',
  async () => {
    const { archives, cache } = await prepared();
    await mkdir(cache, { recursive: true });
    await chown(cache, 65_534, 65_534);
    await expect(unpackChromium(archives, cache)).rejects.toThrow('it belongs to another user');
    expect(await readdir(cache)).toEqual([]);
  },
);
