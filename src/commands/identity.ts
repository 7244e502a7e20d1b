import { readdirSync, readFileSync, statSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BrowserWish } from '../browser/find.js';
import { sha256 } from '../fingerprint.js';

/** Where Lectern lies. */
const HOME = dirname(createRequire(import.meta.url).resolve('lectern/package.json'));

/** What tells one Lectern from another. */
export interface Identity {
  /** By the sizes and times of its files, which is quick to see. */
  readonly files: string;
  /** By what they hold, which a copy has in common. */
  readonly content: () => string;
}

/** The folders of what runs and what it puts on pages, beside which a checkout has the same code once more, in modules. */
const CODE = ['dist/chunks', 'dist/page/client'];

const scriptsIn = (folder: string): readonly string[] =>
  readdirSync(join(HOME, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => join(folder, name));

/** Gives the identity of the Lectern that runs: its own code, and the versions that it asks of others. */
export function lecternIdentity(): Identity {
  const paths = ['package.json', 'dist/cli.js', ...CODE.flatMap(scriptsIn)];
  const marks = paths.map((path) => {
    const { size, mtimeMs } = statSync(join(HOME, path));
    return [path, size, mtimeMs];
  });
  let content: string | undefined;
  return {
    files: sha256(JSON.stringify(marks)),
    content() {
      content ??= sha256(JSON.stringify(paths.map((path) => [path, sha256(readFileSync(join(HOME, path)))])));
      return content;
    },
  };
}

/** Gives what tells the browser that would be used from another, without starting it. Throws as `findBrowser` does. */
export async function browserIdentity(wish: BrowserWish): Promise<string> {
  const { findBrowser } = await import('../browser/find.js');
  const found = await findBrowser(wish);
  // The rest of the address may be a secret.
  if (found.kind === 'endpoint') return new URL(found.endpoint).host;
  const { size, mtimeMs } = await stat(found.path);
  return JSON.stringify([await realpath(found.path), size, mtimeMs]);
}

/** What package managers write whenever they change what is installed: npm, Yarn and pnpm. */
const INSTALLED = ['.package-lock.json', '.yarn-integrity', '.yarn-state.yml', '.pnpm/lock.yaml'];

/** Gives the files that change with the packages that a folder's files, and Lectern's, may be resolved to. */
export const packageLists = (folder: string): readonly string[] =>
  [folder, HOME]
    .flatMap(foldersUp)
    .flatMap((above) => INSTALLED.map((name) => join(above, 'node_modules', name)));

const foldersUp = (folder: string): readonly string[] =>
  dirname(folder) === folder ? [folder] : [folder, ...foldersUp(dirname(folder))];
