import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BrowserWish } from '../../browser/find.js';
import { withoutCrash } from '../../browser/lazily.js';
import { checkFit } from '../../check/fit.js';
import { withoutOff } from '../../check/off.js';
import { withoutSpilled } from '../../check/spilled.js';
import { slidesOf } from '../../deck/coverage.js';
import { refuseTooLarge } from '../../export/largest.js';
import { makePaper } from '../../export/paper.js';
import { printPdf } from '../../export/pdf.js';
import type { Page } from '../../model.js';
import { makePage } from '../../page/page.js';
import { sheavesOf } from '../../page/sheaves.js';
import { isRaster } from '../../pixels.js';
import { isError } from '../../problem.js';
import type { MadeDeck } from '../compile-deck.js';
import type { Format } from '../formats.js';
import { kilobytes, writePage } from '../output.js';
import { sourceDate } from './source-date.js';
import type { Workshop } from './workshop.js';

/** How a deck is printed. */
export interface PaperOptions {
  /** Whether there is a page for each step. */
  readonly steps?: boolean;
  readonly to: readonly Format[];
  readonly singleFile?: boolean;
  readonly browser: BrowserWish;
}

/** Prints a deck, stamps and proves it; gives what to say of it, or undefined where its proof failed. */
export async function writePaper(
  { sources: { theme, folder, pens }, compiled: { deck, page } }: MadeDeck,
  { steps, to, singleFile, browser }: PaperOptions,
  { kept, scratch, open, tell, say, paper, fileName }: Workshop,
): Promise<readonly string[] | undefined> {
  say('Printing');
  const printed = steps ? makePage(deck, theme, folder, pens, 'print-steps') : page;
  const sheaves = sheavesOf(printed);
  const isLaid =
    to.includes('html') &&
    !singleFile &&
    printed === page &&
    sheaves.length === 1 &&
    !(paper && holdsRaster(page));
  const beside = isLaid ? kept : join(scratch, 'paper');
  const paths = sheaves.map((_, index) =>
    join(beside, index === 0 ? 'index.html' : `sheaf-${index + 1}.html`),
  );
  await mkdir(beside, { recursive: true });
  const written = isLaid ? Promise.resolve() : writeSheaves(printed, sheaves, paths, paper);
  written.catch(() => undefined); // It is told to whoever awaits it, once there is a browser.
  const { pdf, problems, slides } = await withoutCrash(open, async (one) => {
    const print = await printPdf(one, paths, written);
    refuseTooLarge(
      print.pdfs.reduce((sum, { length }) => sum + length, 0),
      deck.file,
    );
    const made = makePaper(print.pdfs, deck, print.sheets, sourceDate(browser));
    return { ...made, slides: await print.slides };
  }).finally(() => written.catch(() => undefined));
  const fit = checkFit(deck, slides);
  await tell(withoutOff([...fit, ...withoutSpilled(problems, fit, deck)], deck.settings));
  if (problems.some(isError)) return undefined;
  await writeFile(join(kept, fileName('.pdf')), pdf);
  const count = printed === page ? `${slidesOf(deck).length} slides` : `${printed.sheets} pages`;
  return [`${fileName('.pdf')} (${count}, ${kilobytes(pdf.length)})`];
}

/** Writes the page of each sheaf to its path, beside the files that they need. */
async function writeSheaves(
  page: Page,
  sheaves: readonly string[],
  paths: readonly string[],
  pictures: Workshop['paper'],
): Promise<void> {
  const [[path = '', ...more], [html = '', ...others]] = [paths, sheaves];
  await writePage({ ...page, html }, dirname(path), pictures);
  await Promise.all(more.map((path, index) => writeFile(path, others[index] ?? '')));
}

/** Pictures of pixels are carried otherwise on paper. */
const holdsRaster = ({ assets }: Page): boolean => assets.some(({ shown, path }) => shown && isRaster(path));
