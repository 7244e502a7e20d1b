import { basename, extname, resolve } from 'node:path';
import { ARTICLE_LIMIT, kindByName, kindByStart } from '../article/kind.js';
import type { ArticleBytes } from '../article/readers.js';
import { readBytes } from '../files.js';
import type { Checked } from '../problem.js';
import type { Terminal } from './terminal.js';

export interface BytesOptions {
  readonly cwd: string;
  /** Whether an address may be one of this machine or its network. */
  readonly allowPrivate?: boolean;
  readonly readStdin: () => Promise<Uint8Array>;
}

/** An article as it came; of a file, where it lies. */
export interface CameFrom extends ArticleBytes {
  readonly path?: string;
}

/** Gets an article's bytes from the web, from standard input (`-`) or from a file. Throws a Failure where the web fails. */
export async function getArticleBytes(
  source: string,
  { cwd, allowPrivate = false, readStdin }: BytesOptions,
  terminal: Terminal,
): Promise<Checked<CameFrom | undefined>> {
  if (/^[a-z][a-z+.-]*:\/\//iu.test(source)) {
    terminal.progress(`Fetching ${source} …`);
    const { fetchPage } = await import('../article/fetch.js');
    const page = await fetchPage(source, { allowPrivate });
    return { value: { ...page, file: page.url }, problems: [] };
  }
  if (source === '-') {
    const bytes = await readStdin();
    return { value: { bytes, kind: kindByStart(bytes), file: 'standard input' }, problems: [] };
  }
  const path = resolve(cwd, source);
  const place = { file: source };
  const { value: bytes, problems } = await readBytes(path, place, { limit: ARTICLE_LIMIT });
  if (bytes) {
    const kind = kindByName(source) ?? kindByStart(bytes);
    return { value: { bytes, kind, file: source, path }, problems };
  }
  if (problems.length > 0) return { value: undefined, problems };
  const what = `The article "${source}" does not exist.`;
  const fix = 'Mend its name, or give a web address that begins with https://.';
  return { value: undefined, problems: [{ rule: 'article-missing', level: 'error', place, what, fix }] };
}

/** `'texts/my-first_mill.txt' => 'my-first_mill'` */
export const stemOf = (path: string): string => basename(path, extname(path));
