import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const START = 120_000;
const SEEN = 30_000;
const TITLE = 'Slide 2: What to say';

/** Starts a tool's preview and opens its second slide. `seeSave` saves it with another title, and gives the milliseconds until that is painted. */
export async function openPreview({ command, url, source }, browser) {
  const { program = process.execPath, args, cwd, env } = command;
  const server = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] });
  const page = await browser.newPage();
  const close = async () => {
    await page.close();
    server.kill('SIGTERM');
    if (server.exitCode === null && server.signalCode === null) await once(server, 'close');
  };
  try {
    const text = await readFile(source, 'utf8');
    await page.setViewport({ width: 1280, height: 720 });
    await page.evaluateOnNewDocument(noteTitles);
    await page.goto(await addressOf(server, url));
    await page.waitForFunction((title) => window.seen?.get(title) > 0, { timeout: START }, TITLE);
    const seeSave = async (save) => {
      await page.bringToFront();
      await pause(250); // What the last save set off comes to rest.
      const title = `Slide 2: As it is now, ${save}`;
      const saved = performance.timeOrigin + performance.now();
      await writeFile(source, text.replace(TITLE, title));
      await page.waitForFunction((name) => window.seen?.get(name) > 0, { polling: 50, timeout: SEEN }, title);
      return (await page.evaluate((name) => window.seen.get(name), title)) - saved;
    };
    return { seeSave, pid: server.pid, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Waits until the server answers; `url` is where, or how to read it from what the server says first. */
async function addressOf(server, url) {
  const ended = once(server, 'close').then(([code]) => {
    throw new Error(`The server ended with ${code}.`);
  });
  if (typeof url === 'function') {
    const [said] = await Promise.race([once(server.stdout, 'data'), ended]);
    server.stdout.resume();
    return url(String(said).trim());
  }
  server.stdout.resume();
  const until = performance.now() + START;
  while (performance.now() < until) {
    const { ok } = await fetch(url).catch(() => ({ ok: false }));
    if (ok) return url;
    await Promise.race([pause(100), ended]);
  }
  throw new Error(`Nothing answers at ${url}.`);
}

/** Notes, in every document of the page, when the second slide's heading was first painted with each text; 0 until it is. */
function noteTitles() {
  window.seen = new Map();
  const look = () => {
    for (const { textContent } of document.querySelectorAll('h2')) {
      const title = textContent.trim();
      if (!title.startsWith('Slide 2:') || window.seen.has(title)) continue;
      window.seen.set(title, 0);
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => window.seen.set(title, performance.timeOrigin + performance.now());
        painted.port2.postMessage(undefined);
      });
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}
