import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** A folder of this process alone. It goes when it is removed, when the process exits, or, where that was killed, when the next makes one. */
export interface OwnFolder {
  readonly path: string;
  /** Lets it go, at the exit, after whatever has come to listen for that since it was made. */
  goLast(): void;
  remove(): Promise<void>;
}

/** How the folders of this machine's processes begin; the number of the process follows. Sockets allow for no long paths. */
const OURS = `.lectern-${hostname().slice(0, 12)}-`;

/** Makes a folder in another. */
export async function makeOwnFolder(parent: string): Promise<OwnFolder> {
  await clearLeftovers(parent);
  const path = await mkdtemp(join(parent, `${OURS}${process.pid}-`));
  const clear = (): void => clearNow(path);
  process.once('exit', clear);
  return {
    path,
    goLast() {
      process.off('exit', clear);
      process.once('exit', clear);
    },
    async remove() {
      process.off('exit', clear);
      await rm(path, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Removes a folder, and again what a process that is ending still put into it. */
function clearNow(path: string): void {
  for (let tries = 0; tries < 20; tries += 1) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {}
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    if (!existsSync(path)) return;
  }
}

/** Clears what processes that were killed have left in a folder, and ends what they had started with it. */
export async function clearLeftovers(parent: string): Promise<void> {
  const dead = await deadFolders(parent);
  if (dead.length > 0) await endPrograms(dead);
  await Promise.all(dead.map((path) => rm(path, { recursive: true, force: true })));
}

/** Ends the programs that were started with one of the folders, such as a browser whose profile it is. */
async function endPrograms(folders: readonly string[]): Promise<void> {
  for (const [id, args] of await runningPrograms())
    if (folders.some((folder) => args.includes(`=${folder}`))) endProgram(id);
}

function endProgram(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It has ended meanwhile, or is somebody else's.
  }
}

/** Gives the programs that run, with their arguments, where the system tells of them by files. */
async function runningPrograms(): Promise<readonly (readonly [id: number, args: string])[]> {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/u.test(name));
  return Promise.all(
    ids.map(
      async (id) => [Number(id), await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')] as const,
    ),
  );
}

/** Gives the folders that processes which were killed have left in another. */
export async function deadFolders(parent: string): Promise<readonly string[]> {
  const left = (await readdir(parent)).filter((name) => name.startsWith(OURS));
  const dead = left.filter((name) => !isRunning(Number.parseInt(name.slice(OURS.length), 10)));
  return dead.map((name) => join(parent, name));
}

/** Whether a process of this number runs on this machine. */
export function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
