import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Page, useBrowser } from '../support/browser.js';
import { folderOf, lectern, makeFolder, removeFolder } from '../support/lectern.js';
import { listBookmarks, type PdfFacts, readPdf } from '../support/pdf.js';

const OUTLINE = `# A part[^wheel]

## It turns[^wheel]

- Oak, not iron[^archive]
- HTML by hand^[By [theirs](https://example.org/).]
- And [the part](#a-part)

## Terms

Float
: The board that the water pushes.

Race
: The channel that brings the water, and takes it away when it has done its work on the paddles.

## Tasks

- [x] Count the paddles
- [ ] Ask the owner, who may have put the figures away in a box on the upper floor of the mill in nineteen hundred

## Emoji 🎿

Plain 1 # * © ® ™ 2026

😀⛷️❤️‍🔥👍🏽👩‍💻👨‍👩‍👧🏳️‍🌈🇩🇪⚠️

**😀** and *⛷️*

## Pictures

![A wheel](wheel.svg){width=40%}

A small ![wheel](wheel.svg){width=24} in a line.

## Steps

::: incremental
- First^[Its note.]
- Then
:::

[^wheel]: It has 40 paddles.
[^archive]: The bills run to some sixty pages and name the carpenter, his sons, and the price of every beam that was put in.

*[HTML]: Hypertext Markup Language
`;

const WHEEL =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><rect width="90" height="60" fill="#345"/></svg>';

const browser = useBrowser();

