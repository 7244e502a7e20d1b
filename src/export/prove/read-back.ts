import { type PdfFont, readFont } from '../../pdf/font.js';
import { type PdfPage, pagesOf } from '../../pdf/pages.js';
import { openPdf, type Pdf, unpack } from '../../pdf/read.js';
import { type Element, firstPage, isElement, isMark, type Kid, readStructure } from '../../pdf/structure.js';
import { type MarkedText, markedText } from '../../pdf/text.js';
import { isList, isRef, isText, type PdfDict, type PdfValue, readText } from '../../pdf/value.js';
import { destinationPage } from '../destination.js';

/** What a page of a PDF holds, as its reader finds it: text, headings and figures in the order of the tags. */
export interface ReadPage extends Pick<MarkedText, 'letters' | 'unmapped' | 'loose' | 'mixed'> {
  /** Width and height in points. */
  readonly size: readonly [width: number, height: number];
  readonly tagged: boolean;
  readonly text: string;
  readonly headings: readonly string[];
  /** The alternative text of each figure. */
  readonly figures: readonly string[];
  /** Where its links lead: an address, `page n`, or `nowhere`. */
  readonly links: readonly string[];
  readonly fonts: readonly PdfFont[];
}

export interface ReadBookmark {
  readonly title: string;
  /** From 1; 0 where it leads nowhere. */
  readonly page: number;
  readonly items: readonly ReadBookmark[];
}

export interface ReadBack {
  readonly pdf: Pdf;
  readonly title: string | undefined;
  readonly lang: string | undefined;
  readonly bookmarks: readonly ReadBookmark[];
  readonly pages: readonly ReadPage[];
  readonly structure: readonly Element[];
  /** The codes that are shown in each font. */
  readonly shown: ReadonlyMap<PdfFont, ReadonlySet<number>>;
}

/** Reads a finished PDF back from its bytes. Throws an Error where they are none. */
export function readBack(bytes: Uint8Array): ReadBack {
  const pdf = openPdf(bytes);
  const root = pdf.dict(pdf.trailer.get('Root'));
  const pages = pagesOf(pdf);
  const numbers = new Map(pages.map(({ number }, index) => [number, index + 1]));
  const fonts = new Map<PdfValue, PdfFont>();
  const shown = pages.map((page) => readContent(pdf, page, fonts));
  const structure = readStructure(pdf);
  const tagged = readTags(
    structure,
    new Map(pages.map(({ number }, index) => [number, shown[index]?.texts])),
  );
  return {
    pdf,
    title: textIn(pdf, pdf.dict(pdf.trailer.get('Info')).get('Title')),
    lang: textIn(pdf, root.get('Lang')),
    bookmarks: readBookmarks(pdf, pdf.dict(root.get('Outlines')), numbers),
    structure,
    shown: shownIn(shown),
    pages: pages.map((page, index) => {
      const { letters = 0, unmapped = 0, loose = 0, mixed = 0, fonts: own } = shown[index] ?? {};
      const tags = tagged.get(page.number);
      return {
        size: sizeOf(page),
        tagged: tags !== undefined,
        text: tags?.text.join('') ?? '',
        headings: tags?.headings.map((parts) => parts.join('')) ?? [],
        figures: tags?.figures ?? [],
        links: linksOf(pdf, page, numbers),
        fonts: [...(own?.values() ?? [])],
        letters,
        unmapped,
        loose,
        mixed,
      };
    }),
  };
}

/** What a page shows, and its fonts by the names that it has for them. */
interface Content extends MarkedText {
  readonly fonts: ReadonlyMap<string, PdfFont>;
}

function readContent(pdf: Pdf, { dict }: PdfPage, known: Map<PdfValue, PdfFont>): Content {
  const resources = pdf.dict(pdf.dict(dict.get('Resources')).get('Font'));
  const fonts = new Map([...resources].map(([name, value]) => [name, fontOf(pdf, value, known)]));
  const contents = dict.get('Contents');
  const stream = isRef(contents) ? pdf.stream(contents.ref) : undefined;
  const content = stream ? unpack(stream).toString('latin1') : '';
  return { ...markedText(content, fonts), fonts };
}

