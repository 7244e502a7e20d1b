import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { closePage, openPage } from '../browser/confine.js';
import type { Browser, Page } from '../browser/open.js';
import type { AccessibilityFault } from '../check/accessibility.js';
import type { MeasuredSlide, ShrunkSlide } from '../check/measured.js';
import type { Sighted } from '../check/sight.js';
import { measurePage, measureShrunk } from './measure.js';
import { loadForPaper } from './paper-page.js';
import { lookAtDoubts } from './sight.js';

export interface Inspected {
  readonly slides: readonly MeasuredSlide[];
  readonly shrunk: readonly ShrunkSlide[];
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
    const shrunk = await measureShrunk(page);
    const faults = await findFaults(page);
    const thumbnails = withThumbnails ? await takeThumbnails(page) : new Map<string, string>();
    return { slides, shrunk, faults, thumbnails, sighted: await lookAtDoubts(page) };
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

/**
 * Runs in the page. What depends on colours alone takes longest, and is looked at for a few of all texts that look the same: more than one,
 * since axe-core says nothing of text that something lies over.
 */
async function gatherFaults(tags: readonly string[]): Promise<readonly AccessibilityFault[]> {
  const byColours = ['color-contrast', 'link-in-text-block'];
  const alike = new Map<string, Element[]>();
  for (const element of document.querySelectorAll('.slides section:not(.stack) *')) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (!hasText || !element.checkVisibility({ visibilityProperty: true })) continue;
    const looks = looksOf(element);
    alike.set(looks, [...(alike.get(looks) ?? []), element]);
  }
  const samples = new Map(
    [...alike.values()].flatMap((all) =>
      all.filter((_, index) => index % Math.ceil(all.length / 5) === 0).map((one) => [one, all] as const),
    ),
  );
  const off = Object.fromEntries(byColours.map((rule) => [rule, { enabled: false }]));
  const resultTypes = ['violations'];
  const each = await axe.run(document, { runOnly: tags, rules: off, resultTypes, elementRef: true });
  const some =
    samples.size === 0
      ? { violations: [] }
      : await axe.run(
          { include: [...samples.keys()] },
          { runOnly: byColours, resultTypes, elementRef: true },
        );
  const found = [
    ...each.violations.map((one) => ({ ...one, elements: one.nodes.map(({ element }) => element) })),
    ...some.violations.map((one) => ({
      ...one,
      elements: one.nodes.flatMap(({ element }) => samples.get(element) ?? [element]),
    })),
  ];
  return found.flatMap(({ id: rule, help, elements }) => {
    const bySlide = new Map<string, string[]>();
    for (const element of new Set(elements)) {
      const slide = element.closest('.slides section:not(.stack)')?.id ?? '';
      bySlide.set(slide, [...(bySlide.get(slide) ?? []), element.outerHTML.slice(0, 60)]);
    }
    return [...bySlide].map(([slide, begins]) => ({ rule, help, ...(slide && { slide }), elements: begins }));
  });

  /** Gives all that decides how an element's text stands out: its colours, its size, and the grounds that it lies on. */
  function looksOf(element: Element): string {
    const { fontSize, fontWeight, textShadow, textDecorationLine } = getComputedStyle(element);
    const looks = [element.localName, fontSize, fontWeight, textShadow, textDecorationLine];
    for (let one: Element | null = element; one; one = one.parentElement) {
      const { color, backgroundColor, backgroundImage, opacity, filter, mixBlendMode } =
        getComputedStyle(one);
      looks.push(color, backgroundColor, backgroundImage, opacity, filter, mixBlendMode);
    }
    return looks.join('|');
  }
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
      readonly nodes: readonly { readonly element: Element }[];
    }[];
  }>;
};
