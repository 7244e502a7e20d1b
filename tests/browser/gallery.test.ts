import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Page, useBrowser } from '../support/browser.js';
import { BLOCKS, copyGallery } from '../support/gallery.js';
import { lectern, makeFolder, removeFolder } from '../support/lectern.js';
import { readPdf } from '../support/pdf.js';

const SIZES = [
  ['16:9', '', 1280],
  ['4:3', '-narrow', 960],
] as const;

let cwd: string;
let told: readonly string[];
beforeAll(async () => {
  cwd = await makeFolder();
  for (const [size, suffix] of SIZES) await copyGallery(cwd, size, suffix);
  const { code, stderr } = await lectern(['build'], { cwd });
  expect(code, stderr).toBe(0);
  told = stderr.split('\n').filter((line) => line.startsWith('slides/'));
});
afterAll(() => removeFolder(cwd));

const browser = useBrowser();

describe.each(BLOCKS)('%s', (block) => {
  test('is written as it was', async () => {
    const html = await readFile(join(cwd, 'out', block, 'index.html'), 'utf8');
    const slides = html.slice(html.indexOf('<section'), html.indexOf('</main>'));
    await expect(slides).toMatchFileSnapshot(`__snapshots__/gallery/${block}.html`);
  });

  test('is told of where there is far too much of it, and nowhere else', async () => {
    const problems = SIZES.flatMap(([size, suffix]) =>
      toldOf(block + suffix).map((line) => `${size} ${line.replace(/^.*?: /, '').replace(/\d+ px/, 'n px')}`),
    );
    await expect(`${problems.join('\n')}\n`).toMatchFileSnapshot(`__snapshots__/gallery/${block}.txt`);
    for (const [, suffix] of SIZES)
      for (const id of await tooFull(block + suffix)) expect(id).toMatch(/^much/);
  });

  describe.each(SIZES)('at %s', (_, suffix, width) => {
    const name = block + suffix;

    test('shows all of its text on the screen and on paper', async () => {
      const pdf = await readPdf(await readFile(join(cwd, 'out', name, `${name}.pdf`)));
      const full = await tooFull(name);
      const page = await browser().newPage();
      try {
        await page.setViewport({ width, height: 720 });
        await page.goto(pathToFileURL(join(cwd, 'out', name, 'index.html')).href);
        await page.waitForSelector('html[data-ready]');
        for (const { text } of pdf.pages) {
          const { id, words, seen, outside } = await walkSlide(page);
          expect({ id, lost: missing(words, seen) }).toEqual({ id, lost: [] });
          if (full.has(id)) continue;
          expect({ id, outside }).toEqual({ id, outside: [] });
          expect({ id, notOnPaper: missing(words, text) }).toEqual({ id, notOnPaper: [] });
        }
      } finally {
        await page.close();
      }
    });
  });

  /** Gives the slides that are told to be too full: the last one named before the line that is told. */
  async function tooFull(name: string): Promise<ReadonlySet<string>> {
    const outline = (await readFile(join(cwd, 'slides', name, 'outline.md'), 'utf8')).split('\n');
    return new Set(
      toldOf(name).map((line) => {
        const before = outline.slice(0, Number(line.split(':')[1]));
        return /\{#([\w-]+)/.exec(before.findLast((text) => /^##? .*\{#/.test(text)) ?? '')?.[1] ?? '';
      }),
    );
  }

  function toldOf(name: string): readonly string[] {
    return told.filter((line) => line.startsWith(`slides/${name}/`));
  }
});

/** Words as they can be looked for, whatever breaks the lines. */
const missing = (words: readonly string[], text: string): readonly string[] => {
  const packed = text.replace(/\s+/gu, '');
  return words.filter((word) => !packed.includes(word));
};

interface Shown {
  readonly id: string;
  /** The words that the slide holds. */
  readonly words: readonly string[];
  /** What could be seen at one of its steps. */
  readonly seen: string;
  /** What of it lay outside the slide's margins. */
  readonly outside: readonly string[];
}

/** Presses the right arrow until the next slide comes, and gives what the slide showed on the way. */
async function walkSlide(page: Page): Promise<Shown> {
  let seen = '';
  let outside: readonly string[] = [];
  for (;;) {
    const shown = await page.evaluate(lookAtSlide);
    seen += shown.seen;
    outside = shown.outside;
    await page.keyboard.press('ArrowRight');
    if (shown.last) return { ...shown, seen, outside };
  }
}

/** Runs in the page: what of the current slide can be seen. */
function lookAtSlide() {
  for (const animation of document.getAnimations()) animation.finish();
  const slide = Reveal.getCurrentSlide();
  const frame = slide.getBoundingClientRect();
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  let [all, seen] = ['', ''];
  const outside: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (
      !holder ||
      holder.closest('aside.notes, .katex-mathml, .chart-data, script, style') ||
      !node.nodeValue?.trim()
    )
      continue;
    all += `${node.nodeValue} `;
    if (!holder.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    seen += `${node.nodeValue} `;
    const range = document.createRange();
    range.selectNodeContents(node);
    const spilled = [...range.getClientRects()].some(
      (box) =>
        box.left < frame.left ||
        box.right > frame.right ||
        box.top < frame.top ||
        box.bottom > frame.bottom + 1,
    );
    if (spilled) outside.push(node.nodeValue.trim());
  }
  const last = !Reveal.availableFragments().next;
  return { id: slide.id, words: all.match(/[\p{L}\p{N}]+/gu) ?? [], seen, outside, last };
}

/** What these tests call of Reveal.js. */
declare const Reveal: {
  getCurrentSlide(): HTMLElement;
  availableFragments(): { readonly next: boolean };
};
