import { Failure } from '../problem.js';
import { browserFailure } from './failure.js';
import type { BrowserWish } from './find.js';
import type { Browser } from './open.js';

/** Lets work have a browser that is opened when first asked for, anew where it has crashed, and closed when the work is done or has failed. */
export async function withBrowser<T>(
  wish: BrowserWish,
  work: (open: () => Promise<Browser>) => Promise<T>,
): Promise<T> {
  let opening: Promise<Browser> | undefined;
  const opened: Promise<Browser>[] = [];
  const open = (): Promise<Browser> => {
    const tell = opened.length === 0 ? wish.tell : undefined;
    opening = findAndOpen(wish, tell);
    opened.push(opening);
    return opening;
  };
  try {
    return await work(async () => {
      const last = opening ?? open();
      const browser = await last;
      // Several may find that it has crashed; the first of them opens it anew.
      if (browser.connected) return browser;
      return opening !== undefined && opening !== last ? opening : open();
    });
  } finally {
    await Promise.all(opened.map((one) => one.then(close, () => undefined)));
  }
}

/** Whatever finds and starts browsers is loaded only for work that asks for one. */
async function findAndOpen(wish: BrowserWish, tell: BrowserWish['tell']): Promise<Browser> {
  const { findBrowser } = await import('./find.js');
  const { openBrowser } = await import('./open.js');
  return openBrowser(await findBrowser(wish), tell);
}

const close = async (browser: Browser): Promise<void> => (await import('./open.js')).closeBrowser(browser);

/** What is said of a browser, or of a page, that is gone. */
const CRASH = /(?:target|session|connection|page|frame)[^.]*(?:closed|crashed|detached)|ECONNRESET/iu;

/** Whether an error says that a browser, or its page, is gone. */
export const isCrash = (error: unknown): boolean => error instanceof Error && CRASH.test(error.message);

/** Does work with a browser, and once more where the browser crashes in the midst of it. Throws a Failure: browser-crash. */
export async function withoutCrash<T>(
  open: () => Promise<Browser>,
  work: (browser: Browser) => Promise<T>,
): Promise<T> {
  const attempt = async (): Promise<T> => work(await open());
  return attempt()
    .catch((error: unknown) => {
      if (!isCrash(error)) throw error;
      return attempt();
    })
    .catch((error: unknown) => {
      throw isOfBrowser(error) ? crashed(error) : error;
    });
}

const isOfBrowser = (error: unknown): error is Error =>
  error instanceof Error &&
  !(error instanceof Failure) &&
  /^(?:Protocol|Timeout|TargetClose|ConnectionClosed)/u.test(error.name);

const crashed = ({ message }: Error): Failure =>
  browserFailure(
    'browser-crash',
    `The browser crashed, hangs or is out of reach: "${message}".`,
    'Take out what is too large for it, such as a drawing; close what takes up memory; see that a remote one is at work.',
  );
