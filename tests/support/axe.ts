import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser } from '../../src/browser/open.js';
import type { Page } from './browser.js';

const AXE = createRequire(import.meta.url).resolve('axe-core');

/** Opens a built deck for axe as it is on the screen, or on paper and without its scripts. */
export async function openForAxe(
  browser: Browser,
  folder: string,
  medium: 'screen' | 'print',
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.emulateMediaType(medium);
  const file = join(folder, medium === 'screen' ? 'index.html' : 'still.html');
  if (medium === 'print') {
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    await writeFile(file, html.replace(/<script.*<\/script>/g, ''));
  }
  await page.goto(pathToFileURL(file).href);
  if (medium === 'screen') await page.waitForSelector('html[data-ready]');
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await loadAxe(page);
  return page;
}

/** Brings axe-core to a page: by the protocol, since the page's policy lets no script in. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(await readFile(AXE, 'utf8'));
}

/** Gives what breaks WCAG 2.2 AA or a best practice, one fault a line: the rule, and the element. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id} (${help}): ${html.slice(0, 120)}`),
    );
  });
}

declare const axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
