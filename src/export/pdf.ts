import { pathToFileURL } from 'node:url';
import type { Browser } from '../browser/open.js';

/** Prints a built page, with its scripts off and its fonts and pictures at hand, to a tagged PDF with bookmarks. */
export async function printPdf(browser: Browser, pagePath: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.emulateMediaType('print');
    await page.goto(pathToFileURL(pagePath).href, { waitUntil: 'load', timeout: 0 });
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    return await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
      timeout: 0,
    });
  } finally {
    await page.close();
  }
}
