import { realpathSync } from 'node:fs';
import { basename, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { answerFrom, FAR, isFar, refusedOf } from './far.js';

/** How long a page may take to load, in milliseconds: a deck of a thousand slides takes seconds. */
const LOAD_LIMIT = 120_000;

/**
 * Opens a page that gets nothing but what lies in a folder, or nothing at all: no network, no other file. It opens no windows and no dialogs,
 * and where it crashes or hangs, whatever waits for it fails. One that was left is taken again.
 */
export async function openPage(browser: Browser, folder?: string): Promise<Page> {
  const pass = isFar(browser) ? undefined : letPass(folder);
  const page = (await leftIn(browser)).pop() ?? (await newPage(browser));
  const answer = pass ?? answerFrom(page, folder);
  page.on('request', (request) => void answer(request).catch(() => undefined));
  return page;
}

/** Loads a file of the folder that a page was opened for. Throws a Failure: browser-file. */
export async function loadPage(page: Page, path: string): Promise<void> {
  const address = isFar(page.browser()) ? FAR + encodeURIComponent(basename(path)) : pathToFileURL(path).href;
  await page.goto(address, { waitUntil: 'load' });
  const refused = refusedOf(page);
  if (refused) throw refused;
}

/** Closes a page. */
export const closePage = (page: Page): Promise<void> =>
  isFar(page.browser()) ? page.browserContext().close() : page.close();

/** How often a page is taken: with each deck its process holds some 20 MB more. */
const USES = 4;

const uses = new WeakMap<Page, number>();

/** Leaves a page, empty, for whoever opens the next: a process of the browser takes longer to start than a slide to print. */
export async function leavePage(page: Page): Promise<void> {
  try {
    const used = 1 + (uses.get(page) ?? 0);
    uses.set(page, used);
    if (used === USES) return await closePage(page);
    await page.goto('about:blank');
    // Only now, since what is left may have been printed with its scripts off.
    await Promise.all([page.setJavaScriptEnabled(true), page.emulateMediaType()]);
    page.removeAllListeners('request');
    (await leftIn(page.browser())).push(page);
  } catch {
    await closePage(page).catch(() => undefined);
  }
}

/** Closes the pages that were left in a browser which goes on running. */
export async function closeLeft(browser: Browser): Promise<void> {
  await Promise.all((await leftIn(browser)).splice(0).map(closePage));
}

/** The pages that were left, by their browser. */
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

/** In a browser of others each page has a context of its own, which shares nothing with theirs and saves no download. */
async function newPage(browser: Browser): Promise<Page> {
  const context = isFar(browser)
    ? await browser.createBrowserContext({ downloadBehavior: { policy: 'deny' } })
    : browser;
  return confined(await context.newPage());
}

async function confined(page: Page): Promise<Page> {
  page.setDefaultNavigationTimeout(LOAD_LIMIT);
  page.on('dialog', (dialog) => void dialog.dismiss());
  page.on('popup', (popup) => void popup?.close());
  page.on('error', () => void closePage(page).catch(() => undefined));
  // A page that leads elsewhere by itself may do so while it is closed, when nobody answers any more.
  await Promise.all([page.setOfflineMode(true), page.setRequestInterception(true)]);
  return page;
}

/** Gives what lets a browser of this machine read a folder's files; a path that climbs is settled by it before it asks. */
function letPass(folder: string | undefined): (request: HTTPRequest) => Promise<void> {
  const folders = folder === undefined ? [] : [folder, realpathSync(folder)];
  const own = folders.map((path) => pathToFileURL(path + sep).href);
  return async (request) => {
    const url = request.url();
    const isOwn =
      url.startsWith('data:') || own.some((start) => url.startsWith(start) && !/%2e%2e|%2f/iu.test(url));
    await (isOwn ? request.continue() : request.abort('blockedbyclient'));
  };
}
