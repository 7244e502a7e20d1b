import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '../browser/open.js';
import type { MeasuredSlide } from '../check/measured.js';
import { Failure } from '../problem.js';
import { clientScripts } from './client.js';
import { measurePage } from './measure.js';
import type { Sheet } from './sheet.js';

export interface Printed {
  readonly pdf: Uint8Array;
  /** What each page must hold. */
  readonly sheets: readonly Sheet[];
  readonly slides: readonly MeasuredSlide[];
}

/**
 * Prints a built page, with its scripts off and its fonts and pictures at hand, to a tagged PDF, and measures it.
 * Throws a Failure: pdf-print.
 */
export async function printPdf(browser: Browser, pagePath: string): Promise<Printed> {
  try {
    return await print(browser, pagePath);
  } catch (error) {
    const fact = error instanceof Error ? error.message : String(error);
    throw new Failure(
      {
        rule: 'pdf-print',
        level: 'error',
        place: { file: pagePath },
        what: `The browser could not print the page: ${fact}.`,
        fix: 'See whether it works at all: lectern doctor.',
      },
      2,
    );
  }
}

async function print(browser: Browser, pagePath: string): Promise<Printed> {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.emulateMediaType('print');
    await page.goto(pathToFileURL(pagePath).href, { waitUntil: 'load', timeout: 0 });
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    const sheets = await readSheets(page);
    const slides = await measurePage(page);
    const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true, timeout: 0 });
    return { pdf, sheets, slides };
  } finally {
    await page.close();
  }
}

async function readSheets(page: Page): Promise<readonly Sheet[]> {
  const script = await clientScripts(['sheets']);
  return (await page.evaluate(`(() => { ${script}\nreturn readSheets(); })()`)) as readonly Sheet[];
}
