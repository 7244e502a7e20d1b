import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLI, folderOf, lectern, makeFolder, removeFolder } from '../support/lectern.js';

const OUTLINE = `---
title: The mill & the river
author: [Ada Miller, Bo Baker]
description: How it turns
keywords: [mills, größe]
date: 2022-02-01
lang: de
---

# Water

## One {.own}

- It turns

. . .

At last.

## Two {#two .own}

Text.
`;

let cwd: string;
let pdf: Buffer;
beforeAll(async () => {
  cwd = await makeFolder();
  await mkdir(join(cwd, 'slides/mill'), { recursive: true });
  await writeFile(join(cwd, 'slides/mill/outline.md'), OUTLINE);
  expect(await lectern(['build'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  pdf = await readFile(join(cwd, 'out/mill/mill.pdf'));
});
afterAll(() => removeFolder(cwd));

const open = (data: Uint8Array) => getDocument({ data: Uint8Array.from(data), verbosity: 0 }).promise;

describe('a stamped PDF', () => {
  test('says what its deck is, to readers and in XMP', async () => {
    const { info, metadata } = await (await open(pdf)).getMetadata();
    expect(info).toMatchObject({
      Title: 'The mill & the river',
      Author: 'Ada Miller, Bo Baker',
      Subject: 'How it turns',
      Keywords: 'mills, größe',
      Creator: 'Lectern',
      CreationDate: 'D:20220201',
      ModDate: 'D:20220201',
      Language: 'de',
    });
    expect(metadata.get('dc:title')).toBe('The mill & the river');
    expect(metadata.get('dc:creator')).toEqual(['Ada Miller', 'Bo Baker']);
    expect(metadata.get('dc:description')).toBe('How it turns');
    expect(metadata.get('dc:subject')).toEqual(['mills', 'größe']);
    expect(metadata.get('xmp:createdate')).toBe('2022-02-01');
    expect(metadata.get('pdfuaid:part')).toBe('1');
  });

  test('shows its title, and labels its pages as its slides are numbered', async () => {
    const read = await open(pdf);
    expect(await read.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(await read.getPageLabels()).toEqual(['1', '2', '3', '4']);
    expect(await lectern(['build', '--steps', '--out', 'steps'], { cwd })).toMatchObject({ code: 0 });
    const steps = await open(await readFile(join(cwd, 'steps/mill/mill.pdf')));
    expect(await steps.getPageLabels()).toEqual(['1', '2', '3-1', '3-2', '4']);
  });

  test('is the same for the same input, byte by byte, and is dated as the machine is told', async () => {
    await lectern(['build', '--out', 'again'], { cwd });
    expect((await readFile(join(cwd, 'again/mill/mill.pdf'))).equals(pdf)).toBe(true);
    const dated = { SOURCE_DATE_EPOCH: '1700000000' };
    await lectern(['build', '--out', 'dated'], { cwd, env: dated });
    const { info } = await (await open(await readFile(join(cwd, 'dated/mill/mill.pdf')))).getMetadata();
    expect(info).toMatchObject({ CreationDate: 'D:20231114221320Z' });
  });
});

test('a PDF that fails its proof is told with slide and line, and the older one stays', async () => {
  const folder = await folderOf({
    'slides/mill/outline.md': OUTLINE,
    'slides/mill/theme.css': '@media print { #two p { visibility: hidden; } }',
    'out/mill/mill.pdf': 'old',
  });
  const { code, stdout, stderr } = await lectern(['build'], { cwd: folder });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(
    'slides/mill/outline.md:20: error pdf-text: The page of the slide "Two" departs from what is written from "Text." on.',
  );
  expect(await readdir(join(folder, 'out'))).toEqual(['mill']);
  expect(await readFile(join(folder, 'out/mill/mill.pdf'), 'utf8')).toBe('old');
});

const BIG = Array.from({ length: 300 }, (_, index) => `## Slide ${index}\n\n- One\n- Two\n`).join('\n');

describe.skipIf(process.platform !== 'linux')('what is ended while it prints leaves the older file', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('and no folder or process behind: Lectern, by %s', async (signal, code) => {
    const { child, folder } = await printing();
    child.kill(signal);
    expect(await exitOf(child)).toBe(code);
    await expect.poll(() => programsOf(folder), { timeout: 10_000 }).toEqual([]);
    expect(await readdir(join(folder, 'out'))).toEqual(['big']);
    expect(await readdir(join(folder, 'tmp'))).toEqual(['kept']);
    expect(await readFile(join(folder, 'out/big/big.pdf'), 'utf8')).toBe('old');
  });

  test('and folders that the next build clears: Lectern, killed on the spot', async () => {
    const { child, folder } = await printing();
    child.kill('SIGKILL');
    await exitOf(child);
    for (const [id] of await programsOf(folder)) kill(Number(id));
    expect(await readFile(join(folder, 'out/big/big.pdf'), 'utf8')).toBe('old');
    expect(await readdir(join(folder, 'out'))).toHaveLength(2);
    const env = { TMPDIR: join(folder, 'tmp') };
    expect(await lectern(['build'], { cwd: folder, env })).toMatchObject({ code: 0 });
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(['.lectern', 'big']);
    expect(await readdir(join(folder, 'tmp'))).toEqual(['kept']);
  });

  test('and no folder or process behind: the browser', async () => {
    const { child, folder } = await printing();
    // It is started once more, and ended again.
    const endBrowser = async (): Promise<number | null> => {
      for (const [id] of await programsOf(folder)) kill(Number(id));
      return child.exitCode;
    };
    await expect.poll(endBrowser, { timeout: 30_000 }).toBe(2);
    await expect.poll(() => programsOf(folder), { timeout: 10_000 }).toEqual([]);
    expect(await readdir(join(folder, 'out'))).toEqual(['big']);
    expect(await readdir(join(folder, 'tmp'))).toEqual(['kept']);
    expect(await readFile(join(folder, 'out/big/big.pdf'), 'utf8')).toBe('old');
  });
});

test.skipIf(process.platform === 'win32')(
  'a browser that ends before it is spoken to is told of, and not waited for',
  async () => {
    const folder = await folderOf({ 'slides/mill/outline.md': OUTLINE, 'browser.sh': '#!/bin/sh\nexit 0\n' });
    const browser = join(folder, 'browser.sh');
    await chmod(browser, 0o755);
    const { code, stderr } = await lectern(['build', '--browser', browser], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('did not start: "it ended at once, without a word"');
  },
  10_000,
);

test.skipIf(process.platform !== 'linux')(
  'pictures are taken anew where the browser crashes among them',
  async () => {
    const outline = Array.from({ length: 24 }, (_, index) => `## Slide ${index}\n\n- One\n`).join('\n');
    const folder = await folderOf({ 'slides/big/outline.md': outline, 'tmp/kept': '' });
    const child = startBuild(folder, '--to', 'png');
    const taken = async (): Promise<number> =>
      (await readdir(join(folder, 'out'), { recursive: true })).filter((file) => file.endsWith('.png'))
        .length;
    await expect.poll(taken, { timeout: 30_000 }).toBeGreaterThan(1);
    for (const [id] of await programsOf(folder)) kill(Number(id));
    expect(await exitOf(child)).toBe(0);
    expect(await taken()).toBe(24);
    await expect.poll(() => programsOf(folder), { timeout: 10_000 }).toEqual([]);
    expect(await readdir(join(folder, 'tmp'))).toEqual(['kept']);
  },
);

const startBuild = (folder: string, ...args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [CLI, 'build', ...args], {
    cwd: folder,
    env: { ...process.env, TMPDIR: join(folder, 'tmp') },
    stdio: 'ignore',
  });

/** Starts a build, and gives it where its page is written and its browser runs. */
async function printing(): Promise<{ readonly child: ChildProcess; readonly folder: string }> {
  const folder = await folderOf({
    'slides/big/outline.md': BIG,
    'out/big/big.pdf': 'old',
    'tmp/kept': '',
  });
  const child = startBuild(folder);
  await expect.poll(() => hasPage(folder), { timeout: 30_000 }).toBe(true);
  await expect.poll(() => programsOf(folder), { timeout: 30_000 }).not.toEqual([]);
  return { child, folder };
}

async function hasPage(folder: string): Promise<boolean> {
  const files = await readdir(join(folder, 'out'), { recursive: true });
  return files.some((file) => file.endsWith(join('kept', 'index.html')));
}

/** The processes that were told of a folder, with their command lines. */
async function programsOf(folder: string): Promise<readonly (readonly [id: string, line: string])[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
  return ids.flatMap((id, index) => {
    const line = lines[index] ?? '';
    return line.includes(folder) ? [[id, line] as const] : [];
  });
}

/** One of them may have ended with another. */
function kill(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

const exitOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', resolve));
