import { type ChildProcess, spawn } from 'node:child_process';

/** Waits until whoever holds the other end of its input has gone, however that came, and ends the group of a process. */
const WATCH = 'read _; kill -s KILL -- "-$1"';

/**
 * Ends a process that leads a group when this one is gone, even where this one is killed and can do nothing more. On
 * Windows, which has no such groups, nothing is done: the next run ends what is left.
 */
export function tether(program: ChildProcess): void {
  if (program.pid === undefined || process.platform === 'win32') return;
  const stdio = ['pipe', 'ignore', 'ignore'] as const;
  const watcher = spawn('/bin/sh', ['-c', WATCH, 'lectern', String(program.pid)], {
    stdio: [...stdio],
    detached: true,
  });
  watcher.once('error', () => undefined);
  program.once('exit', () => watcher.kill());
  watcher.unref();
  (watcher.stdin as unknown as { unref(): void }).unref();
}
