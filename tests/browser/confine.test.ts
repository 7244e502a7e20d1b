import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closePage, leavePage, loadPage, openPage } from '../../src/browser/confine.js';
import { findBrowser } from '../../src/browser/find.js';
import { withBrowser, withoutCrash } from '../../src/browser/lazily.js';
import { type Browser, closeBrowser, openBrowser } from '../../src/browser/open.js';
import { printPdf } from '../../src/export/pdf.js';
import type { Problem } from '../../src/problem.js';
import { useBrowser } from '../support/browser.js';
import { type Grid, startGrid } from '../support/grid.js';
import { setCanaries } from '../support/hostile.js';
import { folderOf } from '../support/lectern.js';

const openedBrowser = useBrowser();

let grid: Grid;
beforeAll(async () => {
  grid = await startGrid();
});
afterAll(() => grid.close());

const openFar = (): Promise<Browser> =>
  openBrowser({ kind: 'endpoint', endpoint: grid.ws, from: '--browser-endpoint' });

/** A browser of this machine, and one elsewhere. */
const BROWSERS: readonly (readonly [name: string, open: () => Promise<Browser>])[] = [
  ['one of this machine', async () => openedBrowser()],
  ['one elsewhere', openFar],
];

test.each(BROWSERS)(
  'in %s a page gets its own folder alone: no network, no other file, no window, no dialog',
  async (_, open) => {
    const browser = await open();
    const { arm, heard, secret } = await setCanaries();
    const folder = await folderOf({ 'own.html': 'its own' });
    await writeFile(
      join(folder, 'index.html'),
      arm(`<body><img src="NETa.png"><img src="file:FILE"><link rel="stylesheet" href="NETb.css"><iframe src="NETc"></iframe>
<iframe src="own.html"></iframe><iframe src="file:FILE"></iframe><iframe src="../outside.txt"></iframe>
<iframe src="%2e%2e/outside.txt"></iframe><object data="NETd"></object><embed src="NETe"><video src="NETf" poster="NETg"></video>
<link rel="prefetch" href="NETh"><link rel="preconnect" href="NETi"><meta http-equiv="refresh" content="0;url=NETj">
<script>window.open('NETk'); new WebSocket('NETl'.replace('http', 'ws')); alert('a')</script></body>`),
    );
    const page = await openPage(browser, folder);
    const got: string[] = [];
    page.on('requestfinished', (request) => void got.push(request.url()));
    try {
      await page.setJavaScriptEnabled(false);
      await loadPage(page, join(folder, 'index.html'));
      const own = page.url().replace('index.html', '');
      expect(got.filter((url) => !url.startsWith(own) && !url.startsWith('data:'))).toEqual([]);
      expect(got.some((url) => url.endsWith('own.html'))).toBe(true);
      const texts = await Promise.all(page.frames().map((frame) => frame.content().catch(() => '')));
      expect(texts.join('\n')).not.toContain(secret);
    } finally {
      await closePage(page);
      if (browser !== openedBrowser()) await closeBrowser(browser);
    }
    expect(heard).toEqual([]);
  },
);

test('what is too large to be sent to a browser elsewhere is told', async () => {
  const folder = await folderOf({ 'index.html': '<img src="large.png">', 'large.png': '' });
  await truncate(join(folder, 'large.png'), 70_000_001);
  const browser = await openFar();
  try {
    const page = await openPage(browser, folder);
    await expect(loadPage(page, join(folder, 'index.html'))).rejects.toMatchObject({
      problem: { rule: 'browser-file' },
      exitCode: 2,
    });
    await closePage(page);
  } finally {
    await closeBrowser(browser);
  }
});

test('a page that was left is taken again, and gets its new folder alone', async () => {
  const [first, second] = [
    await folderOf({ 'a.txt': 'the first' }),
    await folderOf({ 'a.txt': 'the second' }),
  ];
  const page = await openPage(openedBrowser(), first);
  await page.goto(pathToFileURL(join(first, 'a.txt')).href);
  await leavePage(page);
  expect(page.url()).toBe('about:blank');
  const again = await openPage(openedBrowser(), second);
  try {
    expect(again).toBe(page);
    await expect(again.goto(pathToFileURL(join(first, 'a.txt')).href)).rejects.toThrow('BLOCKED_BY_CLIENT');
    await again.goto(pathToFileURL(join(second, 'a.txt')).href);
    // That the first was refused may be shown for a moment.
    await again.waitForFunction(() => document.body.textContent === 'the second', { timeout: 10_000 });
  } finally {
    await again.close();
  }
});

test('a page that was left by what prints runs scripts again, on a screen', async () => {
  const page = await openPage(openedBrowser());
  await Promise.all([page.setJavaScriptEnabled(false), page.emulateMediaType('print')]);
  await leavePage(page);
  const again = await openPage(openedBrowser());
  try {
    expect(again).toBe(page);
    await again.setContent(
      '<body><script>document.title = String(matchMedia("screen").matches)</script></body>',
    );
    expect(await again.title()).toBe('true');
  } finally {
    await again.close();
  }
});

test('a page is printed with its scripts off', async () => {
  const folder = await folderOf({
    'index.html':
      '<html lang="en"><title>a</title><section class="slide" id="a"><h2>a</h2></section><script>document.body.remove()</script>',
  });
  const [pdf = new Uint8Array()] = (await printPdf(openedBrowser(), [join(folder, 'index.html')])).pdfs;
  expect(pdf.length).toBeGreaterThan(1000);
});

test('a browser that crashes is started once more, and then told', async () => {
  let opened = 0;
  const tries: number[] = [];
  const crash = withBrowser({ environment: process.env }, (open) =>
    withoutCrash(
      async () => {
        opened += 1;
        return open();
      },
      async (browser) => {
        tries.push(opened);
        browser.process()?.kill('SIGKILL');
        const page = await browser.newPage();
        await page.close();
      },
    ),
  );
  await expect(crash).rejects.toMatchObject({ problem: { rule: 'browser-crash' }, exitCode: 2 });
  expect(tries).toEqual([1, 2]);
});

test.skipIf(process.platform !== 'linux')(
  'a page gets four gigabytes of memory at the most (skipped where the system does not count it)',
  async () => {
    const page = await openPage(openedBrowser());
    const got = await page.evaluate(() => {
      const all: ArrayBuffer[] = [];
      try {
        while (all.length < 64) all.push(new ArrayBuffer(2 ** 27));
      } catch {
        // There is no more.
      }
      return all.length / 8;
    });
    await closePage(page);
    expect(got).toBeGreaterThan(0.5);
    expect(got).toBeLessThan(4);
  },
);

test.skipIf(process.geteuid?.() !== 0)(
  'that the sandbox is off is told, unless that is asked for (skipped for who is not root)',
  async () => {
    const { CHROME_NO_SANDBOX: _, ...environment } = process.env;
    const told: Problem[] = [];
    for (const asked of [{}, { CHROME_NO_SANDBOX: '1' }]) {
      const found = await findBrowser({ environment: { ...environment, ...asked } });
      await closeBrowser(await openBrowser(found, (problem) => told.push(problem)));
    }
    expect(told.map(({ rule }) => rule)).toEqual(['browser-sandbox']);
  },
);
