import { createHash } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';

/** What tells whether a file is as it was: its size and times, which are quick to see, and its content. */
export interface Fingerprint {
  /** In bytes. */
  readonly size: number;
  /** When it was written, and when anything about it was changed, in milliseconds. */
  readonly written: number;
  readonly changed: number;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly digest: string;
}

/** Looks at files. */
export interface Looker {
  /** Gives a file's fingerprint; null where no file lies. */
  take(path: string): Promise<Fingerprint | null>;
  /** Whether a file is as it was, or still none lies there; its content is read only where its size or times are others. */
  isAsBefore(path: string, before: Fingerprint | null): Promise<boolean>;
}

/** Gives what looks at files: it reads each once while it stays as it is, and compares each as it was when it was first compared. */
export function lookAtFiles(): Looker {
  const found = new Map<string, Promise<Stats | undefined>>();
  const digests = new Map<string, Promise<string>>();
  const digestOf = (path: string, { size, mtimeMs, ctimeMs }: Stats): Promise<string> => {
    const key = JSON.stringify([path, size, mtimeMs, ctimeMs]);
    const digest = digests.get(key) ?? digestFile(path);
    digests.set(key, digest);
    return digest;
  };
  return {
    async take(path) {
      const stats = await statFile(path);
      if (!stats) return null;
      const { size, mtimeMs: written, ctimeMs: changed } = stats;
      return { size, written, changed, digest: await digestOf(path, stats) };
    },
    async isAsBefore(path, before) {
      const finding = found.get(path) ?? statFile(path);
      found.set(path, finding);
      const stats = await finding;
      if (!stats || !before) return !stats && !before;
      if (stats.size !== before.size) return false;
      if (stats.mtimeMs === before.written && stats.ctimeMs === before.changed) return true;
      return (await digestOf(path, stats)) === before.digest;
    },
  };
}

/** What is no file, or cannot be reached, is none. */
const statFile = (path: string): Promise<Stats | undefined> =>
  stat(path).then(
    (found) => (found.isFile() ? found : undefined),
    () => undefined,
  );

async function digestFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

/** Gives the SHA-256 of a text, in hexadecimal digits. */
export const digestText = (text: string): string => createHash('sha256').update(text).digest('hex');
