import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { closePage, openPage } from '../browser/confine.js';
import type { Browser, Page } from '../browser/open.js';
import type { AccessibilityFault } from '../check/accessibility.js';
import type { MeasuredSlide } from '../check/measured.js';
import type { Sighted } from '../check/sight.js';
import { measurePage } from './measure.js';
import { loadForPaper } from './paper-page.js';
import { lookAtDoubts } from './sight.js';

export interface Inspected {
  readonly slides: readonly MeasuredSlide[];
  readonly faults: readonly AccessibilityFault[];
  readonly sighted: readonly Sighted[];
  /** A small picture of each slide by its id, as a data URL, where they were asked for. */
  readonly thumbnails: ReadonlyMap<string, string>;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Measures a page that was made for paper, all slides at once, lets axe-core look at it, takes pictures where they are wanted, and looks at the pixels of what is in doubt. */
export async function inspectPage(
  browser: Browser,
  pagePath: string,
  withThumbnails: boolean,
): Promise<Inspected> {
  const page = await openPage(browser, dirname(pagePath));
  try {
    await loadForPaper(page, pagePath);
    // No script of the page has run, and none will; axe-core needs timers.
    await page.setJavaScriptEnabled(true);
    await page.setViewport(await slideSize(page));
    const slides = await measurePage(page);
    const faults = await findFaults(page);
    const thumbnails = withThumbnails ? await takeThumbnails(page) : new Map<string, string>();
    return { slides, faults, thumbnails, sighted: await lookAtDoubts(page) };
  } finally {
    await closePage(page);
  }
}

/** A window as wide as a slide has it at its left edge, whichever way the text runs. */
const slideSize = (page: Page): Promise<{ readonly width: number; readonly height: number }> =>
  page.$eval('section.slide', (slide) => {
    const { width, height } = slide.getBoundingClientRect();
    return { width: Math.round(width), height: Math.round(height) };
  });

/** The width of a thumbnail, in pixels: twice what it is shown at. */
const THUMBNAIL = 400;

async function takeThumbnails(page: Page): Promise<ReadonlyMap<string, string>> {
  const boxes = await page.$$eval('.slides section:not(.stack)', (sections) =>
    sections.map((section) => {
      const { x, y, width, height } = section.getBoundingClientRect();
      return { id: section.id, clip: { x: x + scrollX, y: y + scrollY, width, height } };
    }),
  );
  const thumbnails = new Map<string, string>();
  for (const { id, clip } of boxes) {
    const picture = await page.screenshot({
      clip: { ...clip, scale: THUMBNAIL / clip.width },
      captureBeyondViewport: true,
      encoding: 'base64',
      type: 'jpeg',
      quality: 70,
    });
    thumbnails.set(id, `data:image/jpeg;base64,${picture}`);
  }
  return thumbnails;
}

async function findFaults(page: Page): Promise<readonly AccessibilityFault[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return (await page.evaluate(
    `(${gatherFaults.toString()})(${JSON.stringify(TAGS)})`,
  )) as readonly AccessibilityFault[];
}

/** Runs in the page. */
async function gatherFaults(tags: readonly string[]): Promise<readonly AccessibilityFault[]> {
  const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
  return violations.flatMap(({ id: rule, help, nodes }) => {
    const bySlide = new Map<string, string[]>();
    for (const { target, html } of nodes) {
      const slide =
        document.querySelector(String(target[0]))?.closest('.slides section:not(.stack)')?.id ?? '';
      const elements = bySlide.get(slide) ?? [];
      bySlide.set(slide, [...elements, html.slice(0, 60)]);
    }
    return [...bySlide].map(([slide, elements]) => ({ rule, help, ...(slide && { slide }), elements }));
  });
}

/** What this file calls of axe-core. */
declare const axe: {
  run(
    context: unknown,
    options: object,
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly help: string;
      readonly nodes: readonly { readonly target: readonly unknown[]; readonly html: string }[];
    }[];
  }>;
};
