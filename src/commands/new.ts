import { existsSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deckFolder } from './decks.js';
import { writeNewFiles } from './output.js';
import { starterFiles } from './starter.js';
import { STARTER_THEME } from './starter-theme.js';
import type { Terminal } from './terminal.js';

const SCHEMA = fileURLToPath(new URL('../../docs/outline.schema.json', import.meta.url));

export interface NewOptions {
  readonly cwd: string;
  readonly force?: boolean;
  /** A theme's name, or a folder seen from where the command is given, which gets a theme where it has none. */
  readonly theme?: string;
}

/** Makes a starter deck; gives the exit code. Nothing that exists is overwritten without `force`. */
export async function newDeck(
  name: string,
  { cwd, force = false, theme = 'broadsheet' }: NewOptions,
  terminal: Terminal,
): Promise<number> {
  const folder = deckFolder(name, cwd);
  const own = isFolder(theme) ? resolve(cwd, theme) : undefined;
  const named = own === undefined ? theme : wayTo(own, folder);
  const files = starterFiles(titleOf(basename(folder)), named, schemaFrom(folder, cwd));
  await writeNewFiles(folder, files, { cwd, force }, terminal);
  if (own !== undefined && !existsSync(join(own, 'theme.css')))
    await writeNewFiles(own, { 'theme.css': STARTER_THEME }, { cwd, force }, terminal);
  terminal.result(`Build it: lectern build ${name}`);
  return 0;
}

const isFolder = (theme: string): boolean => theme.startsWith('.') || isAbsolute(theme);

/** Gives the way from a deck's folder to its theme's, as an outline names it. */
function wayTo(theme: string, deck: string): string {
  const way = relative(deck, theme).replaceAll('\\', '/');
  return way.startsWith('.') ? way : `./${way}`;
}

/** Gives the way from a deck to the settings' JSON Schema; undefined where Lectern lies outside the project, and the way would be this machine's alone. */
export function schemaFrom(folder: string, cwd: string, schema: string = SCHEMA): string | undefined {
  const inside = [schema, folder].every((path) => !relative(cwd, path).startsWith('..'));
  return inside ? relative(folder, schema).replaceAll('\\', '/') : undefined;
}

/** `'my-first_talk' => 'My first talk'` */
function titleOf(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
