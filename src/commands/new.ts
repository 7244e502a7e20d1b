import { access, mkdir, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../problem.js';
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
  const folder = /^[\p{L}\p{N}_-]+$/u.test(name) ? join(cwd, 'slides', name) : resolve(cwd, name);
  const files = Object.entries(starterFiles(titleOf(basename(folder)), schemaFrom(folder, cwd)));
  for (const [file] of files) if (!force) await refuseExisting(join(folder, file), cwd);
  await mkdir(folder, { recursive: true });
  for (const [file, text] of files) {
    await writeFile(join(folder, file), text);
    terminal.result(relative(cwd, join(folder, file)));
  }
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

async function refuseExisting(path: string, cwd: string): Promise<void> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (!exists) return;
  throw new Failure({
    rule: 'output-exists',
    level: 'error',
    place: { file: relative(cwd, path) },
    what: 'This file exists already.',
    fix: 'Choose another name, or overwrite it: --force.',
  });
}
