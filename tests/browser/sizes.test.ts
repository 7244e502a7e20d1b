import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.js';
import { folderOf, lectern, ROOT } from '../support/lectern.js';
import { readPdf } from '../support/pdf.js';

const browser = useBrowser();

test.each([
  ['16:9', [960, 540]],
  ['4:3', [720, 540]],
  ['9:16', [540, 960]],
  ['1920x1080', [1440, 810]],
] as const)(
  'the first deck at %s has pages of that size, and nothing on them spills',
  async (size, points) => {
    const cwd = await folderOf({});
    const folder = join(cwd, 'slides/talk');
    await cp(join(ROOT, 'slides/putin-in-beijing'), folder, { recursive: true });
    const outline = await readFile(join(folder, 'outline.md'), 'utf8');
    await writeFile(
      join(folder, 'outline.md'),
      outline.replace('\nlang: en\n', `\nlang: en\nsize: '${size}'\n`),
    );
    expect(await lectern(['build'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    const pdf = await readPdf(await readFile(join(cwd, 'out/talk/talk.pdf')));
    expect(pdf.pages.map((page) => page.size).filter((page) => page.join() !== points.join())).toEqual([]);

    const page = await browser().newPage();
    try {
      await page.emulateMediaType('print');
      await page.goto(pathToFileURL(join(cwd, 'out/talk/index.html')).href);
      await page.waitForFunction(() => document.fonts.status === 'loaded');
      const spills = await page.evaluate(() =>
        [...document.querySelectorAll('section.slide')].flatMap((slide) => {
          const frame = slide.getBoundingClientRect();
          const margin = Number.parseFloat(getComputedStyle(slide).paddingRight);
          const bottom = slide.querySelector('.foot')?.getBoundingClientRect().top ?? frame.bottom;
          const inside = [...slide.querySelectorAll(':is(h1, h2, .body, .part-name, .facts) :not(aside *)')];
          const spilled = inside.filter((element) => {
            const box = element.getBoundingClientRect();
            return box.right > frame.right - margin + 1 || box.bottom > bottom + 1;
          });
          return spilled.length > 0 ? [`${slide.id}: ${spilled[0]?.outerHTML.slice(0, 80)}`] : [];
        }),
      );
      expect(spills).toEqual([]);
    } finally {
      await page.close();
    }
  },
);
