import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openPage } from '../browser/confine.js';
import type { Browser } from '../browser/open.js';
import type { MeasuredSlide } from '../check/measured.js';
import { Failure } from '../problem.js';
import { measurePage } from './measure.js';

export interface Printed {
  readonly pdf: Uint8Array;
  readonly slides: readonly MeasuredSlide[];
}

/**
 * Prints a built page, with its scripts off and its fonts and pictures at hand, to a tagged PDF with bookmarks, and measures it.
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
  const page = await openPage(browser, dirname(pagePath));
  try {
    await page.setJavaScriptEnabled(false);
    await page.emulateMediaType('print');
    await page.goto(pathToFileURL(pagePath).href, { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    const slides = await measurePage(page);
    const pdf = await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
      timeout: 0,
    });
    return { pdf, slides };
  } finally {
    await page.close();
  }
}
