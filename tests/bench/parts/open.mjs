import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closeBrowser, openBrowser } from '../../../dist/browser/open.js';
import { run } from '../measure/process.mjs';
import { lectern } from '../peers/lectern.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const DECK = 'putin-in-beijing';
const LOADS = 15;
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.woff2': 'font/woff2' };
const FIGURES = {
  'first slide seen': 'seen',
  'keys work': 'ready',
  'longest task': 'task',
  'layout shift': 'shift',
};

/** The first deck over loopback, in a real browser, each time with nothing in its cache. */
export const open = { name: 'open', title: 'The first deck, opened', of: 'deck', unit: 'ms', measure };

async function measure(lab) {
  await run(lectern(lab, ['build', DECK, '--to', 'html', '--out', lab.folder], ROOT));
  const server = await serve(join(lab.folder, DECK));
  const browser = await openBrowser(lab.browser);
  try {
    const loads = [];
    for (let load = 0; load < (lab.isQuick ? 3 : LOADS); load += 1)
      loads.push(await openDeck(browser, `http://127.0.0.1:${server.address().port}/`));
    return Object.entries(FIGURES).map(([tool, name]) => ({
      tool,
      size: 1,
      values: loads.map((one) => Number(one[name].toPrecision(4))),
    }));
  } finally {
    await closeBrowser(browser);
    server.close();
  }
}

async function serve(folder) {
  const server = createServer(async ({ url }, response) => {
    const file = join(folder, url === '/' ? 'index.html' : decodeURIComponent(url));
    const body = await readFile(file).catch(() => undefined);
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'image/svg+xml' }).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

/** Opens the deck in a context of its own; the times are from the request on. */
async function openDeck(browser, url) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.evaluateOnNewDocument(watch);
  await page.goto(url);
  await page.waitForFunction(() => window.seen.ready > 0 && window.seen.seen > 0);
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => window.Reveal.getIndices().v > 0 || window.Reveal.getIndices().h > 0);
  const figures = await page.evaluate(() => window.seen);
  await context.close();
  return figures;
}

/** Notes, in the page, what is painted, what moves and what takes long. */
function watch() {
  window.seen = { seen: 0, ready: 0, shift: 0, task: 0 };
  const on = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  // Its largest text is the title of the first slide.
  on('largest-contentful-paint', ({ startTime }) => {
    window.seen.seen = startTime;
  });
  on('layout-shift', ({ value }) => {
    window.seen.shift += value;
  });
  on('longtask', ({ duration }) => {
    window.seen.task = Math.max(window.seen.task, duration);
  });
  new MutationObserver((_, watcher) => {
    if (!('ready' in document.documentElement.dataset)) return;
    window.seen.ready = performance.now();
    watcher.disconnect();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
}
