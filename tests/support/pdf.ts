import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

const PDFJS = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

export interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

export interface PageFacts {
  /** Width and height in points. */
  readonly size: readonly [number, number];
  readonly text: string;
  /** Each run of text with its place and size, in points. */
  readonly runs: readonly (readonly [text: string, x: number, y: number, size: number])[];
  /** The roles of the tag tree, in reading order. */
  readonly tags: readonly string[];
  /** The alternative text of each figure. */
  readonly figures: readonly string[];
  /** How many pictures are painted. */
  readonly pictures: number;
  /** The alternative texts in it. */
  readonly alts: readonly string[];
  /** Where the page's links lead: a URL, or `page n`. */
  readonly links: readonly string[];
  readonly fonts: readonly { readonly name: string; readonly type3: boolean; readonly embedded: boolean }[];
}

export interface PdfFacts {
  readonly title: string | undefined;
  readonly lang: string | undefined;
  readonly bookmarks: readonly Bookmark[];
  readonly pages: readonly PageFacts[];
}

/** Reads a PDF back. */
export async function readPdf(data: Uint8Array): Promise<PdfFacts> {
  const task = getDocument({
    data: Uint8Array.from(data),
    fontExtraProperties: true,
    standardFontDataUrl: join(PDFJS, 'standard_fonts/'),
    verbosity: 0,
  });
  const pdf = await task.promise;
  try {
    const { info } = await pdf.getMetadata();
    const { Title: title, Language: lang } = info as { Title?: string; Language?: string };
    const pages: PageFacts[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1)
      pages.push(await readPage(await pdf.getPage(number), pdf));
    return { title, lang, bookmarks: ((await pdf.getOutline()) ?? []) as Bookmark[], pages };
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PDFPageProxy, pdf: PDFDocumentProxy): Promise<PageFacts> {
  const [, , width = 0, height = 0] = page.view;
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  const runs = items.flatMap((item) =>
    'str' in item ? [[item.str, ...placeOf(item.transform)] as const] : [],
  );
  const tree = await page.getStructTree();
  const annotations = await page.getAnnotations();
  const links = await Promise.all(
    annotations
      .filter(({ subtype }) => subtype === 'Link')
      .map(({ url, dest }) => linkTarget(url, dest, pdf)),
  );
  const { fnArray } = await page.getOperatorList();
  const pictures = fnArray.filter((operator) => PICTURES.has(operator)).length;
  const names = new Set(items.flatMap((item) => ('fontName' in item ? [item.fontName] : [])));
  const fonts = [...names].map((name) => {
    const font = page.commonObjs.get(name);
    return {
      name: font.name as string,
      type3: font.isType3Font === true,
      embedded: font.missingFile !== true,
    };
  });
  return {
    size: [width, height],
    text,
    runs,
    tags: tree ? rolesOf(tree) : [],
    figures: tree ? figuresOf(tree) : [],
    pictures,
    alts: tree ? altsOf(tree) : [],
    links,
    fonts,
  };
}

function placeOf(transform: readonly number[]): [x: number, y: number, size: number] {
  const [size = 0, , , , x = 0, y = 0] = transform.map(Math.round);
  return [x, y, size];
}

async function linkTarget(url: string | undefined, dest: unknown, pdf: PDFDocumentProxy): Promise<string> {
  if (url !== undefined) return url;
  const explicit = typeof dest === 'string' ? await pdf.getDestination(dest) : (dest as unknown[] | null);
  return explicit ? `page ${(await pdf.getPageIndex(explicit[0] as never)) + 1}` : 'nowhere';
}

function rolesOf(node: object): readonly string[] {
  const { role, children } = node as { role?: string; children?: readonly object[] };
  return [...(role === undefined ? [] : [role]), ...(children ?? []).flatMap(rolesOf)];
}

const PICTURES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);

function figuresOf(node: object): readonly string[] {
  const { role, alt, children } = node as { role?: string; alt?: string; children?: readonly object[] };
  return [...(role === 'Figure' ? [alt ?? ''] : []), ...(children ?? []).flatMap(figuresOf)];
}

function altsOf(node: object): readonly string[] {
  const { alt, children } = node as { alt?: string; children?: readonly object[] };
  return [...(alt === undefined ? [] : [alt]), ...(children ?? []).flatMap(altsOf)];
}

/** `[{ title: 'Part', items: [{ title: 'Slide' }] }] => ['Part', '  Slide']` */
export const listBookmarks = (bookmarks: readonly Bookmark[], indent = ''): readonly string[] =>
  bookmarks.flatMap(({ title, items }) => [indent + title, ...listBookmarks(items, `${indent}  `)]);
