import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import { closePage, openPage } from '../browser/confine.js';
import { withoutCrash } from '../browser/lazily.js';
import type { Browser, Page } from '../browser/open.js';
import type { Theme } from '../model.js';
import { type DiagramPen, type Drawing, PART } from '../page/pens/diagram.js';
import { type DiagramCache, isDrawing } from './diagram-cache.js';
import { type Brush, drawInPage } from './diagram-page.js';
import { mermaidSettings, PROPERTIES } from './diagram-style.js';

const packages = createRequire(import.meta.url);
const MERMAID = '@mermaid-js/tiny';

/**
 * Draws diagrams of Mermaid by its own script, in one page of the browser without a network; what the cache holds is not
 * drawn again, and where it holds all no browser is opened.
 */
export async function drawDiagrams(
  texts: readonly string[],
  theme: Theme,
  cache: DiagramCache,
  open: () => Promise<Browser>,
): Promise<DiagramPen> {
  const { version } = packages(`${MERMAID}/package.json`) as { version: string };
  const family =
    [...`${theme.css}\n${theme.author ?? ''}`.matchAll(/--font-label:\s*([^;]+)/gu)].at(-1)?.[1]?.trim() ??
    'sans-serif';
  const brush: Brush = { settings: mermaidSettings(family), properties: PROPERTIES };
  const faces = await labelFaces(family, theme);
  const hand = [version, String(drawInPage), JSON.stringify(brush), faces];
  const partsOf = (text: string): readonly string[] => [...hand, text];
  const drawings = new Map<string, Drawing>();
  const missing: string[] = [];
  for (const text of new Set(texts)) {
    const svg = await cache.get(partsOf(text));
    if (svg === undefined) missing.push(text);
    else drawings.set(text, { svg });
  }
  if (missing.length === 0) return drawings;
  for (const [text, drawing] of await withoutCrash(open, (browser) => draw(missing, brush, faces, browser))) {
    drawings.set(text, drawing);
    if ('svg' in drawing) await cache.put(partsOf(text), drawing.svg);
  }
  return drawings;
}

async function draw(
  texts: readonly string[],
  brush: Brush,
  faces: string,
  browser: Browser,
): Promise<ReadonlyMap<string, Drawing>> {
  const drawn = new Map<string, Drawing>();
  let page = await openCanvas(browser, faces);
  try {
    for (const text of texts) {
      const drawing = await Promise.race([page.evaluate(drawInPage, text, PART, brush), tooLong()]);
      drawn.set(text, 'svg' in drawing && !isDrawing(drawing.svg) ? unsupported : drawing);
      if (drawing !== late) continue;
      await closePage(page);
      page = await openCanvas(browser, faces);
    }
    return drawn;
  } finally {
    await closePage(page);
  }
}

/** Opens a page with Mermaid and the faces of its labels, that gets nothing else. */
async function openCanvas(browser: Browser, faces: string): Promise<Page> {
  const page = await openPage(browser);
  await page.setContent(`<style>${faces}</style><body></body>`);
  await page.addScriptTag({
    content: await readFile(packages.resolve(`${MERMAID}/dist/mermaid.tiny.js`), 'utf8'),
  });
  return page;
}

/** How long one diagram may take, in milliseconds; the largest of the corpus takes one second. */
const DRAWING_LIMIT = 30_000;

const late: Drawing = { fault: `it takes longer than ${DRAWING_LIMIT / 1000} s to draw`, line: 1 };

const tooLong = (): Promise<Drawing> => setTimeout(DRAWING_LIMIT, late, { ref: false });

const unsupported: Drawing = { fault: 'Mermaid draws its kind with more than lines and text', line: 1 };

/** Text is measured in the page, so that the page must have the theme's faces for labels. */
async function labelFaces(family: string, { faces }: Theme): Promise<string> {
  const name = /^["']?([^"',]+)/u.exec(family)?.[1];
  const latin = faces.filter((face) => face.family === name && face.ranges.some(([first]) => first <= 0x41));
  const rules = await Promise.all(
    latin.map(async ({ style, weight, file }) => {
      const data = (await readFile(file)).toString('base64');
      return `@font-face { font-family: "${name}"; font-style: ${style}; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}); }`;
    }),
  );
  return rules.join('\n');
}
