import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

/** How long a page may take to load, in milliseconds: a deck of a thousand slides takes seconds. */
const LOAD_LIMIT = 120_000;

/**
 * Opens a page that gets nothing but what lies in a folder, or nothing at all: no network, no other file. It opens no windows and no dialogs,
 * and where it crashes or hangs, whatever waits for it fails.
 */
export async function openPage(browser: Browser, folder?: string): Promise<Page> {
  const folders = folder === undefined ? [] : [folder, realpathSync(folder)];
  const own = folders.map((path) => pathToFileURL(path + sep).href);
  const page = (await unusedPage(browser)) ?? (await browser.newPage());
  page.on('dialog', (dialog) => void dialog.dismiss());
  page.setDefaultNavigationTimeout(LOAD_LIMIT);
  page.on('request', (request) => void answer(request, own));
  page.on('popup', (popup) => void popup?.close());
  page.on('error', () => void page.close().catch(() => undefined));
  // A page that leads elsewhere by itself may do so while it is closed, when nobody answers any more.
  await Promise.all([page.setOfflineMode(true), page.setRequestInterception(true)]);
  return page;
}

/**
 * Gives the page that a headless shell of ours starts with, until one is made of it: it is there by the time it is asked for,
 * where a new one takes a process more. Another browser may end with its last page.
 */
async function unusedPage(browser: Browser): Promise<Page | undefined> {
  if (!browser.process()?.spawnargs.includes('--headless')) return undefined;
  return (await browser.pages()).find((page) => page.listenerCount('dialog') === 0);
}

/** A path that climbs is settled by the browser before it asks. */
async function answer(request: HTTPRequest, own: readonly string[]): Promise<void> {
  const url = request.url();
  const isOwn =
    url.startsWith('data:') || own.some((start) => url.startsWith(start) && !/%2e%2e|%2f/iu.test(url));
  await (isOwn ? request.continue() : request.abort('blockedbyclient'));
}
