import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { leavePage, openPage } from '../browser/confine.js';
import { isCrash } from '../browser/lazily.js';
import type { Browser, Page } from '../browser/open.js';
import type { MeasuredSlide } from '../check/measured.js';
import { Failure } from '../problem.js';
import { clientScripts } from './client.js';
import { measurePage } from './measure.js';
import { loadForPaper } from './paper-page.js';
import type { Sheet } from './sheet.js';

export interface Printed {
  readonly pdf: Uint8Array;
  /** What each page must hold. */
  readonly sheets: readonly Sheet[];
  /** Measured by the browser while the PDF is worked on. */
  readonly slides: Promise<readonly MeasuredSlide[]>;
}

/**
 * Prints a built page, with its scripts off and its fonts and pictures at hand, to a tagged PDF, and goes on to measure it.
 * Throws a Failure: pdf-print.
 */
export async function printPdf(browser: Browser, pagePath: string): Promise<Printed> {
  const failed = (error: unknown): never => {
    if (error instanceof Failure || isCrash(error)) throw error;
    throw printFailure(pagePath, error);
  };
  const page = await openPage(browser, dirname(pagePath)).catch(failed);
  const printing = print(page, pagePath);
  const slides = printing
    .then(() => measurePage(page))
    .finally(() => leavePage(page))
    .catch(failed);
  await printing.catch(() => slides);
  slides.catch(() => undefined); // It is told to whoever awaits it.
  await setImmediate(); // The browser is asked before Node goes to work.
  return { ...(await printing), slides };
}

function printFailure(file: string, error: unknown): Failure {
  const fact = (error instanceof Error ? error.message : String(error)).replace(/\.+$/, '');
  return new Failure(
    {
      rule: 'pdf-print',
      level: 'error',
      place: { file },
      what: `The browser could not print the page: ${fact}.`,
      fix: 'See whether it works at all: lectern doctor.',
    },
    2,
  );
}

async function print(page: Page, pagePath: string): Promise<Omit<Printed, 'slides'>> {
  await loadForPaper(page, pagePath);
  const sheets = await readSheets(page);
  const pdf = await page.pdf({
    tagged: true,
    preferCSSPageSize: true,
    printBackground: true,
    waitForFonts: false, // They are there.
    timeout: 0,
  });
  return { pdf, sheets };
}

async function readSheets(page: Page): Promise<readonly Sheet[]> {
  const script = clientScripts(['sheets']);
  return (await page.evaluate(`(() => { ${script}\nreturn readSheets(); })()`)) as readonly Sheet[];
}
