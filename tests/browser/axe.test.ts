import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults, openForAxe } from '../support/axe.js';
import { useBrowser } from '../support/browser.js';
import { BLOCKS, copyGallery } from '../support/gallery.js';
import { lectern, makeFolder, ROOT, removeFolder } from '../support/lectern.js';

const FIRST = 'putin-in-beijing';

let cwd: string;
beforeAll(async () => {
  cwd = await makeFolder();
  await copyGallery(cwd, '16:9');
  const decks = [join(ROOT, 'slides', FIRST), ...BLOCKS.map((block) => join('slides', block))];
  expect(await lectern(['build', ...decks, '--to', 'html'], { cwd })).toMatchObject({ code: 0, stderr: '' });
});
afterAll(() => removeFolder(cwd));

const browser = useBrowser();

const open = (deck: string, medium: 'screen' | 'print') =>
  openForAxe(browser(), join(cwd, 'out', deck), medium);

test.each([FIRST, ...BLOCKS])('%s is accessible as one page: every slide at once', async (deck) => {
  const page = await open(deck, 'print');
  try {
    expect(await axeFaults(page)).toEqual([]);
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
        expect({ id, faults: await axeFaults(page) }).toEqual({ id, faults: [] });
        await page.keyboard.press('ArrowRight');
      }
    } finally {
      await page.close();
    }
  },
);

/** What these tests call of Reveal.js. */
declare const Reveal: { getCurrentSlide(): HTMLElement };