function shownIn(contents: readonly Content[]): ReadonlyMap<PdfFont, ReadonlySet<number>> {
  const codes = new Map<PdfFont, Set<number>>();
  for (const { fonts, shown } of contents)
    for (const [name, font] of fonts) {
      const known = codes.get(font) ?? new Set();
      codes.set(font, known);
      for (const code of shown.get(name) ?? []) known.add(code);
    }
  return codes;
}

function fontOf(pdf: Pdf, value: PdfValue, known: Map<PdfValue, PdfFont>): PdfFont {
  const key = isRef(value) ? value.ref : value;
  const found = known.get(key) ?? readFont(pdf, pdf.dict(value));
  known.set(key, found);
  return found;
}

function sizeOf({ dict }: PdfPage): readonly [number, number] {
  const box = dict.get('MediaBox');
  const [left, bottom, right, top] = isList(box) ? box.map(Number) : [];
  return [(right ?? 0) - (left ?? 0), (top ?? 0) - (bottom ?? 0)];
}

interface Tags {
  readonly text: string[];
  readonly headings: string[][];
  readonly figures: string[];
}

/** Walks the tags once, and gives each page what they say of it. */
function readTags(
  structure: readonly Element[],
  texts: ReadonlyMap<number, ReadonlyMap<number, string> | undefined>,
): ReadonlyMap<number, Tags> {
  const found = new Map<number, Tags>();
  const tagsOf = (page: number): Tags => {
    const tags = found.get(page) ?? { text: [], headings: [], figures: [] };
    found.set(page, tags);
    return tags;
  };
  const walk = (kid: Kid, heading: string[] | undefined, silent: boolean): void => {
    if (isMark(kid)) {
      const text = texts.get(kid.page)?.get(kid.mark) ?? '';
      const tags = tagsOf(kid.page);
      if (heading && heading.length === 0) tags.headings.push(heading);
      heading?.push(text);
      if (!silent) tags.text.push(text);
    } else if (isElement(kid)) {
      const alt = kid.said.get('Alt');
      const page = isText(alt) ? firstPage(kid) : undefined;
      if (isText(alt) && page !== undefined) tagsOf(page).figures.push(readText(alt));
      const inside = /^H[1-6]$/.test(kid.role) ? [] : heading;
      for (const one of kid.kids) walk(one, inside, silent || isText(alt));
    }
  };
  for (const element of structure) walk(element, undefined, false);
  return found;
}

function linksOf(pdf: Pdf, { dict }: PdfPage, numbers: ReadonlyMap<number, number>): readonly string[] {
  const list = pdf.get(dict.get('Annots'));
  return (isList(list) ? list : []).map((one) => {
    const annotation = pdf.dict(one);
    const uri = pdf.dict(annotation.get('A')).get('URI');
    if (isText(uri)) return uri.bytes;
    const page = numbers.get(destinationPage(pdf, annotation.get('Dest')) ?? -1);
    return page === undefined ? 'nowhere' : `page ${page}`;
  });
}

function readBookmarks(
  pdf: Pdf,
  parent: PdfDict,
  numbers: ReadonlyMap<number, number>,
): readonly ReadBookmark[] {
  const found: ReadBookmark[] = [];
  for (let at = parent.get('First'); isRef(at); at = pdf.dict(at).get('Next')) {
    const item = pdf.dict(at);
    const page = numbers.get(destinationPage(pdf, item.get('Dest')) ?? -1) ?? 0;
    found.push({
      title: textIn(pdf, item.get('Title')) ?? '',
      page,
      items: readBookmarks(pdf, item, numbers),
    });
  }
  return found;
}

function textIn(pdf: Pdf, value: PdfValue): string | undefined {
  const text = pdf.get(value);
  return isText(text) ? readText(text) : undefined;
}
