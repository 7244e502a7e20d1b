import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { isFile, isWithin } from '../files.js';
import { typeOf } from '../media-types.js';
import type { Failure } from '../problem.js';
import { browserFailure } from './failure.js';

/** Where a browser elsewhere believes a page's folder to lie: under a name that no machine has (RFC 2606). */
export const FAR = 'https://deck.invalid/';

/** Whether a browser was not started here, and so may see none of this machine's files. */
export const isFar = (browser: Browser): boolean => browser.process() === null;

/** The most bytes of a file that are sent: a message to Chromium holds 100 MB, in which four letters stand for three bytes. */
const MOST = 70_000_000;

/** Gives what sends a page the files of a folder as it asks for them, and nothing else. */
export function answerFrom(page: Page, folder: string | undefined): (request: HTTPRequest) => Promise<void> {
  refused.delete(page);
  return async (request) => {
    const url = request.url();
    if (url.startsWith('data:')) return request.continue();
    const path = folder === undefined || !url.startsWith(FAR) ? undefined : fileOf(url, folder);
    if (path === undefined) return request.abort('blockedbyclient');
    const { size } = await stat(path);
    if (size <= MOST) return request.respond({ contentType: typeOf(path), body: await readFile(path) });
    refused.set(page, tooLarge(path, size));
    return request.abort('failed');
  };
}

/** Gives what a page was not sent, though it is its own. */
export const refusedOf = (page: Page): Failure | undefined => refused.get(page);

const refused = new WeakMap<Page, Failure>();

/** Gives the file that an address stands for, where it lies in the folder, by whatever links. */
function fileOf(url: string, folder: string): string | undefined {
  try {
    const path = join(folder, decodeURIComponent(new URL(url).pathname));
    return isFile(path) && isWithin(path, folder) ? path : undefined;
  } catch {
    return undefined;
  }
}

const tooLarge = (path: string, size: number): Failure =>
  browserFailure(
    'browser-file',
    `"${path}" has ${Math.ceil(size / 1e6)} MB; at most ${MOST / 1e6} can be sent to a remote browser.`,
    'Save a smaller file, or use a browser of this machine.',
  );
