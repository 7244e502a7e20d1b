import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, type Stats, statSync } from 'node:fs';

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

/** How much earlier than by the clock a file may seem to have been changed, in milliseconds: file systems go by a coarser one. */
export const COARSE = 50;

/** Looks at files. */
export interface Looker {
  /** Gives a file's fingerprint; null where no file lies. */
  take(path: string): Promise<Fingerprint | null>;
  /** Whether a file is as it was, or still none lies there; its content is read only where its size or times are others. */
  isAsBefore(path: string, before: Fingerprint | null): Promise<boolean>;
}

/** Gives what looks at files: it reads each once while it stays as it is, and compares each as it was when it was first compared. */
export function lookAtFiles(): Looker {
  const found = new Map<string, Stats | undefined>();
  const digests = new Map<string, Promise<string>>();
  const digestOf = (path: string, { size, mtimeMs, ctimeMs }: Stats): Promise<string> => {
    const key = JSON.stringify([path, size, mtimeMs, ctimeMs]);
    const digest = digests.get(key) ?? digestFile(path, size);
    digests.set(key, digest);
    return digest;
  };
  return {
    async take(path) {
      const stats = statFile(path);
      if (!stats) return null;
      const { size, mtimeMs: written, ctimeMs: changed } = stats;
      return { size, written, changed, digest: await digestOf(path, stats) };
    },
    async isAsBefore(path, before) {
      const stats = found.has(path) ? found.get(path) : statFile(path);
      found.set(path, stats);
      if (!stats || !before) return !stats && !before;
      if (stats.size !== before.size) return false;
      if (stats.mtimeMs === before.written && stats.ctimeMs === before.changed) return true;
      return (await digestOf(path, stats)) === before.digest;
    },
  };
}

/** What is no file, or cannot be reached, is none. To ask for it at once takes a tenth of what a thread takes that is asked. */
function statFile(path: string): Stats | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Bytes up to which a file is read as a whole: a font is, a film is not. */
const SMALL = 1_000_000;

async function digestFile(path: string, size: number): Promise<string> {
  if (size <= SMALL) return sha256(readFileSync(path));
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

/** Gives the SHA-256 of bytes, or of a text's, in hexadecimal digits. */
export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');
