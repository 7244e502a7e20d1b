import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from '../problem.js';
import { firstExecutable } from './executable.js';
import { browserFailure } from './failure.js';
import { type FoundProgram, homeOf, programAt, type Search } from './search.js';

const kinds = ['chrome-headless-shell', 'chrome', 'chromium'];

/** Where Puppeteer keeps the browsers it downloads. */
export const puppeteerCache = (search: Pick<Search, 'environment' | 'platform'>): string =>
  search.environment.PUPPETEER_CACHE_DIR || join(homeOf(search), '.cache', 'puppeteer');

/** The best browser in Puppeteer's cache: the headless shell before Chrome, the newest of each first. */
export async function cachedBrowser(search: Search): Promise<FoundProgram | undefined> {
  const folder = puppeteerCache(search);
  if (!existsSync(folder)) return undefined;
  const path = await firstExecutable(await cachedPaths(folder));
  return path === undefined
    ? undefined
    : programAt(path, `Puppeteer's cache "${folder}"`, search.environment);
}

async function cachedPaths(folder: string): Promise<string[]> {
  const { detectBrowserPlatform, getInstalledBrowsers } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  const installed = await getInstalledBrowsers({ cacheDir: folder }).catch((error: Error) => {
    throw unreadable(folder, error);
  });
  return installed
    .filter((one) => one.platform === platform && kinds.includes(one.browser))
    .sort(
      (a, b) => kinds.indexOf(a.browser) - kinds.indexOf(b.browser) || compareBuilds(b.buildId, a.buildId),
    )
    .map((one) => one.executablePath);
}

/** `("131.0.6778.9", "131.0.6778.85") < 0`: the library's own comparison refuses versions of four parts. */
const compareBuilds = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

function unreadable(folder: string, error: Error): Failure {
  return browserFailure(
    'browser-cache',
    `Puppeteer's cache "${folder}" cannot be read: ${error.message}.`,
    'Remove that folder, or name another with PUPPETEER_CACHE_DIR.',
  );
}
