import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isCode, readTextIfAny } from '../files.js';
import { clearLeftovers, deadFolders, isRunning } from '../own-folder.js';
import { Failure } from '../problem.js';

/** What says, in a folder set aside, that all of it is written, and where it goes. */
const READY = 'ready';
const KEPT = 'kept';

/**
 * Moves what a folder beside the target keeps over to it, file by file, each in one rename, when all of it is on the disk.
 * Only one process does so at a time, so that the files of two builds do not mix. Throws a Failure: output-locked.
 */
export async function putInPlace(aside: string, target: string): Promise<void> {
  await syncFiles(join(aside, KEPT));
  await writeFile(join(aside, 'begun'), basename(target), { flush: true });
  await withLock(target, async () => {
    await rename(join(aside, 'begun'), join(aside, READY));
    await moveOver(join(aside, KEPT), target);
  });
}

/** Ends what processes that were killed had begun to put in place in a folder. */
export async function endOthers(parent: string): Promise<void> {
  for (const aside of await deadFolders(parent)) {
    const name = await readTextIfAny(join(aside, READY));
    if (name === undefined) continue;
    const target = join(parent, basename(name));
    await withLock(target, () => moveOver(join(aside, KEPT), target));
  }
}

/** Ends and clears what builds that were killed have left beside the output, and where browsers keep their profiles. */
export async function clearAfterOthers(parent: string): Promise<void> {
  try {
    await endOthers(parent);
    await clearLeftovers(parent);
  } catch {
    // Where no folder lies or it is closed to us, that is told when something is to be written there.
  }
  await clearLeftovers(tmpdir());
}

async function syncFiles(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = await open(join(entry.parentPath, entry.name), 'r');
    // Windows syncs only what is open for writing.
    await file.sync().catch(() => undefined);
    await file.close();
  }
}

/** Folders are merged, so that nothing a person put beside the output is lost; the page comes after what it shows. */
async function moveOver(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const entries = await readdir(from, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  const files = entries.filter((entry) => !entry.isDirectory());
  for (const { name } of folders) await moveOver(join(from, name), join(to, name));
  for (const { name } of files) await rename(join(from, name), join(to, name));
}

/** How long one process waits for another to put its files in place, and how often it looks, in milliseconds. */
const PATIENCE = 30_000;
const PAUSE = 20;

async function withLock(target: string, work: () => Promise<void>): Promise<void> {
  const lock = join(dirname(target), `.${basename(target)}.lectern-lock`);
  for (let waited = 0; !(await take(lock)); waited += PAUSE) {
    if (waited >= PATIENCE) throw locked(target, lock);
    await setTimeout(PAUSE);
  }
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Takes a lock that nobody has, or that a dead process has left; false where it is held. */
async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    const holder = Number(await readFile(lock, 'utf8').catch(() => process.pid));
    if (holder > 0 && !isRunning(holder)) await rm(lock, { force: true });
    return false;
  }
}

const locked = (target: string, lock: string): Failure =>
  new Failure(
    {
      rule: 'output-locked',
      level: 'error',
      place: { file: target },
      what: 'Another process has been putting its files there for half a minute.',
      fix: `Wait for it to end; if none is at work, remove "${lock}".`,
    },
    2,
  );
