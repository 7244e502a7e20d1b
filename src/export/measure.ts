import type { Page } from '../browser/open.js';
import type { MeasuredSlide, ShrunkSlide } from '../check/measured.js';
import { clientScripts } from './client.js';

/** Measures an open page of slides, and leaves with it what only pixels can tell; it works with the page's own scripts off. */
export async function measurePage(page: Page): Promise<readonly MeasuredSlide[]> {
  const script = clientScripts(['edges', 'picture', 'doubts', 'measure']);
  return (await page.evaluate(
    `(() => { ${script}\nconst { slides, doubts } = measureSlides(); window.lecternDoubts = doubts; return slides; })()`,
  )) as readonly MeasuredSlide[];
}

/** Finds on an open page of slides the type that is set smaller because there is much of it. */
export async function measureShrunk(page: Page): Promise<readonly ShrunkSlide[]> {
  return (await page.evaluate(
    `(() => { ${clientScripts(['shrunk'])}\nreturn findShrunk(); })()`,
  )) as readonly ShrunkSlide[];
}
