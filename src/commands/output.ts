import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import type { Resampler } from '../export/resample.js';
import type { Asset, Page } from '../model.js';
import { makeOwnFolder } from '../own-folder.js';
import { isRaster } from '../pixels.js';
import { Failure } from '../problem.js';
import { endOthers, putInPlace } from './put.js';
import type { Terminal } from './terminal.js';

/**
 * Lets `write` fill the folder `kept`, then moves what it holds over to the target, file by file, each in one rename;
 * where anything fails, or `write` gives false, the target stays as it was. What is written to `scratch` goes when it is done.
 */
export async function writeAside(
  target: string,
  shown: string,
  write: (kept: string, scratch: string) => Promise<boolean>,
): Promise<void> {
  const parent = dirname(target);
  const aside = await guard(shown, async () => {
    await mkdir(parent, { recursive: true });
    await endOthers(parent);
    return makeOwnFolder(parent);
  });
  try {
    const [kept, scratch] = [join(aside.path, 'kept'), join(aside.path, 'scratch')];
    await guard(shown, () => Promise.all([mkdir(kept), mkdir(scratch)]));
    if (!(await guard(shown, () => write(kept, scratch)))) return;
    await guard(shown, () => putInPlace(aside.path, target));
  } finally {
    await aside.remove();
  }
}

/** Writes a deck's files and names them; none that exists is overwritten without `force`. Throws a Failure: output-exists, output-unwritable. */
export async function writeNewFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
  { cwd, force = false }: { readonly cwd: string; readonly force?: boolean },
  terminal: Terminal,
): Promise<void> {
  const names = Object.keys(files);
  for (const name of names) if (!force) await refuseExisting(join(folder, name), cwd);
  await writeAside(folder, relative(cwd, folder) || folder, async (kept) => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(kept, name), text);
    return true;
  });
  for (const name of names) terminal.result(relative(cwd, join(folder, name)));
}

/** Writes a file anew in one rename. Throws a Failure: output-unwritable. */
export const replaceFile = (path: string, text: string): Promise<void> =>
  writeAside(dirname(path), path, async (kept) => {
    await writeFile(join(kept, basename(path)), text);
    return true;
  });

async function refuseExisting(path: string, cwd: string): Promise<void> {
  if (!existsSync(path)) return;
  throw new Failure({
    rule: 'output-exists',
    level: 'error',
    place: { file: relative(cwd, path) },
    what: 'This file exists already.',
    fix: 'Choose another name, or overwrite it: --force.',
  });
}

/** What mends what the system says of a file. */
const REPAIRS: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some space on the disk; what was there before is as it was.',
  EDQUOT: 'Free some space in your quota; what was there before is as it was.',
  EROFS: 'Write elsewhere: --out.',
  EMFILE: 'Let more files be open at once: ulimit -n 4096.',
  ENFILE: 'Close other programs: the system has too many files open.',
  ENAMETOOLONG: 'Give the deck a shorter name, or write elsewhere: --out.',
  ENOENT: 'A file went while it was read; put it back, and try again.',
  EIO: 'Look whether the disk is sound.',
};

/** Tells what the file system refuses; whatever else goes wrong is somebody else's to tell. */
async function guard<T>(shown: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    throw new Failure({
      rule: 'output-unwritable',
      level: 'error',
      place: { file: shown },
      what: `The output cannot be written: ${error.message}.`,
      fix: REPAIRS[String(error.code)] ?? 'Make the folder writable, or write elsewhere.',
    });
  }
}

/** `2048 => '2 KB'` */
export const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KB`;

const packages = createRequire(import.meta.url);

/** Writes a page and the files it needs into a folder; its pictures as they are, where nothing resamples them. */
export async function writePage({ html, assets }: Page, folder: string, pictures?: Resampler): Promise<void> {
  await Promise.all(
    [...new Set(assets.map(({ path }) => dirname(path)))].map((path) =>
      mkdir(join(folder, path), { recursive: true }),
    ),
  );
  await Promise.all([
    writeFile(join(folder, 'index.html'), html),
    ...assets.map((asset) => writeAsset(asset, join(folder, asset.path), pictures)),
  ]);
}

function writeAsset({ from, shown }: Asset, path: string, pictures?: Resampler): Promise<void> {
  if ('text' in from) return writeFile(path, from.text);
  if ('module' in from) return copyFile(packages.resolve(from.module), path);
  if (pictures && shown && isRaster(path)) return pictures(from.file, path, shown);
  return copyFile(from.file, path);
}
