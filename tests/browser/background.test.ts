import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.js';
import { folderOf, lectern } from '../support/lectern.js';
import { readPdf } from '../support/pdf.js';

const browser = useBrowser();

/** Red, as an SVG, so that its colour can be found again on screen. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#ff0000"/></svg>';

const OUTLINE = `---
title: The title
background: { src: photo.svg, credit: The archive, veil: 50% }
footer: A draft
logo: { src: logo.svg, alt: The paper, dark: dark.svg }
header: World
---

# A part {background=#1f6b4a}

## A colour {#colour background=navy}

- A point

## A gradient {#gradient background="linear-gradient(90deg, #000000, #400000)"}

Text.

## A light one {#light background=#ffeeaa}

Text.

## {#bare background=photo.svg credit="The archive"}

---

On paper.
`;

const build = async (size: string): Promise<string> => {
  const cwd = await folderOf({
    'slides/talk/outline.md': OUTLINE.replace('header:', `size: ${size}\nheader:`),
    'slides/talk/photo.svg': PICTURE,
    'slides/talk/logo.svg': PICTURE,
    'slides/talk/dark.svg': PICTURE,
  });
  expect(await lectern(['build'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  return join(cwd, 'out/talk');
};

/** Gives the colour of a point of a screenshot, as red, green and blue. */
const pixel = `async (data, x, y) => {
  const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + data)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  return [...context.getImageData(x, y, 1, 1).data].slice(0, 3);
}`;

describe.each([
  ['16:9', 1280, 720, 960],
  ['4:3', 960, 720, 720],
] as const)('at %s', (size, width, height, points) => {
  test('a background fills its slide on the screen and the letterbox beside it', async () => {
    const out = await build(size);
    const page = await browser().newPage();
    const reader = await browser().newPage();
    try {
      await page.setViewport({ width, height: height + 200 });
      const colours: Record<string, unknown> = {};
      for (const id of ['title', 'a-part', 'colour', 'gradient', 'light', 'bare', 'on-paper']) {
        await page.goto(`${pathToFileURL(join(out, 'index.html')).href}#/${id}`);
        await page.reload();
        await page.waitForSelector('html[data-ready]');
        await page.waitForFunction(() =>
          document.getAnimations().every(({ playState }) => playState === 'finished'),
        );
        const data = await page.screenshot({ encoding: 'base64' });
        const at = async (x: number, y: number) =>
          reader.evaluate(`(${pixel})(${JSON.stringify(data)}, ${x}, ${y})`);
        colours[id] = { slide: await at(20, 400), beside: await at(20, 20) };
      }
      expect(colours).toEqual({
        title: { slide: [127, 0, 0], beside: [0, 0, 0] },
        'a-part': { slide: [31, 107, 74], beside: [31, 107, 74] },
        colour: { slide: [0, 0, 128], beside: [0, 0, 128] },
        gradient: { slide: [expect.any(Number), 0, 0], beside: [0, 0, 0] },
        light: { slide: [255, 238, 170], beside: [255, 238, 170] },
        bare: { slide: [255, 0, 0], beside: [0, 0, 0] },
        'on-paper': { slide: [247, 243, 234], beside: [247, 243, 234] },
      });
    } finally {
      await page.close();
      await reader.close();
    }
  });

  test('it is on paper too, with its credit and what every slide says at its foot', async () => {
    const pdf = await readPdf(await readFile(join(await build(size), 'talk.pdf')));
    expect(pdf.pages.map((page) => page.size)).toEqual(pdf.pages.map(() => [points, 540]));
    const [title, part, , , , bare] = pdf.pages.map(({ text }) => text);
    expect(title).toContain('Picture: The archive');
    expect(title).toContain('World');
    expect(part).toContain('A draft');
    expect(bare).toContain('Picture: The archive');
    const credits = pdf.pages.flatMap((page) => page.runs.filter(([text]) => text.startsWith('Picture:')));
    expect(credits.map(([, , , type]) => type)).toEqual([14, 14]);
    expect(
      pdf.pages.flatMap((page) => page.fonts).filter(({ type3, embedded }) => type3 || !embedded),
    ).toEqual([]);
  });
});

test('text on a background has one ink, and the contrast that it was chosen for', async () => {
  const out = await build('16:9');
  const page = await browser().newPage();
  try {
    await page.emulateMediaType('print');
    await page.goto(pathToFileURL(join(out, 'index.html')).href);
    const inks = await page.$$eval('section.slide[data-tone]', (slides) =>
      slides.map((slide) => {
        const shown = [...slide.querySelectorAll('.rubric, .number, h1, h2, li, .foot, .facts')];
        return `${slide.id}: ${[...new Set(shown.map((element) => getComputedStyle(element).color))].join(' and ')}`;
      }),
    );
    expect(inks).toEqual([
      'title: rgb(255, 255, 255)',
      'a-part: rgb(255, 255, 255)',
      'colour: rgb(255, 255, 255)',
      'gradient: rgb(255, 255, 255)',
      'light: rgb(17, 17, 17)',
      'bare: rgb(255, 255, 255)',
    ]);
    const logos = await page.$$eval('.logo', (images) => images.map((image) => image.getAttribute('src')));
    expect(logos.map((src) => src?.split('/').at(-1))).toEqual([
      ...['dark.svg', 'dark.svg', 'dark.svg', 'dark.svg', 'logo.svg', 'dark.svg', 'logo.svg'],
    ]);
  } finally {
    await page.close();
  }
});
