import { stat } from 'node:fs/promises';

/** What tells a file or folder from what was there before: which it is, and when it was written. */
export interface Mark {
  /** Its number and when it came, since the number of what has gone is given anew; empty where there is nothing. */
  readonly node: string;
  /** In milliseconds. */
  readonly time: number;
  readonly size: number;
}

/** Marks files and folders as they now are. */
export const marksOf = (paths: readonly string[]): Promise<readonly Mark[]> => Promise.all(paths.map(markOf));

const markOf = (path: string): Promise<Mark> =>
  stat(path).then(
    ({ ino, birthtimeMs, mtimeMs, size }) => ({ node: `${ino} ${birthtimeMs}`, time: mtimeMs, size }),
    () => ({ node: '', time: 0, size: 0 }),
  );

/** Whether anything has been written, or is another. */
export const differ = (before: readonly Mark[], after: readonly Mark[]): boolean =>
  JSON.stringify(before) !== JSON.stringify(after);
