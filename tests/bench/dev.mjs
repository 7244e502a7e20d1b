/**
 * How long it takes from saving an outline to seeing the slide: `npm run bench:dev`, in a real browser, for decks of 15,
 * 100 and 500 slides of all kinds. From the moment the file is written to the first frame that has the new words.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../dist/browser/find.js';
import { closeBrowser, openBrowser } from '../../dist/browser/open.js';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const SIZES = [15, 100, 500];
const SAVES = 25;

const KINDS = [
  (n) =>
    `- First point with **bold** words\n- Second with \`code\`\n- Third with a [link](https://example.org/${n})`,
  (n) => `::: quote {by="E. W. Dijkstra"}\nSimplicity is prerequisite for reliability, take ${n}.\n:::`,
  (n) => `| Region | First | Second |\n|---|---|---|\n| North | ${n} | 2 |\n| South | 3 | 4 |`,
  (n) =>
    `\`\`\`ts\nexport async function load${n}(url: string): Promise<number[]> {\n  const response = await fetch(url);\n  return (await response.json()).filter((row) => row > ${n});\n}\n\`\`\``,
  (n) =>
    `A paragraph on slide ${n} with enough plain words to run over more than a single line.\n\n. . .\n\nAnd another.`,
];

const outlineOf = (size, title) =>
  [
    '---\ntitle: A deck\n---\n',
    ...Array.from({ length: size - 1 }, (_, index) => {
      const name = index === 0 ? title : `Slide ${index + 2}`;
      return `## ${name}\n\n${KINDS[index % KINDS.length](index)}\n\n::: notes\nSay this slowly.\n:::\n`;
    }),
  ].join('\n');

const folder = await mkdtemp(join(tmpdir(), 'lectern bench '));
const browser = await openBrowser(await findBrowser({ environment: process.env }));
try {
  for (const size of SIZES) console.log(print(size, await measure(size)));
} finally {
  await closeBrowser(browser);
  await rm(folder, { recursive: true, force: true });
}

/** Gives the milliseconds of each save. */
async function measure(size) {
  const deck = join(folder, `slides/deck-${size}`);
  await mkdir(deck, { recursive: true });
  const outline = join(deck, 'outline.md');
  await writeFile(outline, outlineOf(size, 'As it was'));
  const server = spawn(process.execPath, [CLI, 'dev', `deck-${size}`], { cwd: folder });
  const page = await browser.newPage();
  try {
    const [url] = await once(server.stdout, 'data');
    await page.setViewport({ width: 1280, height: 720 });
    await page.goto(String(url).trim());
    await page.waitForSelector('html[data-live]');
    await page.keyboard.press('ArrowRight');
    await page.evaluate(watchTitle);
    const times = [];
    for (let save = 0; save < SAVES; save += 1) {
      await pause(250);
      const title = `As it is now, ${save}`;
      const saved = performance.timeOrigin + performance.now();
      await writeFile(outline, outlineOf(size, title));
      await page.waitForFunction((name) => window.seen.has(name), { polling: 50 }, title);
      times.push((await page.evaluate((name) => window.seen.get(name), title)) - saved);
    }
    return times;
  } finally {
    await page.close();
    server.kill('SIGINT');
    await once(server, 'close');
  }
}

/** Notes, in the page, when each title was first painted. */
function watchTitle() {
  window.seen = new Map();
  const look = () => {
    const title = document.querySelector('section.slide.present h2')?.textContent;
    if (title === undefined || window.seen.has(title)) return;
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => window.seen.set(title, performance.timeOrigin + performance.now());
      painted.port2.postMessage(undefined);
    });
  };
  new MutationObserver(look).observe(document.querySelector('.slides'), {
    subtree: true,
    childList: true,
    characterData: true,
  });
}

function print(size, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.floor(share * (sorted.length - 1))]);
  return `${String(size).padStart(3)} slides: median ${at(0.5)} ms (${at(0)} to ${at(1)}, nine of ten within ${at(0.9)}; ${times.length} saves)`;
}
