import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, useBrowser } from '../support/browser.js';
import { BLOCKS, copyGallery } from '../support/gallery.js';
import { lectern, makeFolder, ROOT, removeFolder } from '../support/lectern.js';

const AXE = createRequire(import.meta.url).resolve('axe-core');
const FIRST = 'putin-in-beijing';

let cwd: string;
let script: string;
beforeAll(async () => {
  cwd = await makeFolder();
  script = await readFile(AXE, 'utf8');
  await copyGallery(cwd, '16:9');
  const decks = [join(ROOT, 'slides', FIRST), ...BLOCKS.map((block) => join('slides', block))];
  expect(await lectern(['build', ...decks, '--to', 'html'], { cwd })).toMatchObject({ code: 0, stderr: '' });
});
afterAll(() => removeFolder(cwd));

const browser = useBrowser();

/** Opens a deck as it is on the screen, or on paper and without its scripts. */
async function open(deck: string, medium: 'screen' | 'print'): Promise<Page> {
  const page = await browser().newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.emulateMediaType(medium);
  const file = join(cwd, 'out', deck, medium === 'screen' ? 'index.html' : 'still.html');
  if (medium === 'print') {
    const html = await readFile(join(cwd, 'out', deck, 'index.html'), 'utf8');
    await writeFile(file, html.replace(/<script.*<\/script>/g, ''));
  }
  await page.goto(pathToFileURL(file).href);
  if (medium === 'screen') await page.waitForSelector('html[data-ready]');
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  // By the protocol, since the page's policy lets no script in.
  await page.evaluate(script);
  return page;
}

/** Gives what breaks WCAG 2.2 AA or a best practice, one fault a line: the rule, and the element. */
async function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id} (${help}): ${html.slice(0, 120)}`),
    );
  });
}

test.each([FIRST, ...BLOCKS])('%s is accessible as one page: every slide at once', async (deck) => {
  const page = await open(deck, 'print');
  try {
    expect(await faults(page)).toEqual([]);
  } finally {
    await page.close();
  }
});

test.each([FIRST, 'code', 'fragments', 'lists'])(
  '%s is accessible slide by slide on the screen',
  async (deck) => {
    const page = await open(deck, 'screen');
    try {
      for (let before = ''; ; ) {
        const id = await page.evaluate(() => {
          for (const animation of document.getAnimations()) animation.finish();
          return `${Reveal.getCurrentSlide().id} ${document.querySelectorAll('.fragment.visible').length}`;
        });
        if (id === before) break;
        before = id;
        expect({ id, faults: await faults(page) }).toEqual({ id, faults: [] });
        await page.keyboard.press('ArrowRight');
      }
    } finally {
      await page.close();
    }
  },
);

/** What these tests call of Reveal.js. */
declare const Reveal: { getCurrentSlide(): HTMLElement };
declare const axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
