import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp, { type Region } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.js';
import { lectern, makeFolder, removeFolder } from '../support/lectern.js';
import { readPdf } from '../support/pdf.js';
import { photo } from '../support/photo.js';

const OUTLINE = `---
title: The mill
subtitle: A talk
logo: { src: logo.svg, alt: The County Paper }
url: https://example.org/talks/mill/
---

# The wheel

## It turns

- **40** paddles

::: notes
Say it slowly.
:::

## A picture

::: figure {src="mill%20race.jpg" alt="The mill"}
:::

## Cropped, and clear

::: figure {src=wide.png alt="The river" fit=cover}
:::

## It shines through

![A veil](veil.png) ![A web picture](new.webp)
`;

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>';

const browser = useBrowser();
let cwd: string;
const build = (...args: readonly string[]) => lectern(['build', 'mill', ...args], { cwd });
const bytes = (path: string): Promise<Buffer> => readFile(join(cwd, path));

beforeAll(async () => {
  cwd = await makeFolder();
  const folder = join(cwd, 'slides/mill');
  await mkdir(folder, { recursive: true });
  const veil = { create: { width: 400, height: 300, channels: 4, background: '#0a5f8f80' } } as const;
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'outline.md': OUTLINE,
    'logo.svg': LOGO,
    'mill race.jpg': await photo(3000, 2250),
    'wide.png': await photo(2400, 500, 'png'),
    'veil.png': await sharp(veil).png().toBuffer(),
    'new.webp': await photo(400, 300, 'webp'),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const all = await build('--to', 'html,pdf,png,jpeg,contact,card');
  expect(all).toMatchObject({ code: 0, stderr: '' });
  expect(all.stdout.split('\n').filter((line) => !line.endsWith('.pdf'))).toContain(
    'out/mill/png (6 pictures)',
  );
}, 60_000);
afterAll(() => removeFolder(cwd));

describe('pictures of slides', () => {
  test('are one for each slide, of its size, and none is blank', async () => {
    const names = Array.from({ length: 6 }, (_, index) => `mill-${index + 1}`);
    expect((await readdir(join(cwd, 'out/mill/png'))).sort()).toEqual(names.map((name) => `${name}.png`));
    expect((await readdir(join(cwd, 'out/mill/jpeg'))).sort()).toEqual(names.map((name) => `${name}.jpg`));
    const pictures = [...names.map((name) => `png/${name}.png`), ...names.map((name) => `jpeg/${name}.jpg`)];
    for (const path of pictures) {
      const picture = sharp(await bytes(`out/mill/${path}`));
      const { width, height, format } = await picture.metadata();
      expect([width, height, format]).toEqual([1280, 720, path.split('/')[0]]);
      expect((await picture.stats()).entropy).toBeGreaterThan(0.1);
    }
  });

  test('show each title where the page shows it', async () => {
    const page = await browser().newPage();
    try {
      await page.setViewport({ width: 1280, height: 720 });
      await page.goto(`${pathToFileURL(join(cwd, 'out/mill/index.html')).href}#/it-turns`);
      await page.waitForSelector('html[data-ready]');
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      const title = await page.$eval('#it-turns h2', (heading) => {
        const { x, y, width, height } = heading.getBoundingClientRect();
        return {
          left: Math.round(x),
          top: Math.round(y),
          width: Math.round(width),
          height: Math.round(height),
        };
      });
      const above = { ...title, top: 5, height: 20 };
      expect((await grey('out/mill/png/mill-3.png', title)).spread).toBeGreaterThan(20);
      expect((await grey('out/mill/png/mill-3.png', above)).spread).toBeLessThan(2);
    } finally {
      await page.close();
    }
  });

  test('are of a range, at a scale', async () => {
    const run = await build('--to', 'png', '--slides', '2-3,6', '--scale', '0.5', '--out', 'some');
    expect(run).toEqual({ code: 0, stderr: '', stdout: 'some/mill/png (3 pictures)\n' });
    expect((await readdir(join(cwd, 'some/mill/png'))).sort()).toEqual([
      'mill-2.png',
      'mill-3.png',
      'mill-6.png',
    ]);
    expect(await sharp(await bytes('some/mill/png/mill-6.png')).metadata()).toMatchObject({
      width: 640,
      height: 360,
    });
    const whole = await sharp(await bytes('out/mill/png/mill-6.png'))
      .resize(640, 360)
      .raw()
      .toBuffer();
    const half = await sharp(await bytes('some/mill/png/mill-6.png'))
      .raw()
      .toBuffer();
    const apart = whole.filter((value, at) => Math.abs(value - (half[at] ?? 0)) > 60).length / whole.length;
    expect(apart).toBeLessThan(0.02);
  });

  test('stand on one sheet', async () => {
    const { width, height } = await sharp(await bytes('out/mill/contact.png')).metadata();
    expect(width).toBe(2400);
    expect(height).toBeGreaterThan(900);
    // The second slide, a part, is dark.
    const at = (column: number) => ({ left: 40 + column * 792, top: 30, width: 60, height: 12 });
    expect((await grey('out/mill/contact.png', at(0))).mean).toBeGreaterThan(200);
    expect((await grey('out/mill/contact.png', at(1))).mean).toBeLessThan(60);
  });

  test('make a card that the page names by its whole address', async () => {
    expect(await sharp(await bytes('out/mill/card.png')).metadata()).toMatchObject({
      width: 1200,
      height: 630,
    });
    const html = (await bytes('out/mill/index.html')).toString();
    expect(html).toContain('<meta property="og:image" content="https://example.org/talks/mill/card.png">');
    expect(html).toContain('<meta property="og:title" content="The mill">');
    await build('--to', 'html', '--out', 'plain');
    expect((await bytes('plain/mill/index.html')).toString()).not.toContain('og:image');
  });
});

