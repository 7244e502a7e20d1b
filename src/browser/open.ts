import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Browser, LaunchOptions, Page } from 'puppeteer-core';
import { makeOwnFolder, type OwnFolder } from '../own-folder.js';
import { endpointFailure, fontsMissing, launchFailure, wantsNoSandbox } from './launch-failure.js';
import type { FoundBrowser, FoundEndpoint, FoundProgram } from './search.js';

export type { Browser, Page };

/**
 * What we add to Puppeteer's own flags: no graphics card, nothing fetched behind our back, HTTP/3 left out because it
 * passes by proxies, and letters laid out alike on screen and paper.
 */
const flags = ['--disable-gpu', '--disable-component-update', '--disable-quic', '--font-render-hinting=none'];

const PROFILE = '--user-data-dir=';

const launchTimeout = 60_000;
const protocolTimeout = 900_000;

/**
 * Starts the browser with a profile of its own, or connects to the one that runs.
 * The caller ends it in `finally` with `closeBrowser`.
 * Throws a Failure: browser-launch, browser-fonts or browser-endpoint.
 */
export async function openBrowser(found: FoundBrowser): Promise<Browser> {
  if (found.kind === 'endpoint') return connect(found);
  const browser = await launch(found, !mustRunUnboxed(found));
  if (found.shipped || (await hasFont(browser))) return browser;
  await browser.close();
  throw fontsMissing(found);
}

/** Closes a browser that we started, with its profile; one that we only connected to goes on running for whoever owns it. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const program = browser.process();
  if (!program) return browser.disconnect();
  await browser.close();
  const profile = program.spawnargs.find((flag) => flag.startsWith(PROFILE))?.slice(PROFILE.length);
  if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function connect({ endpoint }: FoundEndpoint): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer-core');
  try {
    return await puppeteer.connect({ browserWSEndpoint: endpoint, protocolTimeout });
  } catch (error) {
    throw endpointFailure(endpoint, error);
  }
}

async function launch(found: FoundProgram, sandbox: boolean): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer-core');
  const profile = await makeOwnFolder(tmpdir());
  try {
    const launched = puppeteer.launch(launchOptions(found, sandbox, profile.path));
    setImmediate(profile.goLast); // Puppeteer listens by now, to end what it started.
    return bound(await launched, profile);
  } catch (error) {
    await profile.remove();
    if (sandbox && found.shipped && wantsNoSandbox(error)) return launch(found, false);
    throw launchFailure(found, error);
  }
}

const launchOptions = (found: FoundProgram, sandbox: boolean, userDataDir: string): LaunchOptions => ({
  userDataDir,
  executablePath: found.path,
  headless: found.kind === 'headless-shell' ? 'shell' : true,
  args: sandbox ? flags : [...flags, '--no-sandbox'],
  // Chromium keeps files of its own there until it has started.
  env: { ...found.environment, ...(process.platform === 'linux' && { TMPDIR: userDataDir }) },
  // It ends when Node exits, however that came.
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
  timeout: launchTimeout,
  protocolTimeout,
});

/** The browser's profile goes when it ends. */
function bound(browser: Browser, profile: OwnFolder): Browser {
  browser.process()?.once('exit', () => {
    profile.remove().catch(() => undefined);
  });
  return browser;
}

/** A page that brings its own fonts would wait for ever in a browser that has none to show until they are loaded. */
async function hasFont(browser: Browser): Promise<boolean> {
  const [page] = await browser.pages();
  const width = await page?.evaluate(
    'document.createElement("canvas").getContext("2d").measureText("x").width',
  );
  return width !== 0;
}

/** Chromium refuses to run as root with its sandbox on; in a container a person may have to do without it. */
const mustRunUnboxed = ({ environment }: FoundProgram): boolean =>
  process.geteuid?.() === 0 || !['', '0', undefined].includes(environment.CHROME_NO_SANDBOX);
