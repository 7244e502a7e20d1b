import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBrowser } from '../../dist/browser/find.js';
import { filesOf } from './decks/files.mjs';
import { makeDeck } from './decks/slides.mjs';
import { installPeers } from './peers/install.mjs';

const REVEAL = dirname(createRequire(import.meta.url).resolve('reveal.js'));

/** Opens a folder with all that the parts measure with, and removes it when the work is done, or is ended by a signal. */
export async function inLab({ peers: kept, ...asked }, work) {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const ended = endedBySignal();
  try {
    const browser = await findBrowser({ environment: process.env });
    const env = { ...browser.environment, CHROME_NO_SANDBOX: '1' };
    const { there, skipped } = asked.withPeers
      ? await installPeers(kept ?? join(folder, 'peers'), asked.tell)
      : { there: [], skipped: [] };
    const deckOf = (size) => layDeck(join(folder, `deck-${size}`), size);
    return await work({ ...asked, ended, folder, browser, env, peers: there, skipped, layDeck, deckOf });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Tells the work to end where it is; a second signal ends it at once. */
function endedBySignal() {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'])
    process.once(name, () => controller.abort(new Error(`Ended by ${name}.`)));
  return controller.signal;
}

/** Lays a deck of so many slides in every dialect into a folder; gives the folder. */
async function layDeck(at, size, options) {
  await mkdir(at, { recursive: true });
  const files = filesOf(makeDeck(size, options));
  for (const [name, text] of Object.entries(files)) await writeFile(join(at, name), text);
  await rm(join(at, 'reveal'), { force: true });
  await symlink(REVEAL, join(at, 'reveal'));
  return at;
}
