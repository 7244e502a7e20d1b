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

const SHARED = `## The mill {auto-animate=mill}

- A river

## The mill {auto-animate=mill}

- A wheel
- A weir
- A river
`;

test.each([
  ['no-preference', true],
  ['reduce', false],
])('with prefers-reduced-motion: %s what two slides share moves to its place: %s', async (value, moves) => {
  const cwd = await folderOf({ 'slides/talk/outline.md': SHARED });
  expect(await lectern(['build', '--to', 'html'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  const page = await browser().newPage();
  try {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
    await page.goto(pathToFileURL(join(cwd, 'out/talk/index.html')).href);
    await page.waitForSelector('html[data-ready]');
    const topOf = (): Promise<number> =>
      page.$eval(
        'section.present section.present li:last-child, section.present:not(.stack) li:last-child',
        (item) => Math.round(item.getBoundingClientRect().top),
      );
    const stood = await topOf();
    // What moves is held where it begins, however slow the machine is.
    const session = await page.createCDPSession();
    await session.send('Animation.enable');
    await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
    await page.keyboard.press('ArrowDown');
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const begins = await topOf();
    await session.send('Animation.setPlaybackRate', { playbackRate: 1 });
    await page.waitForFunction(() => document.getAnimations().length === 0);
    const stands = await topOf();
    expect(stands).not.toBe(stood);
    expect(begins).toBe(moves ? stood : stands);
  } finally {
    await page.close();
  }
});
