import { type Stats, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Checked, Place, Problem } from './problem.js';

/** Reads a UTF-8 text without its byte order mark, its line ends as `\n`; throws what the file system says, and a TypeError on bytes that are no UTF-8. */
export async function readText(path: string): Promise<string> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  return text.replace(/\r\n?/gu, '\n');
}

/**
 * Reads a file of at most `limit` bytes; gives undefined where none lies.
 * A folder, a pipe or a device is told and not opened, and so is a file that is larger or may not be read.
 */
export async function readBytes(
  path: string,
  place: Place,
  limit: number,
): Promise<Checked<Uint8Array | undefined>> {
  try {
    const found = await stat(path);
    const problem = found.isFile() ? tooLarge(path, place, found.size, limit) : noFile(path, place, found);
    if (problem) return { value: undefined, problems: [problem] };
    return { value: await readFile(path), problems: [] };
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return { value: undefined, problems: [] };
    if (isCode(error, 'EACCES') || isCode(error, 'EPERM'))
      return { value: undefined, problems: [notAllowed(path, place)] };
    throw error;
  }
}

function tooLarge(path: string, place: Place, size: number, limit: number): Problem | undefined {
  if (size <= limit) return undefined;
  const what = `"${path}" has ${Math.ceil(size / 1e5) / 10} MB; at most ${limit / 1e6} are read.`;
  return { rule: 'file-size', level: 'error', place, what, fix: 'Save the text of the article alone.' };
}

function noFile(path: string, place: Place, found: Stats): Problem {
  const kind = found.isDirectory() ? 'a folder' : found.isFIFO() ? 'a pipe' : 'a device';
  const what = `"${path}" is ${kind}, not a file.`;
  return { rule: 'file-kind', level: 'error', place, what, fix: 'Name a file.' };
}

const notAllowed = (path: string, place: Place): Problem => ({
  rule: 'file-closed',
  level: 'error',
  place,
  what: `"${path}" may not be read.`,
  fix: 'Give yourself the right to read it.',
});

/** True where a file lies, and not a folder. */
export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Gives the text, or undefined where no file lies. */
export async function readTextIfAny(path: string): Promise<string | undefined> {
  try {
    return await readText(path);
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return undefined;
    throw error;
  }
}

export const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
