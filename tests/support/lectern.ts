import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The compiled command. */
export const CLI = join(ROOT, 'dist/cli.js');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `lectern` as a process of its own. */
export function lectern(
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; cli?: string } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [options.cli ?? CLI, ...args], {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, NO_COLOR: '1', CHROME_NO_SANDBOX: '1', ...options.env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Makes a temporary folder. */
export const makeFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'lectern test '));

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** Makes a folder with the given files that goes with the test. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await makeFolder();
  onTestFinished(() => removeFolder(folder));
  await writeFiles(folder, files);
  return folder;
}

/** Writes files to a folder, and makes the folders that they lie in. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}
