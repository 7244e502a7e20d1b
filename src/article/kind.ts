/** What an article is written in. */
export type ArticleKind = 'text' | 'markdown' | 'html' | 'docx';

const EXTENSIONS: Readonly<Record<string, ArticleKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
};

const MEDIA_TYPES: Readonly<Record<string, ArticleKind>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** The endings of file names that tell a kind, with the dot. */
export const ARTICLE_ENDINGS: readonly string[] = Object.keys(EXTENSIONS).map((ending) => `.${ending}`);

/** `'talk/Mill.HTML' => 'html'`; undefined where the ending tells none. */
export function kindByName(name: string): ArticleKind | undefined {
  const ending = /\.(\w+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(EXTENSIONS, ending) ? EXTENSIONS[ending] : undefined;
}

/** `'text/html' => 'html'` */
export const kindByMediaType = (type: string): ArticleKind | undefined =>
  Object.hasOwn(MEDIA_TYPES, type) ? MEDIA_TYPES[type] : undefined;

/** The most bytes that are read of an article: many times a book. */
export const ARTICLE_LIMIT = 20_000_000;

/** Tells a kind by how the bytes begin: a zip, a tag of HTML, front matter or a mark of Markdown, else plain text. */
export function kindByStart(bytes: Uint8Array): ArticleKind {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) return 'docx';
  const start = new TextDecoder().decode(bytes.subarray(0, 4096)).replaceAll('\0', '');
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body)\b/iu.test(start))
    return 'html';
  return /^(?:---[ \t]*\n|#{1,6} |```|[*+-] \S|> )/mu.test(start) ? 'markdown' : 'text';
}
