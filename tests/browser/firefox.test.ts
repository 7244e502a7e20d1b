import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lectern, makeFolder, removeFolder, writeFiles } from '../support/lectern.js';

/** A Firefox that is named by FIREFOX_PATH, or is where Linux installs it. */
const FIREFOX = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path && existsSync(path),
);

const OUTLINE = `---
title: The mill
---

## It turns {#turns}

- by the river

. . .

- in winter

::: notes
Wait.
:::

## It stops {#stops}

$$a^2$$ and ![a wheel](wheel.svg)
`;
const WHEEL =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><circle cx="45" cy="45" r="40"/></svg>';

describe.skipIf(!FIREFOX)(
  'a built deck in Firefox (skipped where there is none: FIREFOX_PATH names it)',
  () => {
    let folder: string;
    let browser: Browser;
    let page: Page;
    const complaints: string[] = [];
    beforeAll(async () => {
      folder = await makeFolder();
      await writeFiles(folder, { 'slides/mill/outline.md': OUTLINE, 'slides/mill/wheel.svg': WHEEL });
      expect(await lectern(['build', '--to', 'html'], { cwd: folder })).toMatchObject({
        code: 0,
        stderr: '',
      });
      browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: FIREFOX as string,
        // A window as wide as the deck, and higher: to set a viewport asks for what Firefox does not in 140.
        args: ['--width=1280', '--height=900'],
        defaultViewport: null,
      });
      page = await browser.newPage();
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(pathToFileURL(join(folder, 'out/mill/index.html')).href);
      await page.waitForSelector('html[data-ready]');
    });
    afterAll(async () => {
      await browser?.close();
      await removeFolder(folder);
    });

    // Firefox 140 has Puppeteer's own waiting blocked by the page's policy.
    const textOf = (from: Page, selector: string): Promise<string> =>
      from.evaluate((one) => document.querySelector(one)?.textContent?.trim() ?? '', selector);
    const shows = (text: string): Promise<void> =>
      expect.poll(() => textOf(page, 'section.slide.present'), { timeout: 30_000 }).toContain(text);

    test('shows its slides and steps by the keys', async () => {
      await shows('The mill');
      await page.keyboard.press('ArrowRight');
      await shows('by the river');
      const step = () => page.$eval('.present .fragment', (one) => one.classList.contains('visible'));
      expect(await step()).toBe(false);
      await page.keyboard.press('ArrowRight');
      expect(await step()).toBe(true);
      await page.keyboard.press('ArrowRight');
      await shows('It stops');
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/stops');
      await page.keyboard.press('Home');
      await shows('The mill');
    });

    test('lays them out as large as the window, with its fonts, pictures and formulas', async () => {
      await page.keyboard.press('End');
      await shows('It stops');
      const seen = await page.evaluate(async () => {
        await document.fonts.ready;
        const { width, height } = (
          document.querySelector('.reveal .slides') as Element
        ).getBoundingClientRect();
        const picture = document.querySelector('.present img') as HTMLImageElement;
        return {
          size: [Math.round(width), Math.round(height)],
          picture: picture.naturalWidth,
          formula: document.querySelectorAll('.present .katex').length,
          faces: [...document.fonts].filter(({ status }) => status === 'loaded').length > 0,
        };
      });
      expect(seen).toEqual({ size: [1280, 720], picture: 90, formula: 1, faces: true });
    });

    test('opens the presenter’s window', async () => {
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await shows('by the river');
      const opening = new Promise<Page | null>((resolve) => page.once('popup', resolve));
      await page.keyboard.press('s');
      const presenter = (await opening) as Page;
      await expect.poll(() => textOf(presenter, '#notes'), { timeout: 30_000 }).toBe('Wait.');
      await presenter.close();
    });

    test('says nothing on the console', () => {
      expect(complaints).toEqual([]);
    });
  },
);
