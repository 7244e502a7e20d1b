import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Page, useBrowser } from '../support/browser.js';
import { lectern, makeFolder, removeFolder } from '../support/lectern.js';
import { serve } from '../support/serve.js';

const DECK = 'putin-in-beijing';
const SLIDES = 24;

let out: string;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  out = await makeFolder();
  await lectern(['build', DECK, '--to', 'html', '--out', out]);
  server = await serve(out);
});
afterAll(async () => {
  await server.close();
  await removeFolder(out);
});

const browser = useBrowser();
const WAYS = [
  ['from a file', () => pathToFileURL(join(out, DECK, 'index.html')).href],
  ['from a folder of a web server', () => `${server.url}${DECK}/`],
] as const;

describe.each(WAYS)('the deck opened %s', (_, address) => {
  let page: Page;
  let complaints: string[];
  let requests: string[];

  beforeEach(async () => {
    complaints = [];
    requests = [];
    page = await browser().newPage();
    await page.setViewport({ width: 1280, height: 720 });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(address());
    await page.waitForSelector('html[data-ready]');
  });

  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
    const home = address().replace(/index\.html$/, '');
    expect(requests.filter((url) => !url.startsWith(home) && !url.startsWith('data:'))).toEqual([]);
  });

  const current = (): Promise<string> => page.evaluate(() => Reveal.getCurrentSlide().id);

  test('shows every slide by the right arrow alone, and its number', async () => {
    const ids = new Set<string>();
    for (let number = 1; number <= SLIDES; number += 1) {
      ids.add(await current());
      const shown = await page.$eval('section.slide.present .number', (element) => element.textContent);
      if (number > 1) expect(shown).toBe(`${number} / ${SLIDES}`);
      await page.keyboard.press('ArrowRight');
    }
    expect(ids.size).toBe(SLIDES);
    expect(await current()).toBe('sources');
    await page.keyboard.press('ArrowLeft');
    expect(await current()).toBe('what-the-article-leaves-open');
  });

  test('draws each slide inside its frame, in the fonts of the theme', async () => {
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    });
    expect(new Set(fonts)).toEqual(new Set(['Newsreader', 'Libre Franklin']));
    for (let number = 1; number <= SLIDES; number += 1) {
      const spill = await page.evaluate(() => {
        const slide = Reveal.getCurrentSlide();
        return {
          id: slide.id,
          wide: slide.scrollWidth - slide.clientWidth,
          high: slide.scrollHeight - slide.clientHeight,
        };
      });
      expect(spill).toEqual({ id: spill.id, wide: 0, high: 0 });
      await page.keyboard.press('ArrowRight');
    }
  });

  test('keeps the slide in the address, and opens there', async () => {
    await page.keyboard.press('End');
    await page.waitForFunction(() => location.hash === '#/sources');
    await page.goto(`${address()}#/stakes`);
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    expect(await current()).toBe('stakes');
  });

  test('follows a link to another slide', async () => {
    await page.goto(`${address()}#/what-the-article-leaves-open`);
    await page.waitForFunction(() => Reveal.getCurrentSlide().id === 'what-the-article-leaves-open');
    await page.click('section.present a[href="#echo"]');
    await page.waitForFunction(() => Reveal.getCurrentSlide().id === 'echo');
  });

  test('has an overview, a progress bar, a search and a zoom', async () => {
    await page.keyboard.press('o');
    await page.waitForSelector('.reveal.overview');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.reveal:not(.overview)');
    expect(await page.$('.reveal .progress span')).not.toBeNull();
    await page.keyboard.down('Control');
    await page.keyboard.down('Shift');
    await page.keyboard.press('F');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Control');
    await page.waitForSelector('.searchbox', { visible: true });
    await page.type('.searchinput', 'Kazakhstan');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => Reveal.getCurrentSlide().id.includes('kazakhstan'));
    const modifier = process.platform === 'linux' ? 'Control' : 'Alt';
    await page.keyboard.down(modifier);
    await page.click('section.slide.present h2');
    await page.keyboard.up(modifier);
    await page.waitForFunction(() => document.body.style.transform !== '');
  });

  test('lists its keys by ?', async () => {
    await page.keyboard.down('Shift');
    await page.keyboard.press('?');
    await page.keyboard.up('Shift');
    const list = await page.waitForSelector('.r-overlay-help', { visible: true });
    expect(await list?.evaluate((element) => element.textContent)).toContain('Presenter window');
  });

  test('opens a window with notes for the speaker by S, which keeps up', async () => {
    await page.goto(`${address()}#/stakes`);
    await page.waitForFunction(() => Reveal.getCurrentSlide().id === 'stakes');
    const opening = new Promise<Page>((resolve) => page.once('popup', (popup) => resolve(popup as Page)));
    await page.keyboard.press('s');
    const speaker = await opening;
    await speaker.waitForFunction(() =>
      document.querySelector('#notes')?.textContent?.includes('M. Taylor Fravel'),
    );
    await page.keyboard.press('ArrowRight');
    await speaker.waitForFunction(() =>
      document.querySelector('#notes')?.textContent?.includes('on Thursday'),
    );
    expect(await speaker.$eval('#now', (pane) => pane.textContent)).toContain(
      'In public, Beijing takes Moscow’s side',
    );
    expect(await speaker.$eval('#next', (pane) => pane.textContent)).toContain('On Kazakhstan');
    await speaker.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => Reveal.getCurrentSlide().id === 'stakes');
    await page.keyboard.press('s');
    await page.keyboard.press('ArrowRight');
    await speaker.waitForFunction(() =>
      document.querySelector('#notes')?.textContent?.includes('on Thursday'),
    );
    expect(await speaker.$$eval('#notes', (panes) => panes.length)).toBe(1);
    await speaker.close();
  });
});

/** What the page's own scripts and these tests call of Reveal.js. */
declare const Reveal: { getCurrentSlide(): HTMLElement };
