import { type ArticleKind, kindByMediaType, kindByName } from '../kind.js';

/** These say so little that the ending of the path, or the bytes, say more. */
const VAGUE: ReadonlySet<string> = new Set([
  '',
  'text/plain',
  'application/octet-stream',
  'binary/octet-stream',
  'application/zip',
  'application/x-zip-compressed',
]);

/** What a server says of what it sends. */
export interface PageType {
  readonly media: string;
  /** Undefined where it is no article, and `'unknown'` where the server does not say. */
  readonly kind?: ArticleKind | 'unknown';
  readonly charset?: string;
}

/**
 * Reads a header `Content-Type` (RFC 9110) beside the path it came with.
 *
 * `('text/html; charset=koi8-r', '/a') => { media: 'text/html', kind: 'html', charset: 'koi8-r' }`
 */
export function readPageType(header: string, path: string): PageType {
  const media = header.replace(/;.*$/su, '').trim().toLowerCase();
  const [, charset] = /;\s*charset\s*=\s*["']?([^\s;"']+)/iu.exec(header) ?? [];
  const named = VAGUE.has(media) ? kindByName(path) : undefined;
  const kind = named ?? kindByMediaType(media) ?? (media === '' ? 'unknown' : undefined);
  return { media, ...(kind && { kind }), ...(charset !== undefined && { charset }) };
}
