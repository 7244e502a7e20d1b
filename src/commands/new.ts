import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deckFolder } from './decks.js';
import { writeNewFiles } from './output.js';
import { starterFiles } from './starter.js';
import type { Terminal } from './terminal.js';

const SCHEMA = fileURLToPath(new URL('../../docs/outline.schema.json', import.meta.url));

export interface NewOptions {
  readonly cwd: string;
  readonly force?: boolean;
}

/** Makes a starter deck; gives the exit code. Nothing that exists is overwritten without `force`. */
export async function newDeck(
  name: string,
  { cwd, force = false }: NewOptions,
  terminal: Terminal,
): Promise<number> {
  const folder = deckFolder(name, cwd);
  const files = starterFiles(titleOf(basename(folder)), schemaFrom(folder, cwd));
  await writeNewFiles(folder, files, { cwd, force }, terminal);
  terminal.result(`Build it: lectern build ${name}`);
  return 0;
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