describe.each([
  ['16:9', 1280],
  ['4:3', 960],
] as const)('at %s', (size, width) => {
  let out: string;
  let pdf: PdfFacts;
  let page: Page;

  beforeAll(async () => {
    out = await makeFolder();
    await mkdir(join(out, 'slides/marks'), { recursive: true });
    await writeFile(join(out, 'slides/marks/outline.md'), `---\nsize: ${size}\n---\n\n${OUTLINE}`);
    await writeFile(join(out, 'slides/marks/wheel.svg'), WHEEL);
    expect(await lectern(['build'], { cwd: out })).toMatchObject({ code: 0, stderr: '' });
    pdf = await readPdf(await readFile(join(out, 'out/marks/marks.pdf')));
    page = await browser().newPage();
    await page.setViewport({ width, height: 720 });
    await page.goto(pathToFileURL(join(out, 'out/marks/index.html')).href);
    await page.waitForSelector('html[data-ready]');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
  });
  afterAll(async () => {
    await page.close();
    await removeFolder(out);
  });

  const show = (id: string): Promise<unknown> =>
    page
      .evaluate((name) => {
        location.hash = `#/${name}`;
      }, id)
      .then(() => page.waitForSelector(`#${id}.present`));

  test('footnotes stand between the body and the foot, and lead there and back', async () => {
    await show('it-turns');
    const [body, notes, foot] = await page.$$eval(
      '.present.slide :is(.body li:last-child, .footnotes, .foot)',
      (elements) =>
        elements
          .filter((one) => !one.matches('.footnotes li'))
          .map((one) => one.getBoundingClientRect().toJSON()),
    );
    expect(notes.top).toBeGreaterThan(body.bottom);
    expect(notes.bottom).toBeLessThanOrEqual(foot.top);
    expect(foot.bottom).toBeLessThanOrEqual(720);
    await page.click('#it-turns-mark-2');
    await page.waitForFunction(() => document.activeElement?.getAttribute('href') === '#it-turns-note-2');
    expect(await page.$eval('.present.slide:not(.stack)', (slide) => slide.id)).toBe('it-turns');
  });

  test('pictures are as wide as they are asked to be, and keep their shape', async () => {
    await show('pictures');
    const [room = 0, ...pictures] = await page.$$eval('.present.slide :is(.body, .body img)', (elements) =>
      elements.map((one) => (one as HTMLElement).offsetWidth),
    );
    expect(pictures).toEqual([Math.round(room * 0.4), 24]);
    const shapes = await page.$$eval('.present.slide .body img', (images) =>
      images.map((one) => (one as HTMLElement).offsetWidth / (one as HTMLElement).offsetHeight),
    );
    for (const shape of shapes) expect(shape).toBeCloseTo(1.5, 1);
  });

  test('footnotes are lists in the PDF, their links alive, and no mark in the bookmarks', () => {
    const [, turns] = pdf.pages;
    expect(turns?.links).toEqual([
      ...Array.from({ length: 3 }, () => 'page 2'),
      'page 1',
      ...Array.from({ length: 3 }, () => 'page 2'),
      'https://example.org/',
    ]);
    expect(turns?.tags.filter((role) => role === 'Link')).toHaveLength(8);
    expect(turns?.tags.filter((role) => role === 'L')).toHaveLength(2);
    expect(listBookmarks(pdf.bookmarks).slice(0, 2)).toEqual(['A part', '  It turns']);
    expect(pdf.pages.flatMap(({ links }) => links)).not.toContain('nowhere');
  });

  test('terms stand beside their definitions, in reading order', async () => {
    await show('terms');
    const entries = await page.$$eval('.present dl > div', (all) =>
      all.map((entry) =>
        ['dt', 'dd'].map((tag) => entry.querySelector(tag)?.getBoundingClientRect().toJSON()),
      ),
    );
    expect(entries).toHaveLength(2);
    for (const [term, text] of entries) {
      expect(text.left).toBeGreaterThan(term.right);
      expect(Math.abs(text.top - term.top)).toBeLessThan(16);
    }
    const text = pdf.pages[2]?.text.replace(/\s+/g, ' ');
    expect(text).toContain('Float The board that the water pushes. Race The channel');
    expect(pdf.pages[2]?.tags.filter((role) => role === 'P')).toHaveLength(6);
  });

  test('tasks are told apart by shape and by name', async () => {
    await show('tasks');
    const boxes = await page.$$eval('.present .box', (all) =>
      all.map((box) => ({
        name: box.getAttribute('aria-label'),
        tick: getComputedStyle(box, '::after').content,
      })),
    );
    expect(boxes).toEqual([
      { name: 'Done', tick: '""' },
      { name: 'To do', tick: 'none' },
    ]);
    expect(pdf.pages[3]?.tags.filter((role) => role === 'Figure')).toHaveLength(2);
  });

  test('an abbreviation says what it is short for', async () => {
    expect(
      await page.$$eval('abbr', (all) => all.map(({ title, textContent }) => [textContent, title])),
    ).toEqual([['HTML', 'Hypertext Markup Language']]);
  });

  test('emoji are drawn by the bundled font, and what is no emoji is not', async () => {
    const session = await page.createCDPSession();
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const fontsOf = async (selector: string): Promise<readonly string[]> => {
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      return [...new Set(fonts.map(({ familyName }) => familyName))];
    };
    await show('emoji');
    expect(await fontsOf('#emoji .body p:nth-child(1)')).toEqual(['Newsreader 16pt 16pt']);
    expect(await fontsOf('#emoji .body p:nth-child(2)')).toEqual(['Noto Emoji']);
    const fonts = pdf.pages[4]?.fonts ?? [];
    expect(fonts.some(({ name }) => name.includes('NotoEmoji'))).toBe(true);
    expect(pdf.pages.flatMap((one) => one.fonts).filter(({ type3, embedded }) => type3 || !embedded)).toEqual(
      [],
    );
    expect(pdf.pages[4]?.text).toContain('😀');
  });

  test('nothing spills', async () => {
    for (const id of ['it-turns', 'terms', 'tasks', 'emoji', 'steps']) {
      await show(id);
      const spill = await page.$eval(
        '.present.slide:not(.stack)',
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => [
          scrollWidth - clientWidth,
          scrollHeight - clientHeight,
        ],
      );
      expect([id, ...spill]).toEqual([id, 0, 0]);
    }
  });
});

test('a deck without emoji carries no font for them', async () => {
  const out = await folderOf({ 'slides/plain/outline.md': '## 1 # * © ® ™\n' });
  expect(await lectern(['build', '--to', 'html'], { cwd: out })).toMatchObject({ code: 0 });
  const fonts = await readdir(join(out, 'out/plain/assets/fonts'));
  expect(fonts.filter((name) => name.includes('emoji'))).toEqual([]);
});
