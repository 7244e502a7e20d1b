import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '../browser/open.js';
import type { MeasuredSlide } from '../check/fit.js';

const SCRIPT = createRequire(import.meta.url).resolve('lectern/client/measure.js');

/** Measures an open page of slides; it works with the page's own scripts off. */
export async function measurePage(page: Page): Promise<readonly MeasuredSlide[]> {
  const script = await readFile(SCRIPT, 'utf8');
  return (await page.evaluate(
    `(() => { ${script}\nreturn measureSlides(); })()`,
  )) as readonly MeasuredSlide[];
}
