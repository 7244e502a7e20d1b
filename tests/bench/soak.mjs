/**
 * Whether the preview holds out: `npm run soak` saves a deck again and again while a page shows it, for 20,000 saves or half
 * an hour, whichever comes first (`-- --saves 2000 --minutes 10` for less). Files are written at once, in two pieces, renamed
 * over, taken away and put back; the article and a picture change too. What the server and the page's scripts hold must end within a
 * fifth of what it was once warm, no file, element or listener may stay behind, and the page must end with what lies on disk. Linux
 * alone: it reads /proc.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../dist/browser/find.js';
import { closeBrowser, openBrowser } from '../../dist/browser/open.js';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const { values } = parseArgs({
  options: { saves: { type: 'string', default: '20000' }, minutes: { type: 'string', default: '30' } },
});
const MOST = Number(values.saves);
const UNTIL = performance.now() + Number(values.minutes) * 60_000;
/** Memory may grow by this part, from the second tenth of the samples to the last. */
const GROWTH = 0.2;
const SAMPLE = 20;
const SLIDES = 30;

/** Each way of saving ends with the same words on disk. */
const WAYS = [
  save,
  async (number) => {
    await writeFile(outline, outlineOf(number).slice(0, 200));
    await save(number);
  },
  async (number) => {
    await writeFile(join(deck, '.outline.md.tmp'), outlineOf(number));
    await rename(join(deck, '.outline.md.tmp'), outline);
  },
  async (number) => {
    await rm(outline);
    await save(number);
  },
  async (number) => {
    await writeFile(join(deck, 'wheel.svg'), pictureOf(number));
    await save(number);
  },
  async (number) => {
    await writeFile(join(deck, 'article.md'), `# The mill\n\n## The wheel {#wheel}\n\nIt turns ${number}.\n`);
    await save(number);
  },
  async (number) => {
    await writeFile(outline, '---\ntitle: [\n---\n\n## Broken {#changing from=nowhere}\n');
    await save(number);
  },
];

const folder = await mkdtemp(join(tmpdir(), 'lectern soak '));
const deck = join(folder, 'slides/mill');
const outline = join(deck, 'outline.md');
await mkdir(deck, { recursive: true });
await save(0);
await writeFile(join(deck, 'article.md'), '# The mill\n\n## The wheel {#wheel}\n\nIt turns.\n');
await writeFile(join(deck, 'wheel.svg'), pictureOf(0));
const server = spawn(process.execPath, [CLI, 'dev', 'mill'], {
  cwd: folder,
  stdio: ['ignore', 'pipe', 'ignore'],
});
const browser = await openBrowser(await findBrowser({ environment: process.env }));
try {
  process.exitCode = (await soak()) ? 0 : 1;
} finally {
  server.kill('SIGINT');
  await closeBrowser(browser);
  await rm(folder, { recursive: true, force: true });
}

async function soak() {
  const [url] = await once(server.stdout, 'data');
  const page = await openPage(String(url).trim());
  const samples = [];
  let saves = 0;
  while (saves < MOST && performance.now() < UNTIL) {
    saves += 1;
    await WAYS[saves % WAYS.length](saves);
    await shows(page, saves);
    if (saves % SAMPLE === 0) samples.push(await sample(page));
    if (saves % 1000 === 0) console.log(`${saves} saves: ${JSON.stringify(samples.at(-1))}`);
  }
  return tell(saves, samples);
}

/**
 * Opens a page, and gives what speaks with it. A page of Puppeteer's own has a second world for Puppeteer's scripts, which Chromium keeps
 * whenever the page is loaded anew.
 */
async function openPage(url) {
  const browsing = await browser.target().createCDPSession();
  await browsing.send('Target.createTarget', { url });
  const target = await browser.waitForTarget((one) => one.url().startsWith(url));
  const page = await target.createCDPSession();
  await page.send('Performance.enable');
  return page;
}

/** Waits for the words of the last save, or fails after a minute; a page that is just loaded anew may give no answer. */
async function shows(page, number) {
  const expression = `document.querySelector('#changing')?.textContent.includes('save ${number}.')`;
  const until = performance.now() + 60_000;
  while (performance.now() < until) {
    const asked = page.send('Runtime.evaluate', { expression }).catch(() => undefined);
    const answer = await Promise.race([asked, pause(5_000)]);
    if (answer?.result.value === true) return;
    await pause(5);
  }
  throw new Error(`Save ${number} is not shown.`);
}

/** What the page holds is counted without what it has let go of. */
async function sample(page) {
  await page.send('HeapProfiler.collectGarbage');
  const { metrics } = await page.send('Performance.getMetrics');
  const held = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  const status = await readFile(`/proc/${server.pid}/status`, 'utf8');
  return {
    server: Number(/VmRSS:\s+(\d+)/u.exec(status)[1]) / 1024,
    files: (await readdir(`/proc/${server.pid}/fd`)).length,
    page: held.JSHeapUsedSize / 1024 / 1024,
    nodes: held.Nodes,
    listeners: held.JSEventListeners,
  };
}

function tell(saves, samples) {
  const tenth = Math.max(1, Math.floor(samples.length / 10));
  const median = (some, key) =>
    some.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(some.length / 2)];
  const [warm, last] = [samples.slice(tenth, 2 * tenth), samples.slice(-tenth)];
  console.log(`${saves} saves, each shown; medians of ${tenth} samples, once warm and at the end:`);
  const grown = ['server', 'page', 'nodes', 'listeners', 'files'].map((key) => {
    const [from, to] = [median(warm, key), median(last, key)];
    console.log(`  ${key}: ${from.toFixed(1)} to ${to.toFixed(1)} (${(100 * (to / from - 1)).toFixed(1)} %)`);
    return key === 'files' ? to > from + 5 : to > from * (1 + GROWTH);
  });
  return !grown.includes(true);
}

function save(number) {
  return writeFile(outline, outlineOf(number));
}

function outlineOf(number) {
  const more = Array.from(
    { length: SLIDES + (number % 3) },
    (_, index) => `## Slide ${index}\n\n- a point\n- another\n`,
  );
  return `---\ntitle: The mill\narticle: article.md\n---\n\n## Changing {#changing from=wheel}\n\nThis is save ${number}.\n\n![a wheel](wheel.svg)\n\n${more.join('\n')}`;
}

function pictureOf(number) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><circle cx="50" cy="50" r="${10 + (number % 40)}"/></svg>`;
}
