import { constants, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { access, open, readFile, stat } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import type { Checked, Place, Problem } from './problem.js';

/** Reads a UTF-8 text without its byte order mark, its line ends as `\n`; throws what the file system says, and a TypeError on bytes that are no UTF-8. */
export const readText = async (path: string): Promise<string> => textOf(await readFile(path), path);

/** Reads a text as `readText` does, and at once: of many short files, each would wait for a thread longer than for the disk. */
export const readTextNow = (path: string): string => textOf(readFileSync(path), path);

function textOf(bytes: Uint8Array, path: string): string {
  const text = decodeText(bytes);
  if (text === undefined) throw new TypeError(`"${path}" is no UTF-8 text.`);
  return text;
}

/** Decodes a UTF-8 text without its byte order mark, its line ends as `\n`; undefined where the bytes are none. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/gu, '\n');
  } catch {
    return undefined;
  }
}

/** What a file must be to be read: how large at most, in bytes, and in which folder it lies, by whatever links it is reached. */
export interface Bounds {
  readonly limit: number;
  readonly within?: string | undefined;
}

/**
 * Looks whether a file lies there that may be read; false where none does. A folder, a pipe or a device is told and not
 * opened, and so is a file that is larger, lies elsewhere or may not be read.
 */
export async function findFile(path: string, place: Place, bounds: Bounds): Promise<Checked<boolean>> {
  const told = (problem: Problem): Checked<boolean> => ({ value: false, problems: [problem] });
  const shown = bounds.within === undefined ? path : relative(bounds.within, path);
  try {
    const found = await stat(path);
    if (bounds.within !== undefined && !isWithin(path, bounds.within)) return told(elsewhere(shown, place));
    if (!found.isFile()) return told(noFile(shown, place, found));
    if (found.size > bounds.limit) return told(tooLarge(shown, place, found.size, bounds.limit));
    await access(path, constants.R_OK);
    return { value: true, problems: [] };
  } catch (error) {
    if (isNowhere(error)) return { value: false, problems: [] };
    if (isCode(error, 'EACCES') || isCode(error, 'EPERM')) return told(notAllowed(shown, place));
    throw error;
  }
}

/** Reads a file as `findFile` finds it; gives undefined where none lies. */
export async function readBytes(
  path: string,
  place: Place,
  bounds: Bounds,
): Promise<Checked<Uint8Array | undefined>> {
  const { value: found, problems } = await findFile(path, place, bounds);
  return { value: found ? await readFile(path) : undefined, problems };
}

/** Reads so many bytes of a file at most, from its beginning. */
export async function readHead(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most));
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** True where a file that exists lies in the folder, by whatever links it is reached. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(realpathSync.native(folder), realpathSync.native(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** No file lies there, or none can: its name is too long, goes round in links or has what no name may have. */
const isNowhere = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE'].some((code) => isCode(error, code));

const elsewhere = (shown: string, place: Place): Problem => ({
  rule: 'file-outside',
  level: 'error',
  place,
  what: `"${shown}" lies outside the folder that it is named from.`,
  fix: 'Put the file into the folder and name it from there.',
});

function tooLarge(shown: string, place: Place, size: number, limit: number): Problem {
  const what = `"${shown}" has ${Math.ceil(size / 1e5) / 10} MB; at most ${limit / 1e6} are read.`;
  return { rule: 'file-size', level: 'error', place, what, fix: 'Save a smaller file.' };
}

function noFile(shown: string, place: Place, found: Stats): Problem {
  const kind = found.isDirectory() ? 'a folder' : found.isFIFO() ? 'a pipe' : 'a device';
  const what = `"${shown}" is ${kind}, not a file.`;
  return { rule: 'file-kind', level: 'error', place, what, fix: 'Name a file.' };
}

const notAllowed = (shown: string, place: Place): Problem => ({
  rule: 'file-closed',
  level: 'error',
  place,
  what: `"${shown}" may not be read.`,
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
