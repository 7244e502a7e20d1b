import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { isExecutable } from './executable.js';
import type { Archives } from './npm-package.js';

const hour = 3_600_000;
const chunkSize = 1 << 20;
const othersWrite = 0o022;

/** The system's fonts, and ours after them: with no font at all Chromium waits for ever on a page that brings its own. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Unpacks Chromium into `<cache>/chromium-<version>` (`chromium`, its `lib` and `fonts.conf`) and gives that folder.
 * It is made aside and renamed when it is whole, so neither a kill nor a second process leaves half of one.
 * Throws where the cache cannot be written, or belongs to somebody else.
 */
export async function unpackChromium(
  { folder: archives, version }: Archives,
  cache: string,
): Promise<string> {
  await makePrivate(cache);
  const target = join(cache, `chromium-${version}`);
  if (await isWhole(target)) return target;
  await removeAbandoned(cache);
  const aside = await mkdtemp(join(cache, '.unpacking-'));
  try {
    await unpackInto(join(aside, 'whole'), archives);
    await putInPlace(join(aside, 'whole'), target, aside);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return target;
}

/** Shuts the folder to others where it is ours; what they may have put in it before is not believed: see `isWhole`. */
async function makePrivate(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const entry = await lstat(folder);
  if (!entry.isDirectory()) throw new Error('it is a link');
  if (entry.uid !== process.geteuid?.()) throw new Error('it belongs to another user');
  if (entry.mode & othersWrite) await chmod(folder, 0o700);
  if (!(await isPrivate(folder))) throw new Error('other users may write to it');
}

/** True for a folder, not a link, that is this user's and that nobody else may write to. */
async function isPrivate(folder: string): Promise<boolean> {
  const entry = await lstat(folder).catch(() => undefined);
  if (!entry?.isDirectory()) return false;
  return entry.uid === process.geteuid?.() && !(entry.mode & othersWrite);
}

/** A cheap look: a folder is put in place whole, so only a cleaner of old files can have thinned it out. */
const isWhole = async (folder: string): Promise<boolean> =>
  (await isPrivate(folder)) &&
  (await isExecutable(join(folder, 'chromium'))) &&
  ['lib/libnss3.so', 'fonts/Open_Sans/OpenSans-Regular.ttf', 'fonts.conf'].every((file) =>
    existsSync(join(folder, file)),
  );

/** A process that was killed leaves its folder behind; one that is an hour old is nobody's any more. */
async function removeAbandoned(cache: string): Promise<void> {
  const asides = (await readdir(cache)).filter((name) => name.startsWith('.unpacking-'));
  for (const aside of asides.map((name) => join(cache, name))) {
    const age = Date.now() - (await lstat(aside).then(({ mtimeMs }) => mtimeMs, Date.now));
    if (age > hour) await rm(aside, { recursive: true, force: true });
  }
}

async function unpackInto(folder: string, archives: string): Promise<void> {
  const { unpackTar } = await import('modern-tar/fs');
  const open = (name: string) => createReadStream(join(archives, name), { highWaterMark: chunkSize });
  const inflate = () => createBrotliDecompress({ chunkSize });
  await mkdir(folder, { mode: 0o700 });
  for (const name of ['al2023.tar.br', 'fonts.tar.br'])
    await pipeline(open(name), inflate(), unpackTar(folder));
  await writeFile(join(folder, 'fonts.conf'), fontSettings);
  const program = createWriteStream(join(folder, 'chromium'), { mode: 0o700, flush: true });
  await pipeline(open('chromium.br'), inflate(), program);
}

/** Renames; where another process was quicker its folder stays, and a broken one is moved out of the way. */
async function putInPlace(made: string, target: string, aside: string): Promise<void> {
  while (!(await moved(made, target, 'ENOTEMPTY'))) {
    if (await isWhole(target)) return;
    await moved(target, await mkdtemp(join(aside, 'broken-')), 'ENOENT');
  }
}

/** Renames a folder; false where that fails in the way that another process at the same work explains. */
async function moved(from: string, to: string, expected: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === expected) return false;
    throw error;
  }
}
