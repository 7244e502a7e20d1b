/** What kind of article a server sends. */
export type PageType = 'html' | 'text' | 'markdown' | 'docx';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const BY_MEDIA_TYPE: ReadonlyMap<string, PageType> = new Map([
  ['', 'html'],
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'text'],
  ['text/markdown', 'markdown'],
  ['text/x-markdown', 'markdown'],
  [DOCX, 'docx'],
]);

const BY_ENDING: ReadonlyMap<string, PageType> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['txt', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['docx', 'docx'],
]);

/** Says so little that the ending of the path says more. */
const VAGUE: ReadonlySet<string> = new Set([
  '',
  'text/plain',
  'application/octet-stream',
  'binary/octet-stream',
  'application/zip',
]);

/**
 * Reads a header `Content-Type` (RFC 9110) beside the path it came with; its type is undefined where it is none of an article.
 *
 * `'text/html; charset=koi8-r' => { media: 'text/html', type: 'html', charset: 'koi8-r' }`
 */
export function readPageType(
  header: string,
  path: string,
): { readonly media: string; readonly type?: PageType; readonly charset?: string } {
  const [media = ''] = header
    .toLowerCase()
    .split(';', 1)
    .map((part) => part.trim());
  const [, charset] = /;\s*charset\s*=\s*["']?([^\s;"']+)/iu.exec(header) ?? [];
  const [, ending = ''] = /\.(\w+)$/u.exec(path.toLowerCase()) ?? [];
  const type = (VAGUE.has(media) ? BY_ENDING.get(ending) : undefined) ?? BY_MEDIA_TYPE.get(media);
  return { media, ...(type && { type }), ...(charset !== undefined && { charset }) };
}
