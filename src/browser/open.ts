import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { Browser, LaunchOptions, Page } from 'puppeteer-core';
import { makeOwnFolder, type OwnFolder } from '../own-folder.js';
import type { Problem } from '../problem.js';
import { closeLeft, leavePage, openPage } from './confine.js';
import {
  endpointFailure,
  fontsMissing,
  launchFailure,
  wantsNoSandbox,
  withoutSecrets,
} from './launch-failure.js';
import type { FoundBrowser, FoundEndpoint, FoundProgram } from './search.js';

export type { Browser, Page };

/**
 * What we add to Puppeteer's own flags: no graphics card, nothing fetched behind our back, HTTP/3 left out because it
 * passes by proxies, and letters laid out alike on screen and paper.
 */
const flags = [
  '--disable-gpu',
  '--disable-component-update',
  '--disable-quic',
  '--dns-prefetch-disable',
  '--font-render-hinting=none',
];

const PROFILE = '--user-data-dir=';

const launchTimeout = 60_000;
const protocolTimeout = 900_000;

/**
 * Starts the browser with a profile of its own, or connects to the one that runs.
 * The caller ends it in `finally` with `closeBrowser`.
 * Throws a Failure: browser-launch, browser-fonts or browser-endpoint.
 */
export async function openBrowser(found: FoundBrowser, tell: Tell = () => {}): Promise<Browser> {
  if (found.kind === 'endpoint') return connect(found);
  const browser = await launch(found, !mustRunUnboxed(found), tell);
  if (found.shipped || (await hasFont(browser))) return browser;
  await browser.close();
  throw fontsMissing(found);
}

/** Takes what is to be known of a browser that was opened. */
export type Tell = (problem: Problem) => void;

/** Closes a browser that we started, with its profile; one that we only connected to goes on running for whoever owns it. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const program = browser.process();
  if (!program) {
    if (browser.connected) await closeLeft(browser);
    return browser.disconnect();
  }
  await browser.close();
  const profile = program.spawnargs.find((flag) => flag.startsWith(PROFILE))?.slice(PROFILE.length);
  if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function connect({ endpoint, from }: FoundEndpoint): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer-core');
  const at = endpoint.startsWith('ws') ? { browserWSEndpoint: endpoint } : { browserURL: endpoint };
  const browser = await puppeteer.connect({ ...at, protocolTimeout }).catch((error: unknown) => {
    throw endpointFailure(endpoint, error);
  });
  const page = await openPage(browser);
  const hasFont = await writes(page);
  await leavePage(page);
  if (hasFont) return browser;
  await closeBrowser(browser);
  throw fontsMissing({ path: withoutSecrets(endpoint), from });
}

async function launch(found: FoundProgram, sandbox: boolean, tell: Tell): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer-core');
  const profile = await makeOwnFolder(tmpdir());
  try {
    const launched = puppeteer.launch(launchOptions(found, sandbox, profile.path));
    setImmediate(profile.goLast); // Puppeteer listens by now, to end what it started.
    const browser = bound(await launched, profile);
    if (!sandbox && !isUnboxed(found.environment)) tell(UNBOXED);
    return browser;
  } catch (error) {
    await profile.remove();
    if (sandbox && found.shipped && wantsNoSandbox(error)) return launch(found, false, tell);
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
  downloadBehavior: { policy: 'deny' },
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
  return page === undefined || writes(page);
}

async function writes(page: Page): Promise<boolean> {
  const script = 'document.createElement("canvas").getContext("2d").measureText("x").width';
  return (await page.evaluate(script)) !== 0;
}

/** Chromium refuses to run as root with its sandbox on; in a container a person may have to do without it. */
const mustRunUnboxed = ({ environment }: FoundProgram): boolean =>
  process.geteuid?.() === 0 || isUnboxed(environment);

const isUnboxed = ({ CHROME_NO_SANDBOX }: NodeJS.ProcessEnv): boolean =>
  !['', '0', undefined].includes(CHROME_NO_SANDBOX);

const UNBOXED: Problem = {
  rule: 'browser-sandbox',
  level: 'hint',
  place: { file: 'browser' },
  what: 'Chromium runs without its sandbox, since this machine or the user root gives it none.',
  fix: 'Run Lectern as another user; or set CHROME_NO_SANDBOX=1, and this is told no more.',
};
