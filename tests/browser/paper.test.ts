import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../../src/browser/open.js';
import { printPdf } from '../../src/export/pdf.js';
import { type Page, useBrowser } from '../support/browser.js';
import { folderOf, lectern, makeFolder, removeFolder } from '../support/lectern.js';
import { listBookmarks, type PdfFacts, readPdf } from '../support/pdf.js';

const DECK = 'putin-in-beijing';
const SLIDES = 24;

/** As the browser's own dialog prints. */
const PRINT = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true } as const;

let out: string;
let pdf: PdfFacts;
beforeAll(async () => {
  out = await makeFolder();
  const { code, stderr } = await lectern(['build', DECK, '--out', out]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  pdf = await readPdf(await readFile(join(out, DECK, `${DECK}.pdf`)));
});
afterAll(() => removeFolder(out));

describe('the PDF of the first deck', () => {
  test('has one page of 960 x 540 pt for each slide, and no blank one', () => {
    expect(pdf.pages.map(({ size }) => size)).toEqual(Array.from({ length: SLIDES }, () => [960, 540]));
    expect(pdf.pages.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  test('has a title and a language', () => {
    expect(pdf.title).toBe('Putin in Beijing: a friendship that divides Washington’s attention');
    expect(pdf.lang).toBe('en');
  });

  test('has bookmarks part > slide, as the author wrote them', async () => {
    const outline = await readFile(`slides/${DECK}/outline.md`, 'utf8');
    const written = [...outline.matchAll(/^(##?) ([^\n{]*[^\s{]?)/gm)].flatMap(([, marks, title = '']) => {
      const name = title.replace(/\[(.*)\]/, '$1').trim();
      return name === '' ? [] : [marks === '#' ? name : `  ${name}`];
    });
    expect(written.length).toBeGreaterThan(15);
    expect(listBookmarks(pdf.bookmarks)).toEqual([pdf.title, ...written, 'Sources']);
  });

  test('has tags on every page: a heading where the slide has one, lists, quotes and tables as what they are', () => {
    for (const { tags } of pdf.pages) expect(tags).toContain('Document');
    const headed = pdf.pages.filter(({ tags }) => tags.some((role) => /^H[12]$/.test(role)));
    expect(headed).toHaveLength(SLIDES - 1);
    const roles = new Set(pdf.pages.flatMap(({ tags }) => tags));
    for (const role of ['L', 'LI', 'BlockQuote', 'Table', 'TR', 'TH', 'TD', 'Link', 'Span'])
      expect(roles).toContain(role);
  });

  test('has live links: in the deck, to the article and to the web', () => {
    const links = pdf.pages.flatMap((page) => page.links);
    expect(links).not.toContain('nowhere');
    expect(pdf.pages[22]?.links.slice(0, 2)).toEqual(['page 6', 'page 8']);
    expect(pdf.pages[22]?.links).toContain('https://en.wikipedia.org/wiki/Sino-Soviet_split');
    const grounded = pdf.pages.filter((page) =>
      page.links.some((link) => link.startsWith('https://www.washingtonpost.com/')),
    );
    expect(grounded).toHaveLength(18);
  });

  test('embeds every font, none of them as Type 3', () => {
    const fonts = pdf.pages.flatMap((page) => page.fonts);
    expect(fonts.length).toBeGreaterThan(SLIDES);
    expect(fonts.filter(({ type3, embedded }) => type3 || !embedded)).toEqual([]);
    expect(new Set(fonts.map(({ name }) => name.replace(/^.*\+/, '').replace(/-.*$/, '')))).toEqual(
      new Set(['LibreFranklinThin', 'Newsreader16pt16pt']),
    );
  });

  test('says at its end what it is based on', () => {
    const last = pdf.pages.at(-1);
    expect(last?.text).toContain('The Washington Post, 1 February 2022');
    expect(last?.links).toContain('https://www.washingtonpost.com/world/2022/02/01/china-russia-ukraine/');
  });

  test('holds no speaker notes', () => {
    expect(pdf.pages.map(({ text }) => text).join('\n')).not.toContain('Ask the room first');
  });
});

describe("printing from the browser's own dialog gives the same pages", () => {
  const browser = useBrowser();
  let plain: ReturnType<typeof pagesOf>;
  beforeAll(async () => {
    plain = await plainPages(browser(), join(out, DECK, 'index.html'), [
      ...listBookmarks(pdf.bookmarks).slice(0, -1),
      'Where every slide comes from',
    ]);
  });

  test.each([
    ['on the title slide', '', []],
    ['in the middle of the talk', '#/stakes', []],
    ['on the last slide', '#/sources', []],
    ['two slides on, by keys', '#/echo', ['ArrowRight', 'ArrowRight']],
    ['in the overview', '#/echo', ['o']],
    ['paused', '#/echo', ['b']],
    ['with the notes window open', '#/echo', ['s']],
  ] as const)('%s', async (_, hash, keys) => {
    const page = await browser().newPage();
    try {
      await page.goto(pathToFileURL(join(out, DECK, 'index.html')).href + hash);
      await page.waitForSelector('html[data-ready]');
      for (const key of keys) await page.keyboard.press(key);
      const hiddenBefore = await hiddenSlides(page);
      const data = await page.pdf(PRINT);
      expect(pagesOf(await readPdf(data))).toEqual(plain);
      expect(await hiddenSlides(page)).toEqual(hiddenBefore);
    } finally {
      for (const opened of (await browser().pages()).slice(1)) await opened.close();
    }
  });
});

describe('a deck with steps', () => {
  const browser = useBrowser();
  const STEPS =
    '## Two steps\n\n::: incremental\n- First\n- Then\n:::\n\n. . .\n\nAt last.\n\n## Another\n\nText.\n';

  test('takes a key for each step on the screen, and has them all on paper, printed at any step', async () => {
    const cwd = await folderOf({ 'slides/steps/outline.md': STEPS });
    expect(await lectern(['build'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    const built = await readPdf(await readFile(join(cwd, 'out/steps/steps.pdf')));
    expect(
      built.pages.map(
        ({ text }) => text.includes('First') && text.includes('Then') && text.includes('At last.'),
      ),
    ).toEqual([true, false]);
    const plain = await plainPages(
      browser(),
      join(cwd, 'out/steps/index.html'),
      listBookmarks(built.bookmarks),
    );
    const page = await browser().newPage();
    try {
      await page.goto(pathToFileURL(join(cwd, 'out/steps/index.html')).href);
      await page.waitForSelector('html[data-ready]');
      for (const shown of [0, 1, 2, 3]) {
        await page.waitForFunction(() =>
          document.getAnimations().every(({ playState }) => playState === 'finished'),
        );
        expect(await page.$$eval('section.slide.present .fragment.visible', (steps) => steps.length)).toBe(
          shown,
        );
        const data = await page.pdf(PRINT);
        expect(pagesOf(await readPdf(data))).toEqual(plain);
        await page.keyboard.press('ArrowRight');
      }
      await page.waitForFunction(
        () => document.querySelector('section.slide.present h2')?.textContent === 'Another',
      );
    } finally {
      await page.close();
    }
  });
});

describe('a page that cannot be printed', () => {
  const browser = useBrowser();

  test('is told as a problem of the machine', async () => {
    await expect(printPdf(browser(), ['/no/such/page.html'])).rejects.toMatchObject({
      problem: { rule: 'pdf-print', place: { file: '/no/such/page.html' } },
      exitCode: 2,
    });
    expect(await browser().pages()).toHaveLength(1);
  });
});

describe('a deck with a listing', () => {
  const browser = useBrowser();
  const CODE =
    '## Code\n\n```ts {1|2-3 .numbers}\nconst a = 1;\nconst b = 2;\nconst c = 3;\n```\n\n## Another\n';

  test('lights up its lines by keys, and prints the last step from any of them', async () => {
    const cwd = await folderOf({ 'slides/code/outline.md': CODE });
    expect(await lectern(['build'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    const built = await readPdf(await readFile(join(cwd, 'out/code/code.pdf')));
    const plain = await plainPages(
      browser(),
      join(cwd, 'out/code/index.html'),
      listBookmarks(built.bookmarks),
    );
    expect(built.pages[0]?.fonts.filter(({ type3, embedded }) => type3 || !embedded)).toEqual([]);
    const page = await browser().newPage();
    try {
      await page.goto(pathToFileURL(join(cwd, 'out/code/index.html')).href);
      await page.waitForSelector('html[data-ready]');
      for (const lit of ['const a = 1;', 'const b = 2;const c = 3;']) {
        const shown = (): Promise<string> =>
          page.$$eval('.line.lit', (lines) => lines.map((line) => line.textContent?.trim()).join(''));
        expect(await shown()).toBe(lit);
        const data = await page.pdf(PRINT);
        expect(pagesOf(await readPdf(data))).toEqual(plain);
        expect(await shown()).toBe(lit);
        await page.keyboard.press('ArrowRight');
      }
      await page.waitForFunction(
        () => document.querySelector('section.slide.present h2')?.textContent === 'Another',
      );
    } finally {
      await page.close();
    }
  });
});

/** Gives what Reveal hides from assistive technology at the moment. */
const hiddenSlides = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.slides section', (slides) =>
    slides.map((slide) =>
      ['hidden', 'aria-hidden', 'inert'].filter((name) => slide.hasAttribute(name)).join(' '),
    ),
  );

/** What is to be seen of a PDF's pages; scripts give the page a role that prints as one more wrapper without meaning. */
const pagesOf = ({ pages, bookmarks }: PdfFacts) => ({
  pages: pages.map((page) => ({ ...page, tags: page.tags.filter((role) => role !== 'NonStruct') })),
  bookmarks: listBookmarks(bookmarks),
});

/** Gives what Lectern prints before it is stamped, under bookmarks as the browser makes them. */
async function plainPages(
  browser: Browser,
  page: string,
  bookmarks: readonly string[],
): Promise<ReturnType<typeof pagesOf>> {
  const [pdf = new Uint8Array()] = (await printPdf(browser, [page])).pdfs;
  return { ...pagesOf(await readPdf(pdf)), bookmarks };
}
