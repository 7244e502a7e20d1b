import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

/** How long a page may take to load, in milliseconds: a deck of a thousand slides takes seconds. */
const LOAD_LIMIT = 120_000;

/**
 * Opens a page that gets nothing but what lies in a folder, or nothing at all: no network, no other file. It opens no windows and no dialogs,
 * and where it crashes or hangs, whatever waits for it fails. One that was left is taken again.
 */
export async function openPage(browser: Browser, folder?: string): Promise<Page> {
  const folders = folder === undefined ? [] : [folder, realpathSync(folder)];
  const own = folders.map((path) => pathToFileURL(path + sep).href);
  const page = (await leftIn(browser)).pop() ?? (await confined(await browser.newPage()));
  page.on('request', (request) => void answer(request, own));
  return page;
}

/** Leaves a page, empty, for whoever opens the next: a process of the browser takes longer to start than a slide to print. */
export async function leavePage(page: Page): Promise<void> {
  try {
    await page.goto('about:blank');
    page.removeAllListeners('request');
    (await leftIn(page.browser())).push(page);
  } catch {
    await page.close().catch(() => undefined);
  }
}

/** The pages that were left, which go with their browser. */
const left = new WeakMap<Browser, Promise<Page[]>>();

function leftIn(browser: Browser): Promise<Page[]> {
  const pages = left.get(browser) ?? firstPages(browser);
  left.set(browser, pages);
  return pages;
}

/** A headless shell of ours starts with a page, which is there before a new one could be; another browser may end with its last page. */
async function firstPages(browser: Browser): Promise<Page[]> {
  if (!browser.process()?.spawnargs.includes('--headless')) return [];
  return Promise.all((await browser.pages()).map(confined));
}

async function confined(page: Page): Promise<Page> {
  page.setDefaultNavigationTimeout(LOAD_LIMIT);
  page.on('dialog', (dialog) => void dialog.dismiss());
  page.on('popup', (popup) => void popup?.close());
  page.on('error', () => void page.close().catch(() => undefined));
  // A page that leads elsewhere by itself may do so while it is closed, when nobody answers any more.
  await page.setOfflineMode(true);
  await page.setRequestInterception(true);
  return page;
}

/** A path that climbs is settled by the browser before it asks. */
async function answer(request: HTTPRequest, own: readonly string[]): Promise<void> {
  const url = request.url();
  const isOwn =
    url.startsWith('data:') || own.some((start) => url.startsWith(start) && !/%2e%2e|%2f/iu.test(url));
  await (isOwn ? request.continue() : request.abort('blockedbyclient'));
}
