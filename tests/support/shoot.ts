import { pathToFileURL } from 'node:url';
import type { Browser } from '../../src/browser/open.js';
import type { Page } from './browser.js';
import type { Run } from './lab.js';

/** A slide as it stands on the screen in its last state. */
export interface Shot {
  readonly id: string;
  readonly runs: readonly Run[];
  /** A PNG of 1280 x 720 pixels, in base64; none of a slide that is passed over. */
  readonly png?: string;
  /** The same without its text, where that stands on a picture or a gradient. */
  readonly bare?: string;
}

/**
 * Shows each slide of a built deck in its last state, and hands over a picture of it, without the bar of progress. Of those that
 * are not wanted there is a picture only where text stands on one.
 */
export async function shootSlides(
  browser: Browser,
  index: string,
  isWanted: (at: number) => boolean,
  take: (shot: Shot, at: number) => void,
): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 720 });
    await page.goto(pathToFileURL(index).href);
    await page.waitForSelector('html[data-ready]');
    const total = await page.evaluate(async () => {
      await document.fonts.ready;
      document.querySelector<HTMLElement>('.reveal .progress')?.style.setProperty('display', 'none');
      return Reveal.getTotalSlides();
    });
    for (let at = 0; at < total; at += 1) take(await shoot(page, at, isWanted(at)), at);
  } finally {
    await page.close();
  }
}

async function shoot(page: Page, at: number, isWanted: boolean): Promise<Shot> {
  const { painted, ...facts } = await page.evaluate(showSlide, at);
  if (!isWanted && !painted) return facts;
  const png = await page.screenshot({ encoding: 'base64', optimizeForSpeed: true });
  if (!painted) return { ...facts, png };
  await page.evaluate(hideText);
  return { ...facts, png, bare: await page.screenshot({ encoding: 'base64', optimizeForSpeed: true }) };
}

/** Runs in the page: shows a slide, and gives what text stands on it where. */
function showSlide(at: number) {
  const slide = Reveal.getSlides()[at];
  if (!slide) throw new Error(`There is no slide ${at + 1}.`);
  const { h, v } = Reveal.getIndices(slide);
  Reveal.slide(h, v, 99);
  for (const animation of document.getAnimations()) animation.finish();
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  const runs: Run[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!holder?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    if (!node.nodeValue?.trim() || holder.closest('.notes, .katex-mathml, .chart-data, title, desc'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map(
        (box) =>
          [box.left, box.top, box.width, box.height].map(Math.round) as [number, number, number, number],
      );
    const { fontSize, fontWeight } = getComputedStyle(holder);
    const size = Number.parseFloat(fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    if (boxes.length > 0) runs.push({ text: node.nodeValue.trim(), boxes, large });
  }
  const painted = slide.querySelector('.backdrop') !== null && runs.length > 0;
  return { id: slide.id, runs, painted };
}

/** Runs in the page; the next slide shows its text again. */
function hideText(): void {
  Reveal.getCurrentSlide().style.setProperty('-webkit-text-fill-color', 'transparent');
}

declare const Reveal: {
  getTotalSlides(): number;
  getSlides(): readonly HTMLElement[];
  getCurrentSlide(): HTMLElement;
  getIndices(slide: HTMLElement): { readonly h: number; readonly v: number };
  slide(h: number, v: number, fragment: number): void;
};