describe('pictures of a deck', () => {
  test('have no more pixels than a slide shows, and few bytes', async () => {
    const sizeOf = async (path: string) => {
      const { width, height, format } = await sharp(await bytes(path)).metadata();
      return [width, height, format];
    };
    const files = 'out/mill/assets/files';
    expect(await sizeOf(`${files}/mill race.jpg`)).toEqual([1920, 1440, 'jpeg']);
    expect(await sizeOf(`${files}/wide.png`)).toEqual([2400, 500, 'png']);
    expect(await sizeOf(`${files}/new.webp`)).toEqual([400, 300, 'webp']);
    const { size } = await stat(join(cwd, 'out/mill/mill.pdf'));
    expect(size / 6).toBeLessThan(200_000);
    const { pages } = await readPdf(await bytes('out/mill/mill.pdf'));
    expect(pages.slice(3).map(({ pictures }) => pictures)).toEqual([1, 1, 2]);
  });

  test('are carried as they are with --images original', async () => {
    await build('--to', 'html', '--images', 'original', '--out', 'whole');
    for (const name of ['mill race.jpg', 'wide.png', 'veil.png', 'new.webp'])
      expect(
        (await bytes(`whole/mill/assets/files/${name}`)).equals(await bytes(`slides/mill/${name}`)),
      ).toBe(true);
  });
});

