import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '../browser/open.js';
import type { AccessibilityFault } from '../check/accessibility.js';
import type { MeasuredSlide } from '../check/fit.js';
import { measurePage } from './measure.js';

export interface Inspected {
  readonly slides: readonly MeasuredSlide[];
  readonly faults: readonly AccessibilityFault[];
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Measures a page that was made for paper, all slides at once, and lets axe-core look at it. */
export async function inspectPage(browser: Browser, pagePath: string): Promise<Inspected> {
  const page = await browser.newPage();
  try {
    await page.emulateMediaType('print');
    await page.goto(pathToFileURL(pagePath).href, { waitUntil: 'load', timeout: 0 });
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    return { slides: await measurePage(page), faults: await findFaults(page) };
  } finally {
    await page.close();
  }
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
