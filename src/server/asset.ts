import { readFile, realpath } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { sep } from 'node:path';
import type { Asset } from '../model.js';

const packages = createRequire(import.meta.url);

/**
 * Reads a file that a page names; undefined where there is none, or where what is named as a file of the deck lies
 * elsewhere, by a link or by its path.
 */
export async function readAsset(
  path: string,
  from: Asset['from'],
  folder: string,
): Promise<string | Uint8Array | undefined> {
  if ('text' in from) return from.text;
  if ('module' in from) return readFile(packages.resolve(from.module));
  try {
    const file = await realpath(from.file);
    const inside = file.startsWith(`${await realpath(folder)}${sep}`);
    return path.startsWith('assets/files/') && !inside ? undefined : await readFile(file);
  } catch {
    return undefined;
  }
}
