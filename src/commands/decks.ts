import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isCode } from '../files.js';
import { Failure, listKnown, type Place } from '../problem.js';
import { partOf, type Shard } from './shard.js';
import type { Terminal } from './terminal.js';

/** A deck on disk: what it is called, the folder it lies in, and its outline as a person would name it. */
export interface DeckPlace {
  readonly name: string;
  readonly folder: string;
  readonly outline: string;
}

const OUTLINE = 'outline.md';

/** Gives the folder of a deck that is to be made: a bare name lies under `slides/`. */
export const deckFolder = (name: string, cwd: string): string =>
  /^[\p{L}\p{M}\p{N}_-]+$/u.test(name) ? join(cwd, 'slides', name) : resolve(cwd, name);

/** Gives the decks that are named, by their folder under `slides/` or by a path; all under `slides/` where none is. */
export async function findDecks(names: readonly string[], cwd: string): Promise<readonly DeckPlace[]> {
  const known = await deckNames(cwd);
  if (names.length > 0) return Promise.all(names.map((name) => findDeck(name, cwd, known)));
  if (known.length === 0)
    throw missing({ file: 'slides' }, 'There is no deck under slides/.', 'Make one: lectern new my-talk.');
  return Promise.all(known.map((name) => findDeck(name, cwd, known)));
}

/** Gives the decks that are meant as `findDecks` does, of them the part of one machine of several, and says where that is none. */
export async function findPart(
  names: readonly string[],
  { cwd, shard }: { readonly cwd: string; readonly shard?: Shard | undefined },
  terminal: Terminal,
): Promise<readonly DeckPlace[]> {
  const decks = await findDecks(names, cwd);
  if (!shard) return decks;
  const sizes = await Promise.all(decks.map(async ({ outline }) => (await stat(resolve(cwd, outline))).size));
  const part = partOf(decks, sizes, shard);
  if (part.length === 0)
    terminal.heading(`The part ${shard.index}/${shard.count} of ${decks.length} decks holds none.`);
  return part;
}

async function deckNames(cwd: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(join(cwd, 'slides'), { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return [];
    throw error;
  }
}

async function findDeck(name: string, cwd: string, known: readonly string[]): Promise<DeckPlace> {
  const path = known.includes(name) ? join(cwd, 'slides', name) : resolve(cwd, name);
  const kind = await kindOf(path);
  const outline = kind === 'folder' ? join(path, OUTLINE) : path;
  const shown = relative(cwd, outline) || outline;
  if (kind === 'nothing')
    throw missing({ file: shown }, `The deck "${name}" does not exist.`, listKnown(name, known));
  if ((await kindOf(outline)) !== 'file')
    throw missing({ file: shown }, `The deck "${name}" has no outline.`, `Write one as ${shown}.`);
  const folder = dirname(outline);
  const stem = basename(outline) === OUTLINE ? basename(folder) : basename(outline).replace(/\.[^.]+$/, '');
  return { name: stem, folder, outline: shown };
}

async function kindOf(path: string): Promise<'folder' | 'file' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return 'nothing';
    throw error;
  }
}

const missing = (place: Place, what: string, fix: string): Failure =>
  new Failure({ rule: 'outline-missing', level: 'error', place, what, fix });
