import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { makeOwnFolder } from '../own-folder.js';
import type { Problem } from '../problem.js';
import { closeLeft, leavePage, openPage } from './confine.js';
import { FLAGS } from './flags.js';
import {
  endpointFailure,
  fontsMissing,
  launchFailure,
  wantsNoSandbox,
  withoutSecrets,
} from './launch-failure.js';
import { endProgram, type Program, startProgram } from './program.js';
import type { FoundBrowser, FoundEndpoint, FoundProgram } from './search.js';

export type { Browser, Page };

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
  await closeBrowser(browser);
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
  const isOver = program.stdio.every((pipe) => !pipe || pipe.destroyed);
  const over = isOver ? undefined : once(program, 'close');
  endProgram(program);
  await over;
  const profile = program.spawnargs.find((flag) => flag.startsWith(PROFILE))?.slice(PROFILE.length);
  if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function connect({ endpoint, from }: FoundEndpoint): Promise<Browser> {
  const { default: puppeteer } = await loadPuppeteer();
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
  const profile = await makeOwnFolder(tmpdir());
  const program = startProgram(found.path, flagsFor(found, sandbox, profile.path), {
    ...found.environment,
    // Chromium keeps files of its own there until it has started.
    ...(process.platform === 'linux' && { TMPDIR: profile.path }),
  });
  profile.goLast();
  program.child.once('close', () => {
    profile.remove().catch(() => undefined);
  });
  try {
    // Where it cannot be driven it ends, and has said why.
    const driven = drive(program).catch(() => program.ended);
    const browser = await Promise.race([driven, program.ended, tooLong()]);
    if (!sandbox && !isUnboxed(found.environment)) tell(UNBOXED);
    return browser;
  } catch (error) {
    endProgram(program.child);
    await profile.remove();
    if (sandbox && found.shipped && wantsNoSandbox(error)) return launch(found, false, tell);
    throw launchFailure(found, error);
  }
}

const flagsFor = ({ kind }: FoundProgram, sandbox: boolean, profile: string): readonly string[] => [
  ...FLAGS,
  PROFILE + profile,
  kind === 'headless-shell' ? '--headless' : '--headless=new',
  ...(sandbox ? [] : ['--no-sandbox']),
];

/** Loads the part of Puppeteer that drives a browser and starts none, in half the time of the whole. */
const loadPuppeteer = () => import('puppeteer-core/internal/puppeteer-core-browser.js');

async function drive({ child, transport }: Program): Promise<Browser> {
  const { default: puppeteer } = await loadPuppeteer();
  const browser = await puppeteer.connect({
    transport,
    protocolTimeout,
    downloadBehavior: { policy: 'deny' },
  });
  return Object.assign(browser, { process: () => child });
}

/** Fails when a browser should have started. */
async function tooLong(): Promise<never> {
  await setTimeout(launchTimeout, undefined, { ref: false });
  throw new Error(`Timed out after ${launchTimeout / 1000} seconds`);
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
