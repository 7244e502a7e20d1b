import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.js';
import { folderOf, lectern } from '../support/lectern.js';

const browser = useBrowser();

test.each([
  ['no-preference', true],
  ['reduce', false],
])('with prefers-reduced-motion: %s a slide comes with motion: %s', async (value, moves) => {
  const cwd = await folderOf({
    'slides/talk/outline.md': '---\ntransition: slide\n---\n\n## One\n\n- A\n\n. . .\n\n- B\n\n## Two\n',
  });
  expect(await lectern(['build', '--to', 'html'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  const page = await browser().newPage();
  try {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
    await page.goto(pathToFileURL(join(cwd, 'out/talk/index.html')).href);
    await page.waitForSelector('html[data-ready]');
    const moving: boolean[] = [];
    for (let step = 0; step < 2; step += 1) {
      await page.keyboard.press('ArrowRight');
      moving.push(await page.evaluate(() => document.getAnimations().length > 0));
    }
    expect(moving).toEqual([moves, moves]);
  } finally {
    await page.close();
  }
});
