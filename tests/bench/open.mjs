/**
 * How a built deck opens: `npm run bench:open`, the first deck over loopback, in a real browser, each time with nothing
 * in its cache. When the first slide is seen and the keys work, by how much anything moves, and how long the page is busy.
 */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findBrowser } from '../../dist/browser/find.js';
import { closeBrowser, openBrowser } from '../../dist/browser/open.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DECK = 'putin-in-beijing';
const LOADS = 15;
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.woff2': 'font/woff2' };

await promisify(execFile)(process.execPath, ['dist/cli.js', 'build', DECK, '--to', 'html'], { cwd: ROOT });
const server = createServer(async ({ url }, response) => {
  const file = join(ROOT, 'out', DECK, url === '/' ? 'index.html' : decodeURIComponent(url));
  const body = await readFile(file).catch(() => undefined);
  if (body === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'image/svg+xml' }).end(body);
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const browser = await openBrowser(await findBrowser({ environment: process.env }));
try {
  const loads = [];
  for (let load = 0; load < LOADS; load += 1) loads.push(await measure());
  const lines = [
    ['first slide seen', 'seen', 'ms'],
    ['keys work', 'ready', 'ms'],
    ['layout shift', 'shift', ''],
    ['longest task', 'task', 'ms'],
    ['requests', 'requests', ''],
    ['bytes', 'bytes', 'KB'],
  ];
  for (const [what, name, unit] of lines)
    console.log(
      print(
        what,
        loads.map((one) => one[name]),
        unit,
      ),
    );
} finally {
  await closeBrowser(browser);
  server.close();
}

/** Opens the deck in a context of its own; the times are from the request on. */
async function measure() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.evaluateOnNewDocument(watch);
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => window.seen.ready > 0 && window.seen.seen > 0);
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => window.Reveal.getIndices().v > 0 || window.Reveal.getIndices().h > 0);
  const figures = await page.evaluate(() => {
    const files = performance.getEntriesByType('resource');
    const [own] = performance.getEntriesByType('navigation');
    const bytes = [own, ...files].reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    return { ...window.seen, requests: files.length + 1, bytes: bytes / 1024 };
  });
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

function print(what, values, unit) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => Number(sorted[Math.floor(share * (sorted.length - 1))].toFixed(unit ? 0 : 3));
  return `${what}: median ${at(0.5)} ${unit} (${at(0)} to ${at(1)}; ${values.length} loads)`.replace(
    '  ',
    ' ',
  );
}
