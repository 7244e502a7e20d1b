import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Search } from './search.js';

/** The npm package that ships a headless shell with its libraries, and the version known to work. */
export const npmPackage = { name: '@sparticuz/chromium', version: '143.0.4' } as const;

/** The archives of the installed package; `folder` holds the `archiveNames`. */
export interface Archives {
  readonly folder: string;
  readonly version: string;
}

/** The program, its libraries and Open Sans, a font. */
export const archiveNames = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'] as const;

/** True on Linux x64 with glibc, whose loader the shipped program names as its interpreter. */
export const canRunNpmChromium = ({
  platform,
  architecture,
}: Pick<Search, 'platform' | 'architecture'>): boolean =>
  platform === 'linux' && architecture === 'x64' && existsSync('/lib64/ld-linux-x86-64.so.2');

/** Finds the package among the modules that the file of the given URL can import, or gives undefined. */
export function locateArchives(modules: string): Archives | undefined {
  const folders = createRequire(modules).resolve.paths(npmPackage.name) ?? [];
  const root = folders.map((folder) => join(folder, npmPackage.name)).find(holdsArchives);
  if (root === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { folder: join(root, 'bin'), version };
}

const holdsArchives = (root: string): boolean =>
  archiveNames.every((file) => existsSync(join(root, 'bin', file)));
