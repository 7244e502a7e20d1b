import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileDeck } from '../../src/commands/compile-deck.js';
import { findDecks } from '../../src/commands/decks.js';
import { writePage } from '../../src/commands/output.js';
import { makePaper, type Paper } from '../../src/export/paper.js';
import { printPdf } from '../../src/export/pdf.js';
import { type ReadBack, readBack } from '../../src/export/prove/read-back.js';
import type { Deck, Page } from '../../src/model.js';
import { makePage } from '../../src/page/page.js';
import { sheavesOf } from '../../src/page/sheaves.js';
import { isElement, isMark, type Kid } from '../../src/pdf/structure.js';
import { printProblem } from '../../src/problem.js';
import { useBrowser } from '../support/browser.js';
import { makeFolder, ROOT, removeFolder } from '../support/lectern.js';
import { drawByPdfium } from '../support/pdfium.js';

const browser = useBrowser();
let folder: string;
let deck: Deck;
/** The tour with a page for each step. */
let page: Page;

beforeAll(async () => {
  folder = await makeFolder();
  const [place] = await findDecks(['tour'], ROOT);
  if (!place) throw new Error('There is no deck.');
  const options = { cwd: ROOT, browser: { environment: process.env } };
  const { made, problems } = await compileDeck(place, options, async () => browser());
  if (!made) throw new Error(problems.map(printProblem).join('\n'));
  const { theme, folder: own, pens } = made.sources;
  deck = made.compiled.deck;
  page = makePage(deck, theme, own, pens, 'print-steps');
  await writePage(page, folder);
});
afterAll(() => removeFolder(folder));

async function printed(pages: readonly string[]): Promise<Paper & { readonly ids: readonly string[] }> {
  const paths = pages.map((_, index) => join(folder, `${pages.length}-${index}.html`));
  for (const [index, path] of paths.entries()) await writeFile(path, pages[index] ?? '');
  const { pdfs, sheets, slides } = await printPdf(browser(), paths);
  expect(pdfs).toHaveLength(pages.length);
  return { ...makePaper(pdfs, deck, sheets), ids: (await slides).map(({ id }) => id) };
}

test('slides that are printed in two sheaves make the same PDF as those that are printed as one', async () => {
  const [one, two] = [await printed([page.html]), await printed(sheavesOf(page, 10))];
  expect(two.problems).toEqual(one.problems);
  expect(two.ids).toEqual(one.ids);
  const [whole, joined] = [readBack(one.pdf), readBack(two.pdf)];
  expect(saidBy(joined)).toEqual(saidBy(whole));
  const [wanted, drawn] = [await drawByPdfium(one.pdf), await drawByPdfium(two.pdf)];
  expect(drawn).toHaveLength(wanted.length);
  // A page further up or down, a line is rounded otherwise, by one of 256 shades.
  expect(Math.max(...drawn.map((picture, index) => mostApart(picture, wanted[index])))).toBeLessThanOrEqual(
    1,
  );
  expect(
    whole.pages.flatMap(({ links }) => links).filter((link) => link.startsWith('page ')).length,
  ).toBeGreaterThan(10);
});

/** What a PDF says, without the numbers of its objects. */
function saidBy({ title, lang, bookmarks, pages, structure, pdf }: ReadBack) {
  const names = (kid: Kid): unknown => {
    if (isElement(kid)) return [kid.role, [...kid.said.keys()], kid.kids.map(names)];
    return isMark(kid) ? 'mark' : 'held';
  };
  return {
    title,
    lang,
    bookmarks,
    pages: pages.map(({ fonts, ...rest }) => ({
      ...rest,
      fonts: [...new Set(fonts.map(({ name }) => name))].sort(),
    })),
    structure: structure.map(names),
    root: [...pdf.dict(pdf.trailer.get('Root')).keys()],
  };
}

const mostApart = (one: Buffer, other: Buffer | undefined): number =>
  one.reduce((most, shade, at) => Math.max(most, Math.abs(shade - (other?.[at] ?? 255))), 0);
