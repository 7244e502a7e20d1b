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
import { type Sheet, sheetsOf, type WrittenSheet } from './sheet.js';

export interface Printed {
  /** The PDF of each sheaf. */
  readonly pdfs: readonly Uint8Array[];
  /** What each page must hold. */
  readonly sheets: readonly Sheet[];
  /** Measured by the browser while the PDF is worked on. */
  readonly slides: Promise<readonly MeasuredSlide[]>;
}

/**
 * Prints the pages of a deck side by side, a sheaf of slides on each, with their scripts off and their fonts and pictures at hand, to
 * tagged PDFs, and goes on to measure them. Their folder is there, and their files are when `written` says so: the browser gets ready
 * meanwhile. Throws a Failure, pdf-print, or what `written` fails with.
 */
export async function printPdf(
  browser: Browser,
  pagePaths: readonly string[],
  written: Promise<unknown> = Promise.resolve(),
): Promise<Printed> {
  const sheaves = await Promise.all(pagePaths.map((path) => printSheaf(browser, path, written)));
  const slides = Promise.all(sheaves.map((sheaf) => sheaf.slides)).then((all) => all.flat());
  slides.catch(() => undefined); // It is told to whoever awaits it.
  await setImmediate(); // The browser is asked before Node goes to work.
  return {
    pdfs: sheaves.map(({ pdf }) => pdf),
    sheets: sheetsOf(sheaves.flatMap(({ sheets }) => sheets)),
    slides,
  };
}

/** The print of a sheaf. */
interface Sheaf {
  readonly pdf: Uint8Array;
  readonly sheets: readonly WrittenSheet[];
}

async function printSheaf(
  browser: Browser,
  pagePath: string,
  written: Promise<unknown>,
): Promise<Sheaf & { readonly slides: Printed['slides'] }> {
  const failed = (error: unknown): never => {
    if (error instanceof Failure || isCrash(error)) throw error;
    throw printFailure(pagePath, error);
  };
  const page = await openPage(browser, dirname(pagePath)).catch(failed);
  const printing = written.then(() => print(page, pagePath).catch(failed));
  const slides = printing.then(() => measurePage(page).catch(failed)).finally(() => leavePage(page));
  await printing.catch(() => slides);
  slides.catch(() => undefined); // Another sheaf may fail before it is awaited.
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

async function print(page: Page, pagePath: string): Promise<Sheaf> {
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

async function readSheets(page: Page): Promise<readonly WrittenSheet[]> {
  const script = clientScripts(['sheets']);
  return (await page.evaluate(`(() => { ${script}\nreturn readSheets(); })()`)) as readonly WrittenSheet[];
}
