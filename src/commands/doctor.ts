import { type BrowserWish, findBrowser } from '../browser/find.js';
import { closeBrowser, openBrowser } from '../browser/open.js';
import { Failure } from '../problem.js';
import { loadTheme, themeNames } from '../theme/load.js';
import { findDecks } from './decks.js';
import type { Terminal } from './terminal.js';

export interface DoctorOptions {
  readonly cwd: string;
  /** The version of Node that runs. */
  readonly node: string;
  readonly browser: BrowserWish;
}

/** Says what was found on this machine and what to do; gives 2 where a part that Lectern needs is missing. */
export async function doctor({ cwd, node, browser }: DoctorOptions, terminal: Terminal): Promise<number> {
  terminal.result(`Node     ${node}`);
  const browserWorks = await attempt(terminal, async () => {
    const found = await findBrowser(browser);
    const opened = await openBrowser(found);
    try {
      terminal.result(`Browser  ${await opened.version()}, from ${found.from}`);
    } finally {
      await closeBrowser(opened);
    }
  });
  for (const name of await themeNames()) {
    const { value: theme } = await loadTheme(name, cwd, { file: name });
    const families = new Set(theme?.faces.map(({ family }) => family));
    terminal.result(`Theme    ${name} (${[...families].join(', ')})`);
  }
  await attempt(terminal, async () => {
    const decks = await findDecks([], cwd);
    for (const { name, outline } of decks) terminal.result(`Deck     ${name} (${outline})`);
  });
  return browserWorks ? 0 : 2;
}

/** Tells a failure as the problem it is; gives whether there was none. */
async function attempt(terminal: Terminal, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    terminal.problem(error.problem);
    return false;
  }
}
