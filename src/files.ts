import { readFile } from 'node:fs/promises';

/** Reads a UTF-8 text without its byte order mark, its line ends as `\n`; throws what the file system says, and a TypeError on bytes that are no UTF-8. */
export async function readText(path: string): Promise<string> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  return text.replace(/\r\n?/gu, '\n');
}

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
