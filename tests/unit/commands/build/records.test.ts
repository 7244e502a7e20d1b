import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BuildOptions } from '../../../../src/commands/build/options.js';
import { openRecords } from '../../../../src/commands/build/records.js';
import { folderOf } from '../../../support/lectern.js';

const told = { problems: [], lines: ['out/mill/index.html (1 slides)'] };
const LATER = Date.now() + 3_600_000;

/** Gives the options of a build, and the deck that it is of. */
async function start() {
  const cwd = await folderOf({ 'mill/outline.md': '## A slide\n', 'aside/index.html': 'a page' });
  await mkdir(join(cwd, 'out'));
  const options: BuildOptions = {
    cwd,
    out: 'out',
    to: ['html'],
    paper: 'a4',
    up: 3,
    beside: 'lines',
    scale: 1,
    images: 'fit',
    browser: { environment: {} },
  };
  const deck = { name: 'mill', folder: join(cwd, 'mill'), outline: 'mill/outline.md' };
  return { options, deck, outline: join(deck.folder, 'outline.md'), aside: join(cwd, 'aside') };
}

async function build(
  { options, deck, outline, aside }: Awaited<ReturnType<typeof start>>,
  began = LATER,
  meanwhile = async () => {},
) {
  const recorder = openRecords(options, began).begin(deck);
  await recorder.from([outline]);
  await recorder.made(aside, aside);
  await meanwhile();
  await recorder.keep(told);
}

const OPTIONS: readonly (readonly [name: string, other: Partial<BuildOptions>, same: boolean])[] = [
  ['nothing', {}, true],
  [
    'what decides nothing',
    { force: true, browser: { environment: { HOME: '/' }, tell: () => undefined } },
    true,
  ],
  ['to', { to: ['html', 'card'], browser: { environment: {}, endpoint: 'ws://127.0.0.1:1/' } }, false],
  ['steps', { steps: true }, false],
  ['base', { base: 'https://example.org/' }, false],
  ['single-file', { singleFile: true }, false],
  ['trust', { trust: true }, false],
  ['article', { article: 'other.md' }, false],
  ['images', { images: 'original' }, false],
  ['slides', { slides: [[1, 2]] }, false],
  ['scale', { scale: 2 }, false],
  ['the time it is given', { browser: { environment: { SOURCE_DATE_EPOCH: '0' } } }, false],
];

test('every option that may decide the output is part of what is known of a build', async () => {
  const started = await start();
  await build(started);
  for (const [name, other, same] of OPTIONS) {
    const known = await openRecords({ ...started.options, ...other }, LATER).unchanged(started.deck);
    expect(known?.lines, name).toEqual(same ? told.lines : undefined);
  }
  const other = { ...started.deck, outline: 'mill/other.md' };
  expect(await openRecords(started.options, LATER).unchanged(other)).toBeUndefined();
});

test('of a deck that changes while it is built nothing is known', async () => {
  const started = await start();
  const known = () => openRecords(started.options, LATER).unchanged(started.deck);
  await build(started, Date.now() - 1000);
  expect(await known()).toBeUndefined();
  await build(started, LATER, () => writeFile(started.outline, '## A slude\n'));
  expect(await known()).toBeUndefined();
  await build(started);
  expect(await known()).toBeDefined();
});
