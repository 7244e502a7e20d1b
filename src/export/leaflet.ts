import { dirname } from 'node:path';
import { leavePage, openPage } from '../browser/confine.js';
import type { Browser } from '../browser/open.js';
import type { Deck, Size } from '../model.js';
import { Failure } from '../problem.js';
import { clientScripts } from './client.js';
import { loadForPaper } from './paper-page.js';
import { departure } from './prove/compare-text.js';
import { type ReadBack, readBack } from './prove/read-back.js';

/** What a printed leaflet must be. */
export interface LeafletFacts {
  readonly deck: Deck;
  /** What it is, as in "The notes …". */
  readonly noun: string;
  /** In CSS pixels. */
  readonly size: Size;
  /** How many pages there are at least. */
  readonly sheets: number;
}

/** Prints notes or a handout to a tagged PDF with bookmarks, and reads it back. Throws a Failure: pdf-print, pdf-leaflet. */
export async function printLeaflet(
  browser: Browser,
  pagePath: string,
  facts: LeafletFacts,
): Promise<{ readonly pdf: Uint8Array; readonly pages: number }> {
  const page = await openPage(browser, dirname(pagePath));
  try {
    await loadForPaper(page, pagePath);
    const written = await page.evaluate(
      `(() => { ${clientScripts(['sheets'])}\nreturn textIn(document.querySelector('main')); })()`,
    );
    const options = {
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
      timeout: 0,
    };
    const pdf = await page.pdf(options);
    const read = readBack(pdf);
    const fault = faultOf(read, String(written), facts);
    if (fault !== undefined) throw failure(fault, facts);
    return { pdf, pages: read.pages.length };
  } finally {
    await leavePage(page);
  }
}

/** Gives what is wrong with it first: pages, size, title, language, tags, text, fonts. */
function faultOf(
  { pages, title, lang }: ReadBack,
  written: string,
  { deck, size, sheets }: LeafletFacts,
): string | undefined {
  if (pages.length < sheets) return `have ${pages.length} pages, and need ${sheets}`;
  const [wide, high] = [size.width * 0.75, size.height * 0.75];
  const odd = pages.findIndex(
    ({ size: [width, height] }) => Math.abs(width - wide) > 1 || Math.abs(height - high) > 1,
  );
  if (odd >= 0)
    return `have a page ${odd + 1} of another size than ${Math.round(wide)} x ${Math.round(high)} pt`;
  if (title !== deck.title) return `give as their title "${title ?? ''}", not "${deck.title}"`;
  if (lang !== deck.settings.lang)
    return `give as their language "${lang ?? ''}", not "${deck.settings.lang}"`;
  const bare = pages.findIndex(({ tagged }) => !tagged);
  if (bare >= 0) return `have no tags on page ${bare + 1}`;
  const other = departure(written, pages.map(({ text }) => text).join('\n'));
  if (other !== undefined) return `depart from what is written from "${other}" on`;
  const loose = pages.flatMap(({ fonts }) => fonts).find(({ embedded }) => !embedded);
  return loose && `do not carry their font "${loose.name}"`;
}

const failure = (fact: string, { deck, noun }: LeafletFacts): Failure =>
  new Failure({
    rule: 'pdf-leaflet',
    level: 'error',
    place: { file: deck.file },
    what: `The pages of the ${noun} ${fact}.`,
    fix: 'Print it with another browser (--browser), and report this one.',
  });
