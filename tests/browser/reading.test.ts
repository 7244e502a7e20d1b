import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Page, useBrowser } from '../support/browser.js';
import { lectern, makeFolder, ROOT, removeFolder } from '../support/lectern.js';
import { readPdf } from '../support/pdf.js';
import { serve } from '../support/serve.js';

const browser = useBrowser();
let out: string;
let url: string;
let titles: readonly string[];
let page: Page;

const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true };

beforeAll(async () => {
  out = await makeFolder();
  await lectern(['build', 'themes/sample', '--to', 'html', '--out', out], { cwd: ROOT });
  url = pathToFileURL(join(out, 'sample/index.html')).href;
  const html = await readFile(join(out, 'sample/index.html'), 'utf8');
  titles = [...html.matchAll(/<section id="([^"]+)" class="slide/g)].map(([, id = '']) => id);
});
afterAll(() => removeFolder(out));
beforeEach(async () => {
  page = await browser().newPage();
});
afterEach(() => page.close());

/** Where each slide stands on the page, with the scale it is drawn at. */
const slides = () =>
  page.$$eval('section.slide', (sections) =>
    sections.map((section) => {
      const { left, right, top, bottom, width } = section.getBoundingClientRect();
      const foot = section.querySelector('.foot')?.getBoundingClientRect();
      return {
        id: section.id,
        seen: section.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        left: Math.round(left),
        right: Math.round(right),
        top,
        bottom,
        scale: width / 1280,
        footIsLow: !foot || foot.top > (top + bottom) / 2,
      };
    }),
  );

/** Holds slides to stand whole, in their order, one below the other and none over another. */
async function standBelowEachOther(width: number): Promise<void> {
  const all = await slides();
  expect(all.map(({ id }) => id)).toEqual(titles);
  expect(all.filter(({ seen, footIsLow }) => !seen || !footIsLow)).toEqual([]);
  expect(all.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
  expect(all.slice(1).filter(({ top }, index) => top < (all[index]?.bottom ?? 0) - 1)).toEqual([]);
}

const isShown = (element: Element | null) => element?.checkVisibility({ visibilityProperty: true }) === true;

/** Resolves when the page has been painted as it stands. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });

/** Sums up, in the page, how far what is seen has moved. */
const watchShifts = () => {
  Object.assign(window, { moved: 0 });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[])
      (window as unknown as { moved: number }).moved += value;
  }).observe({ type: 'layout-shift', buffered: true });
};

describe('while it opens', () => {
  /** Opens the deck over loopback, where no face of its type arrives before it is let. */
  async function openWithoutFaces(address: string): Promise<() => Promise<void>> {
    const held: { continue(): Promise<void> }[] = [];
    let isLet = false;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().endsWith('.woff2') && !isLet) held.push(request);
      else request.continue();
    });
    await page.evaluateOnNewDocument(watchShifts);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await vi.waitUntil(() => held.length > 0);
    await page.evaluate(painted);
    return async () => {
      isLet = true;
      await Promise.all(held.map((request) => request.continue()));
    };
  }

  test('nothing moves when its type arrives late', async () => {
    const server = await serve(join(out, 'sample'));
    const letFaces = await openWithoutFaces(server.url);
    expect(await page.$eval('section.slide h1', isShown)).toBe(false);
    await letFaces();
    await page.waitForSelector('html[data-ready]');
    await page.evaluate(painted);
    expect(await page.$eval('section.slide h1', isShown)).toBe(true);
    expect(await page.evaluate('window.moved')).toBe(0);
    await page.goto('about:blank');
    await server.close();
  });

  test('the deck is seen although its type does not come', async () => {
    await openWithoutFaces(url);
    await page.waitForFunction(isShown, {}, (await page.$('section.slide h1')) as ElementHandle);
  });
});

describe('on a phone', () => {
  beforeEach(async () => {
    await page.setViewport(PHONE);
    await page.goto(url);
    await page.waitForSelector('html[data-ready] .reveal-scroll .scroll-page');
  });

  test('the slides stand one below the other, as wide as the screen', async () => {
    await standBelowEachOther(390);
    expect((await slides()).every(({ left, right }) => right - left > 380)).toBe(true);
  });

  const isAtTop = (id: string) =>
    page.waitForFunction(
      (name) => Math.abs(document.getElementById(name)?.getBoundingClientRect().top ?? 99) < 5,
      {},
      id,
    );

  test('a link leads down to its slide, and so does an address', async () => {
    await page.click('#agenda a[href="#part-money"]');
    await isAtTop('part-money');
    await page.close();
    page = await browser().newPage();
    await page.setViewport(PHONE);
    await page.goto(`${url}#/part-quarrel`);
    await isAtTop('part-quarrel');
  });

  test('it prints a page for each slide', async () => {
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pdf.pages).toHaveLength(titles.length);
  });
});

describe('with scripts off', () => {
  test.each([1700, 1280, 1000, 700, 390])('all slides can be read on a screen %i wide', async (width) => {
    await page.setJavaScriptEnabled(false);
    await page.setViewport({ width, height: 800 });
    await page.goto(url);
    await standBelowEachOther(width);
    const hidden = await page.$$eval('section.slide [data-step]', (steps) =>
      steps.filter((step) => !step.checkVisibility({ opacityProperty: true, visibilityProperty: true })),
    );
    expect(hidden).toEqual([]);
  });
});

describe('by keys and for other senses', () => {
  beforeEach(async () => {
    await page.setViewport({ width: 1280, height: 720 });
    await page.goto(`${url}#/agenda`);
    await page.waitForSelector('html[data-ready]');
  });

  test('Tab goes through the links of the slide alone, and each is seen to be where one is', async () => {
    const stops: string[] = [];
    for (let press = 0; press < 6; press += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const inside = focused.closest('section.slide')?.id;
        return { inside, text: focused.textContent ?? '', outline: `${outlineStyle} ${outlineWidth}` };
      });
      expect(stop).toMatchObject({ inside: 'agenda', outline: 'solid 3px' });
      stops.push(stop.text);
    }
    expect(stops[0]).toBe('What was decided');
    expect(stops[5]).toContain('Read the article');
    await page.keyboard.press('Enter');
  });

  test('a slide is announced when it comes, and the others are not read', async () => {
    await page.keyboard.press('ArrowRight');
    // Chromium brings its accessibility tree up to the page when it has time.
    await vi.waitFor(async () => {
      const { children } = (await page.accessibility.snapshot()) ?? {};
      const said = JSON.stringify(children);
      expect(said).toContain('The third in twenty years');
      expect(said).not.toContain('Five questions');
      expect(said).toMatch(/"live":"polite".*The vote/);
    }, 10_000);
  });

  test('more contrast, where it is asked for, leaves no soft ink', async () => {
    const session = await page.createCDPSession();
    const features = [{ name: 'prefers-contrast', value: 'more' }];
    await session.send('Emulation.setEmulatedMedia', { features });
    const colours = await page.$$eval('section.slide', (sections) =>
      sections.map((section) => {
        const style = getComputedStyle(section);
        return [style.getPropertyValue('--ink-soft'), style.getPropertyValue('--ink')];
      }),
    );
    expect(colours.filter(([soft, ink]) => soft !== ink)).toEqual([]);
  });
});
