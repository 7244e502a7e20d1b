import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { withBrowser } from '../browser/lazily.js';
import type { Browser } from '../browser/open.js';
import { pool } from '../pool.js';
import { inTurn } from './build/in-turn.js';
import type { BuildOptions } from './build/options.js';
import { openRecords, type Records } from './build/records.js';
import { type Outcome, summaryOf } from './build/summary.js';
import { widthFor } from './build/width.js';
import { type DeckPlace, findPart } from './decks.js';
import { tellProblems } from './frame.js';
import type { Makers } from './makers.js';
import { clearAfterOthers } from './put.js';
import type { Terminal } from './terminal.js';

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
  const decks = await findPart(names, options, terminal);
  // What stands in the way is told when something is written.
  await clearAfterOthers(resolve(options.cwd, options.out)).catch(() => undefined);
  const outcomes = await withBrowser(options.browser, (open) => {
    const records = options.output === undefined ? openRecords(options, Date.now()) : undefined;
    const enter = pool(widthFor(availableParallelism(), process.availableMemory()));
    const takeTurn = inTurn(terminal, decks.length);
    let making: Promise<Makers> | undefined;
    const makers = (): Promise<Makers> => {
      making ??= import('./makers.js').then(({ makingMany }) => makingMany());
      return making;
    };
    return Promise.all(
      decks.map((deck) => {
        const turn = takeTurn();
        return enter(() => buildOrTell(deck, options, makers, records, open, turn)).finally(turn.end);
      }),
    );
  });
  if (decks.length > 1) terminal.result(summaryOf(outcomes, performance.now() - began));
  return Math.max(0, ...outcomes.map(({ code }) => code));
}

/** Builds a deck, or tells of it what its last build told. */
async function buildOrTell(
  deck: DeckPlace,
  options: BuildOptions,
  makers: () => Promise<Makers>,
  records: Records | undefined,
  open: () => Promise<Browser>,
  terminal: Terminal,
): Promise<Outcome> {
  const before = options.force ? undefined : await records?.unchanged(deck);
  if (before) {
    await tellProblems(before.problems, options.cwd, terminal);
    for (const line of before.lines) terminal.result(line.replace(/\)$/u, ', unchanged)'));
    return { became: 'unchanged', code: 0 };
  }
  if (options.to.some((format) => format !== 'html')) startEarly(open);
  const { buildDeck } = await import('./build/deck.js');
  return buildDeck(deck, { ...options, makers: await makers() }, records?.begin(deck), open, terminal);
}

/** Lets the browser start while the decks are read; where it cannot, that is told when it is needed. */
function startEarly(open: () => Promise<Browser>): void {
  open().catch(() => undefined);
}
