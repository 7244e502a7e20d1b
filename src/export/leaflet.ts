import { dirname } from 'node:path';
import { leavePage, openPage } from '../browser/confine.js';
import type { Browser } from '../browser/open.js';
import type { Deck } from '../model.js';
import { pagesOf } from '../pdf/pages.js';
import { openPdf } from '../pdf/read.js';
import { firstPage, isElement, type Kid, readStructure } from '../pdf/structure.js';
import { Failure, isError, type Problem } from '../problem.js';
import { clientScripts } from './client.js';
import { type Entry, factsOf } from './facts.js';
import { stampAndProve } from './paper.js';
import { loadForPaper } from './paper-page.js';
import { type LeafletFacts, leafletFault } from './prove/leaflet.js';
import { readBack } from './prove/read-back.js';
import { universalBreaches } from './prove/universal.js';

/** How a deck's notes or handout are made. */
export interface LeafletWish extends Pick<LeafletFacts, 'size' | 'sheets' | 'shown'> {
  readonly deck: Deck;
  /** What it is, as in "The notes …". */
  readonly noun: string;
  /** When it was made, in ISO 8601, in place of the deck's own date. */
  readonly date: string | undefined;
}

/** A finished leaflet. */
export interface Leaflet {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly problems: readonly Problem[];
}

/**
 * Prints a page that shows each slide in an article, stamps it as a deck is stamped, and proves it.
 * Throws a Failure: pdf-print, pdf-leaflet.
 */
export async function printLeaflet(
  browser: Browser,
  pagePath: string,
  { deck, noun, date, ...wish }: LeafletWish,
): Promise<Leaflet> {
  const { printed, written } = await print(browser, pagePath);
  const whole = factsOf(deck);
  const facts = { ...whole, outline: entriesOn(whole.outline, new Set(wish.shown)) };
  const begun = begunIn(printed, wish.shown);
  const stamping = { begun, labelled: false, date: date ?? facts.date };
  const { pdf, problems } = stampAndProve([printed], facts, stamping, deck.file, (stamped) => {
    const read = readBack(stamped);
    const fault = leafletFault(read, { ...wish, facts, written, begun });
    return {
      problems: fault === undefined ? [] : [problemOf(fault, noun, deck.file)],
      breaches: universalBreaches(read),
    };
  });
  const failed = problems.find(isError);
  if (failed) throw new Failure(failed);
  return { pdf, pages: begun.length, problems };
}

async function print(
  browser: Browser,
  pagePath: string,
): Promise<{ readonly printed: Uint8Array; readonly written: string }> {
  const page = await openPage(browser, dirname(pagePath));
  try {
    await loadForPaper(page, pagePath);
    const written = await page.evaluate(
      `(() => { ${clientScripts(['sheets'])}\nreturn textIn(document.querySelector('main')); })()`,
    );
    const printed = await page.pdf({
      tagged: true,
      preferCSSPageSize: true,
      printBackground: true,
      timeout: 0,
    });
    return { printed, written: String(written) };
  } finally {
    await leavePage(page);
  }
}

/** Leaves of a deck's bookmarks those of some slides; a part that is not shown gives way to its slides. */
const entriesOn = (outline: readonly Entry[], shown: ReadonlySet<string>): readonly Entry[] =>
  outline.flatMap((entry): readonly Entry[] => {
    const items = entriesOn(entry.items, shown);
    return shown.has(entry.slide) ? [{ ...entry, items }] : items;
  });

/** Finds which slides begin on each page of what was printed, by the articles that it is tagged with. */
function begunIn(printed: Uint8Array, shown: readonly string[]): readonly (readonly string[] | undefined)[] {
  const pdf = openPdf(printed);
  const pages = readStructure(pdf).flatMap(articlesIn).map(firstPage);
  return pagesOf(pdf).map(({ number }) => {
    const slides = shown.filter((_, index) => pages[index] === number);
    return slides.length > 0 ? slides : undefined;
  });
}

const articlesIn = (kid: Kid): readonly Kid[] => {
  if (!isElement(kid)) return [];
  return kid.role === 'Art' ? [kid] : kid.kids.flatMap(articlesIn);
};

const problemOf = (fact: string, noun: string, file: string): Problem => ({
  rule: 'pdf-leaflet',
  level: 'error',
  place: { file },
  what: `The pages of the ${noun} ${fact}.`,
  fix: 'Print it with another browser (--browser), and report this one.',
});
