import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser } from '../browser/open.js';
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
  for (const [text, drawing] of await draw(missing, brush, faces, await open())) {
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
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on(
      'request',
      (request) => void (request.url().startsWith('data:') ? request.continue() : request.abort()),
    );
    await page.setContent(`<style>${faces}</style><body></body>`);
    await page.addScriptTag({
      content: await readFile(packages.resolve(`${MERMAID}/dist/mermaid.tiny.js`), 'utf8'),
    });
    const drawn = new Map<string, Drawing>();
    for (const text of texts) {
      const drawing = await page.evaluate(drawInPage, text, PART, brush);
      drawn.set(text, 'svg' in drawing && !isDrawing(drawing.svg) ? unsupported : drawing);
    }
    return drawn;
  } finally {
    await page.close();
  }
}

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
