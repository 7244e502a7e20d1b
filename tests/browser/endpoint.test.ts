import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Grid, startGrid } from '../support/grid.js';
import { lectern, makeFolder, removeFolder, writeFiles } from '../support/lectern.js';
import { photo } from '../support/photo.js';

const OUTLINE = `---
title: The mill
---

## It turns

![A wheel](a%20wheel.jpg)

## It is drawn

\`\`\`mermaid {alt="Water turns the wheel"}
flowchart LR
  Water --> Wheel
\`\`\`

::: notes
Say this slowly.
:::
`;
const FORMATS = 'html,pdf,notes,handout,png';

let cwd: string;
let grid: Grid;
beforeAll(async () => {
  cwd = await makeFolder();
  await writeFiles(cwd, { 'slides/mill/outline.md': OUTLINE });
  await writeFile(join(cwd, 'slides/mill/a wheel.jpg'), await photo(640, 480, 'jpeg'));
  grid = await startGrid();
});
afterAll(async () => {
  await grid.close();
  await removeFolder(cwd);
});

/** Runs with caches of its own, so that diagrams are drawn anew. */
const run = (cache: string, ...args: readonly string[]) =>
  lectern(args, { cwd, env: cache === 'near' ? {} : { XDG_CACHE_HOME: join(cwd, cache) } });

const filesOf = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const entries = await readdir(join(cwd, folder), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'latin1')));
  return new Map(paths.map((path, index) => [path.slice(join(cwd, folder).length), texts[index] ?? '']));
};

/** Leaflets say when Chromium made them. */
const undated = (text: string): string => text.replace(/\(D:\d+[^)]*\)/gu, '');

test('a remote browser makes the same, papers to the byte, and is never told of a file', async () => {
  const open = await grid.pages();
  const make = (to: string, ...args: readonly string[]) =>
    run(to, 'build', '--to', FORMATS, '--out', to, ...args);
  const [far, near] = await Promise.all([make('far', '--browser-endpoint', grid.http), make('near')]);
  expect(far).toMatchObject({ code: 0, stderr: '' });
  expect(near.stdout.replaceAll('near/', 'far/')).toBe(far.stdout);
  const [looked, check] = await Promise.all([
    run('far', 'check', '--browser-endpoint', grid.http),
    run('near', 'check'),
  ]);
  expect(looked).toMatchObject({ code: 0, stderr: '' });
  expect(looked).toEqual(check);
  expect(grid.sent.some((message) => message.includes('Page.printToPDF'))).toBe(true);
  for (const message of [...grid.sent, ...grid.said])
    expect(message.includes('file:///') || message.includes(cwd)).toBe(false);
  expect(await grid.pages()).toBe(open);
  const [one, other] = [await filesOf('near/mill'), await filesOf('far/mill')];
  expect([...one.keys()].sort()).toEqual([...other.keys()].sort());
  // A pixel may hang on flags that a grid has of its own.
  const papers = [...one].filter(([path]) => !path.endsWith('.png'));
  expect(papers.length).toBeGreaterThan(4);
  for (const [path, text] of papers)
    expect(undated(other.get(path) ?? '') === undated(text), path).toBe(true);
}, 300_000);

test('a connection that breaks once is made anew', async () => {
  grid.breakAt('Page.printToPDF', 1);
  const args = ['--to', 'pdf', '--out', 'again', '--browser-endpoint', grid.ws] as const;
  expect(await run('far', 'build', ...args)).toMatchObject({ code: 0, stderr: '' });
  expect(
    (await readFile(join(cwd, 'again/mill/mill.pdf'))).equals(await readFile(join(cwd, 'far/mill/mill.pdf'))),
  ).toBe(true);
});

test('one that breaks twice, or cannot be made anew, is told, and nothing is written', async () => {
  grid.breakAt('Page.printToPDF', 2);
  const build = () =>
    run('far', 'build', '--to', 'pdf', '--out', 'never', '--browser-endpoint', `${grid.ws}?token=secret`);
  const twice = await build();
  expect(twice.stderr).toMatch(
    /^browser: error browser-crash: The browser crashed, hangs or is out of reach: .*\n$/,
  );
  expect(twice).toMatchObject({ code: 2, stdout: '' });
  grid.breakAt('Page.printToPDF', 1, true);
  const gone = await build();
  expect(gone.stderr).toMatch(
    /^browser: error browser-endpoint: The browser at "ws:\/\/127[^"]*\?…" did not answer: .* Start it, correct --browser-endpoint, or leave that out.*\n$/,
  );
  expect(gone).toMatchObject({ code: 2, stdout: '' });
  expect(existsSync(join(cwd, 'never/mill'))).toBe(false);
}, 300_000);