describe('the HTML as one file', () => {
  test('needs no other, shows the same, and is hardly larger than what it carries', async () => {
    const run = await build('-o', 'alone/mill.html');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(await readdir(join(cwd, 'alone'))).toEqual(['mill.html']);
    const carried = await sumOf(join(cwd, 'out/mill'), ['index.html', 'assets']);
    expect((await stat(join(cwd, 'alone/mill.html'))).size).toBeLessThanOrEqual(1.37 * carried + 5_000);

    const page = await browser().newPage();
    const asked: string[] = [];
    const told: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(0, 40)));
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', (error) => told.push(String(error)));
    try {
      await page.setOfflineMode(true);
      await page.setViewport({ width: 1280, height: 720 });
      await page.goto(pathToFileURL(join(cwd, 'alone/mill.html')).href);
      await page.waitForSelector('html[data-ready]');
      const facts = await page.evaluate(async () => {
        await document.fonts.ready;
        const images = [...document.images];
        await Promise.all(images.map((image) => image.decode()));
        return {
          images: images.map((image) => image.naturalWidth > 0),
          faces: [...document.fonts].filter(({ status }) => status === 'loaded').length,
          family: getComputedStyle(document.querySelector('h1') as Element).fontFamily,
          slides: document.querySelectorAll('section.slide').length,
        };
      });
      expect(facts.images).toHaveLength(4 + 5);
      expect(facts.images).not.toContain(false);
      expect(facts.faces).toBeGreaterThan(1);
      expect(facts).toMatchObject({ slides: 6, family: expect.stringContaining('Newsreader') });
      expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([expect.stringMatching(/^file:/)]);
      expect(told).toEqual([]);
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => location.hash === '#/the-wheel');
      expect(await presenterFamily(page)).toContain('Libre Franklin');
      const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(pages.map(({ pictures }) => pictures > 0)).toEqual([false, false, false, true, true, true]);
    } finally {
      await page.close();
    }
  });

  test('is named as the deck in its folder', async () => {
    const run = await build('--to', 'html', '--single-file', '--out', 'one');
    expect(run.stdout).toMatch(/^one\/mill\/mill\.html \(6 slides, \d+ KB\)\n$/);
    expect(await readdir(join(cwd, 'one/mill'))).toEqual(['mill.html']);
  });
});

/** Opens the presenter's window and gives the family that it is set in. */
async function presenterFamily(page: import('puppeteer-core').Page): Promise<string> {
  const opened = new Promise<import('puppeteer-core').Page | null>((resolve) => page.once('popup', resolve));
  await page.keyboard.press('s');
  const presenter = await opened;
  try {
    return (await presenter?.$eval('body', (body) => getComputedStyle(body).fontFamily)) ?? '';
  } finally {
    await presenter?.close();
  }
}

/** How light a piece of a picture is, and how much its pixels differ, from 0 to 255. */
async function grey(path: string, box: Region) {
  const piece = await sharp(await bytes(path))
    .extract(box)
    .png()
    .toBuffer();
  const [channel] = (await sharp(piece).stats()).channels;
  return { mean: channel?.mean ?? 0, spread: channel?.stdev ?? 0 };
}

async function sumOf(folder: string, names: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const found = await stat(path);
      return found.isDirectory() ? sumOf(path, await readdir(path)) : found.size;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

test('a picture that Chromium would not draw whole is told, and leaves the older one', async () => {
  const older = await bytes('out/mill/contact.png');
  const run = await build('--to', 'contact', '--scale', '8');
  expect(run.stderr).toContain(
    'outline.md: error picture-size: At the scale "8" a picture would have 19200 x',
  );
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect((await bytes('out/mill/contact.png')).equals(older)).toBe(true);
});

const MISUSES: readonly (readonly [args: readonly string[], complaint: string])[] = [
  [
    ['--to', 'png', '--slides', '5-9'],
    'slides-range: The deck has 6 slides; "5-9" asks for more. Name slides from 1 to 6.',
  ],
  [['--to', 'png', '--slides', '5-2'], '"5-2" runs backwards. Write 2-5.'],
  [['--to', 'png', '--scale', 'big'], '"big" is no scale. Write a number from 0.1 to 8, such as 2.'],
  [['--to', 'jpeg', '--quality', '0'], '"0" is no quality. Write a whole number from 1 to 100, such as 80.'],
  [['--to', 'pgn'], '"pgn" is unknown. Known are: html, pdf, notes, handout, png, jpeg, contact, card.'],
  [['--images', 'small'], 'Allowed choices are fit, original.'],
  [['-o', 'talk.doc'], '"talk.doc" is no name of a PDF or a page. End it in ".pdf" or ".html".'],
  [['--to', 'html', '--slides', '2'], '--slides is for notes, handout, png, jpeg, contact'],
  [['--to', 'pdf', '--single-file'], '--single-file is for html'],
];

test.each(MISUSES)('%j is told, exits 2 and writes nothing', async (args, complaint) => {
  const run = await build(...args, '--out', 'wrong');
  expect(run.stderr).toContain(complaint);
  expect(run.code).toBe(2);
  expect(await readdir(cwd)).not.toContain('wrong');
});
