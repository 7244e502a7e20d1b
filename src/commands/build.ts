import { availableParallelism } from 'node:os';
import { withBrowser } from '../browser/lazily.js';
import type { Browser } from '../browser/open.js';
import { pool } from '../pool.js';
import { type BuildOptions, buildDeck } from './build-deck.js';
import { findDecks } from './decks.js';
import { inTurn } from './in-turn.js';
import { summaryOf } from './summary.js';
import type { Terminal } from './terminal.js';
import { widthFor } from './width.js';

/**
 * Builds the decks that are named, or all, several at once, and tells of them in their order; gives the worst exit code. One
 * deck's faults do not stop the others.
 */
export async function build(
  names: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
): Promise<number> {
  const began = performance.now();
  const decks = await findDecks(names, options.cwd);
  const outcomes = await withBrowser(options.browser, (open) => {
    if (options.to.some((format) => format !== 'html')) startEarly(open);
    const enter = pool(widthFor(availableParallelism(), process.availableMemory()));
    const takeTurn = inTurn(terminal, decks.length);
    return Promise.all(
      decks.map((deck) => {
        const turn = takeTurn();
        return enter(() => buildDeck(deck, options, open, turn)).finally(turn.end);
      }),
    );
  });
  if (decks.length > 1) terminal.heading(summaryOf(outcomes, performance.now() - began));
  return Math.max(...outcomes.map(({ code }) => code));
}

/** Lets the browser start while the decks are read; where it cannot, that is told when it is needed. */
function startEarly(open: () => Promise<Browser>): void {
  open().catch(() => undefined);
}
