import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder, ROOT, removeFolder } from './lectern.js';

/** `lectern dev`, running. */
export interface Dev {
  /** The address that it printed. */
  readonly url: string;
  readonly cwd: string;
  readonly pid: number;
  /** What it has said to stderr by now. */
  told(): string;
  /** Writes a file of the project. */
  save(name: string, text: string | Uint8Array): Promise<void>;
  /** Interrupts it; gives its exit code and how long it took, in milliseconds. */
  stop(): Promise<{ readonly code: number; readonly took: number }>;
}

/** Starts `lectern dev` as a process of its own in a folder with these files, which goes when it is stopped. */
export async function startDev(
  args: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<Dev> {
  const cwd = await makeFolder();
  const save = async (name: string, text: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(cwd, name)), { recursive: true });
    await writeFile(join(cwd, name), text);
  };
  for (const [name, text] of Object.entries(files)) await save(name, text);
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), 'dev', ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1' },
  });
  let told = '';
  child.stderr.on('data', (data) => {
    told += data;
  });
  const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'close').then(() => [told])]);
  return {
    url: String(line).split('\n')[0]?.trim() ?? '',
    cwd,
    pid: child.pid ?? 0,
    told: () => told,
    save,
    async stop() {
      const from = performance.now();
      const closed = once(child, 'close');
      child.kill('SIGINT');
      const [code] = await closed;
      await removeFolder(cwd);
      return { code, took: performance.now() - from };
    },
  };
}
