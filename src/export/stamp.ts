import { type PdfPage, pagesOf } from '../pdf/pages.js';
import { openPdf, type Pdf, unpack } from '../pdf/read.js';
import { readStructure, writeStructure } from '../pdf/structure.js';
import {
  dictOf,
  isList,
  isRef,
  isText,
  type PdfStream,
  type PdfValue,
  readText,
  textOf,
  withEntries,
} from '../pdf/value.js';
import { packedStream, writePdf } from '../pdf/write.js';
import { destinationPage } from './destination.js';
import type { DeckFacts, Entry } from './facts.js';
import { slidesOfPages } from './sheet.js';
import { type Bookmark, writeBookmarks } from './stamp/bookmarks.js';
import { markDecoration } from './stamp/decoration.js';
import { informationOf } from './stamp/information.js';
import { pageLabels } from './stamp/labels.js';
import { drawnMarks, mendStructure } from './stamp/mend.js';
import { xmpOf } from './stamp/xmp.js';

/** What a stamp says beside the deck's own facts. */
export interface Stamping {
  /** The slide each page begins, by its id; undefined for one that shows a later step. */
  readonly sheets: readonly (string | undefined)[];
  /** When the file was made, in ISO 8601; none where it is undefined. */
  readonly date?: string | undefined;
  /** Whether the file claims to be accessible to all: PDF/UA-1. */
  readonly universal: boolean;
}

/**
 * Stamps a PDF that Chromium printed with what its deck is: properties, bookmarks, page labels, dates, an identifier; and
 * tells its decoration from its content. The same print and facts give the same bytes.
 */
export function stampPdf(printed: Uint8Array, facts: DeckFacts, stamping: Stamping): Uint8Array {
  const pdf = openPdf(printed);
  const pages = pagesOf(pdf);
  const changes = new Map<number, PdfValue | PdfStream>();
  let next = (pdf.numbers.at(-1) ?? 0) + 1;
  const add = (objects: ReadonlyMap<number, PdfValue>): PdfValue => {
    const first = { ref: next };
    for (const [number, value] of objects) changes.set(number, value);
    next += objects.size;
    return first;
  };
  const put = (value: PdfValue | PdfStream): PdfValue => {
    changes.set(next, value);
    next += 1;
    return { ref: next - 1 };
  };

  const elements = readStructure(pdf);
  const drawn = drawnMarks(elements);
  const dropped = new Set<string>();
  for (const page of pages) decorate(pdf, page, drawn, dropped, changes);
  const keys = new Map(pages.map(({ number }, index) => [number, index]));
  const mended = mendStructure(elements, (page, mark) => dropped.has(`${page}:${mark}`));
  const structure = writeStructure(mended, keys, next);
  const tree = add(structure.objects);

  const pageOf = pageFinder(pages, stamping.sheets);
  const slides = slidesOfPages(stamping.sheets);
  for (const [index, page] of pages.entries()) {
    changes.set(
      page.number,
      withEntries(pdf.dict({ ref: page.number }), { StructParents: index, Tabs: '/S' }),
    );
    for (const link of annotationsOf(pdf, page)) {
      const contents = textOf(linkText(pdf, link, keys, slides, facts));
      changes.set(
        link,
        withEntries(pdf.dict({ ref: link }), { Contents: contents, StructParent: structure.keys.get(link) }),
      );
    }
  }

  const producer = producerOf(pdf);
  const outlines = add(
    writeBookmarks(
      facts.outline.map((entry) => bookmarkOf(entry, pageOf)),
      next,
    ),
  );
  const metadata = put({
    dict: dictOf({ Type: '/Metadata', Subtype: '/XML' }),
    data: Buffer.from(xmpOf(facts, producer, stamping.date, stamping.universal)),
  });
  const root = put(
    withEntries(pdf.dict(pdf.trailer.get('Root')), {
      Lang: textOf(facts.lang),
      MarkInfo: dictOf({ Marked: true }),
      Metadata: metadata,
      Outlines: outlines,
      PageLabels: pageLabels(stamping.sheets, facts.numbers),
      StructTreeRoot: tree,
      ViewerPreferences: dictOf({ DisplayDocTitle: true }),
    }),
  );
  const information = put(informationOf(facts, producer, stamping.date));
  return writePdf(pdf, changes, dictOf({ Root: root, Info: information }));
}

function decorate(
  pdf: Pdf,
  { number, dict }: PdfPage,
  drawn: ReadonlySet<string>,
  dropped: Set<string>,
  changes: Map<number, PdfValue | PdfStream>,
): void {
  const contents = dict.get('Contents');
  const stream = isRef(contents) ? pdf.stream(contents.ref) : undefined;
  if (!isRef(contents) || !stream) return;
  const told = markDecoration(unpack(stream).toString('latin1'), (mark) => drawn.has(`${number}:${mark}`));
  for (const mark of told.dropped) dropped.add(`${number}:${mark}`);
  changes.set(contents.ref, packedStream(Buffer.from(told.content, 'latin1')));
}

function annotationsOf(pdf: Pdf, { dict }: PdfPage): readonly number[] {
  const list = pdf.get(dict.get('Annots'));
  return isList(list) ? list.flatMap((one) => (isRef(one) ? [one.ref] : [])) : [];
}

type FindPage = (slide: string) => number;

const pageFinder = (pages: readonly PdfPage[], sheets: readonly (string | undefined)[]): FindPage => {
  const found = new Map(sheets.map((id, index) => [id, pages[index]?.number ?? 0]));
  return (slide) => found.get(slide) ?? 0;
};

const bookmarkOf = ({ title, slide, items }: Entry, pageOf: FindPage): Bookmark => ({
  title,
  page: pageOf(slide),
  items: items.map((item) => bookmarkOf(item, pageOf)),
});

/** A link says where it leads: the address, or the name of the slide. */
function linkText(
  pdf: Pdf,
  link: number,
  indexes: ReadonlyMap<number, number>,
  slides: readonly (string | undefined)[],
  { names }: DeckFacts,
): string {
  const annotation = pdf.dict({ ref: link });
  const uri = pdf.dict(annotation.get('A')).get('URI');
  if (isText(uri)) return uri.bytes;
  const index = indexes.get(destinationPage(pdf, annotation.get('Dest')) ?? -1) ?? -1;
  return names.get(slides[index] ?? '') ?? String(index + 1);
}

function producerOf(pdf: Pdf): string {
  const producer = pdf.dict(pdf.trailer.get('Info')).get('Producer');
  return isText(producer) ? readText(producer) : 'Skia/PDF';
}
