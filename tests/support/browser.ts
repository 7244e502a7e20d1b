import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from '../../src/browser/find.js';
import { type Browser, closeBrowser, openBrowser } from '../../src/browser/open.js';

export type { Page };

/** Opens one browser for all tests of a file; gives what gives it. */
export function useBrowser(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(await findBrowser({ environment: process.env }));
  });
  afterAll(() => closeBrowser(browser));
  return () => browser;
}
