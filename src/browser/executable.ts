import { access, constants, stat } from 'node:fs/promises';

/** True for a file that this user may run; a link counts as what it leads to. */
export async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Gives the first of the paths that is an executable file, in the order given. */
export async function firstExecutable(paths: readonly string[]): Promise<string | undefined> {
  const runs = await Promise.all(paths.map(isExecutable));
  return paths[runs.indexOf(true)];
}
