import { loadPage } from '../browser/confine.js';
import type { Page } from '../browser/open.js';

/** Loads a built page as paper shows it: its scripts off, its print styles on, its fonts and pictures at hand. */
export async function loadForPaper(page: Page, pagePath: string): Promise<void> {
  await Promise.all([page.setJavaScriptEnabled(false), page.emulateMediaType('print')]);
  await loadPage(page, pagePath);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}
