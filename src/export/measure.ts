import type { Page } from '../browser/open.js';
import type { MeasuredSlide } from '../check/measured.js';
import { clientScripts } from './client.js';

/** Measures an open page of slides, and leaves with it what only pixels can tell; it works with the page's own scripts off. */
export async function measurePage(page: Page): Promise<readonly MeasuredSlide[]> {
  const script = clientScripts(['edges', 'picture', 'shrunk', 'doubts', 'measure']);
  return (await page.evaluate(
    `(() => { ${script}\nconst { slides, doubts } = measureSlides(); window.lecternDoubts = doubts; return slides; })()`,
  )) as readonly MeasuredSlide[];
}
