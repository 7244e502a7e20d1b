import { type Draft, draftOf } from '../pdf/draft.js';
import { openPdfs } from '../pdf/join.js';
import { type PdfPage, pagesOf } from '../pdf/pages.js';
import { type Pdf, unpack } from '../pdf/read.js';
import { type Element, markKey, readStructure, writeStructure } from '../pdf/structure.js';
import { dictOf, isList, isRef, isText, type PdfRef, readText, textOf, withEntries } from '../pdf/value.js';
import { packedStream, writePdf } from '../pdf/write.js';
import { destinationPage } from './destination.js';
import type { DeckFacts, Entry } from './facts.js';
import { standingOn } from './sheet.js';
import { type Bookmark, writeBookmarks } from './stamp/bookmarks.js';
import { markDecoration } from './stamp/decoration.js';
import { informationOf } from './stamp/information.js';
import { pageLabels } from './stamp/labels.js';
import { withoutNothing } from './stamp/letters.js';
import { drawnMarks, mendStructure } from './stamp/mend.js';
import { xmpOf } from './stamp/xmp.js';

/** What a stamp says beside the deck's own facts. */
export interface Stamping {
  /** The slides that begin on each page, by their ids; undefined for a page that goes on with what the one before has. */
  readonly begun: readonly (readonly string[] | undefined)[];
  /** Whether pages are labelled as their slides are numbered. */
  readonly labelled: boolean;
  /** When the file was made, in ISO 8601; none where it is undefined. */
  readonly date?: string | undefined;
  /** Whether the file claims to be accessible to all: PDF/UA-1. */
  readonly universal: boolean;
}

/**
 * Stamps what Chromium printed of a deck, sheaf by sheaf, as one PDF with what its deck is: properties, bookmarks, page labels, dates, an
 * identifier; and tells its decoration from its content. The same print and facts give the same bytes.
 */
export function stampPdf(printed: readonly Uint8Array[], facts: DeckFacts, stamping: Stamping): Uint8Array {
  const pdf = openPdfs(printed);
  const draft = draftOf(pdf);
  const pages = pagesOf(pdf);
  const { begun, labelled, date, universal } = stamping;
  const producer = producerOf(pdf);

  const structure = stampStructure(pdf, pages, draft);
  stampPages(pdf, pages, draft);
  stampLetters(pdf, pages, draft);
  stampLinks(pdf, pages, structure.keys, facts, stamping, draft);
  const outlines = draft.addAll((from) => writeBookmarks(bookmarksOf(facts.outline, pages, begun), from));
  const metadata = draft.add({
    dict: dictOf({ Type: '/Metadata', Subtype: '/XML' }),
    data: Buffer.from(xmpOf(facts, producer, date, universal)),
  });
  const root = draft.add(
    withEntries(pdf.dict(pdf.trailer.get('Root')), {
      Lang: textOf(facts.lang),
      MarkInfo: dictOf({ Marked: true }),
      Metadata: metadata,
      Outlines: outlines,
      PageLabels: labelled ? pageLabels(begun, facts.numbers) : undefined,
      StructTreeRoot: structure.root,
      ViewerPreferences: dictOf({ DisplayDocTitle: true }),
    }),
  );
  const information = draft.add(informationOf(facts, producer, date));
  return writePdf(pdf, draft.changes, dictOf({ Root: root, Info: information }));
}

/** Writes the tags anew, mended, with decoration told from content on each page. */
function stampStructure(
  pdf: Pdf,
  pages: readonly PdfPage[],
  draft: Draft,
): { readonly root: PdfRef; readonly keys: ReadonlyMap<number, number> } {
  const elements = asOneDocument(readStructure(pdf));
  const drawn = drawnMarks(elements);
  const dropped = new Set<number>();
  for (const page of pages) decorate(pdf, page, drawn, dropped, draft);
  const order = placesOf(pages);
  const mended = mendStructure(elements, (page, mark) => dropped.has(markKey(page, mark)));
  let keys: ReadonlyMap<number, number> = new Map();
  const root = draft.addAll((from) => {
    const written = writeStructure(mended, order, from);
    keys = written.keys;
    return written.objects;
  });
  return { root, keys };
}

/** Each sheaf is a document of its own. */
function asOneDocument(documents: readonly Element[]): readonly Element[] {
  const [first] = documents;
  return first ? [{ ...first, kids: documents.flatMap(({ kids }) => kids) }] : [];
}

/** Gives the place of each page by its number, from 0. */
const placesOf = (pages: readonly PdfPage[]): ReadonlyMap<number, number> =>
  new Map(pages.map(({ number }, index) => [number, index]));

function decorate(
  pdf: Pdf,
  { number, dict }: PdfPage,
  drawn: ReadonlySet<number>,
  dropped: Set<number>,
  draft: Draft,
): void {
  const contents = dict.get('Contents');
  const stream = isRef(contents) ? pdf.stream(contents.ref) : undefined;
  if (!isRef(contents) || !stream) return;
  const told = markDecoration(unpack(stream).toString('latin1'), (mark) => drawn.has(markKey(number, mark)));
  for (const mark of told.dropped) dropped.add(markKey(number, mark));
  draft.replace(contents.ref, packedStream(Buffer.from(told.content, 'latin1')));
}

/** Gives each page its key in the tree of tags, and lets readers go through it as its tags say. */
function stampPages(pdf: Pdf, pages: readonly PdfPage[], draft: Draft): void {
  for (const [index, { number }] of pages.entries())
    draft.replace(number, withEntries(pdf.dict({ ref: number }), { StructParents: index, Tabs: '/S' }));
}

/** Lets no font say of a glyph that it stands for nothing. */
function stampLetters(pdf: Pdf, pages: readonly PdfPage[], draft: Draft): void {
  const named = pages.flatMap(({ dict }) => [
    ...pdf.dict(pdf.dict(dict.get('Resources')).get('Font')).values(),
  ]);
  const fonts = new Set(named.flatMap((font) => (isRef(font) ? [font.ref] : [])));
  const maps = [...fonts].map((ref) => pdf.dict({ ref }).get('ToUnicode'));
  for (const ref of new Set(maps.flatMap((map) => (isRef(map) ? [map.ref] : [])))) {
    const stream = pdf.stream(ref);
    const written = stream ? unpack(stream).toString('latin1') : '';
    const map = withoutNothing(written);
    if (map !== written) draft.replace(ref, packedStream(Buffer.from(map, 'latin1')));
  }
}

/** Says of each link where it leads, and which tag it belongs to. */
function stampLinks(
  pdf: Pdf,
  pages: readonly PdfPage[],
  keys: ReadonlyMap<number, number>,
  facts: DeckFacts,
  { begun }: Stamping,
  draft: Draft,
): void {
  const order = placesOf(pages);
  const slides = standingOn(begun);
  for (const link of pages.flatMap((page) => annotationsOf(pdf, page))) {
    const contents = textOf(linkText(pdf, link, order, slides, facts));
    draft.replace(
      link,
      withEntries(pdf.dict({ ref: link }), { Contents: contents, StructParent: keys.get(link) }),
    );
  }
}

function annotationsOf(pdf: Pdf, { dict }: PdfPage): readonly number[] {
  const list = pdf.get(dict.get('Annots'));
  return isList(list) ? list.flatMap((one) => (isRef(one) ? [one.ref] : [])) : [];
}

function bookmarksOf(
  outline: readonly Entry[],
  pages: readonly PdfPage[],
  begun: Stamping['begun'],
): readonly Bookmark[] {
  const numbers = new Map(
    begun.flatMap((ids = [], index) => ids.map((id) => [id, pages[index]?.number ?? 0] as const)),
  );
  const bookmarkOf = ({ title, slide, items }: Entry): Bookmark => ({
    title,
    page: numbers.get(slide) ?? 0,
    items: items.map(bookmarkOf),
  });
  return outline.map(bookmarkOf);
}

/** A link says where it leads: the address, the name of the slide, or the number of a page with several. */
function linkText(
  pdf: Pdf,
  link: number,
  indexes: ReadonlyMap<number, number>,
  slides: Stamping['begun'],
  { names }: DeckFacts,
): string {
  const annotation = pdf.dict({ ref: link });
  const uri = pdf.dict(annotation.get('A')).get('URI');
  if (isText(uri)) return uri.bytes;
  const index = indexes.get(destinationPage(pdf, annotation.get('Dest')) ?? -1) ?? -1;
  const [slide = '', ...others] = slides[index] ?? [];
  return (others.length === 0 && names.get(slide)) || String(index + 1);
}

function producerOf(pdf: Pdf): string {
  const producer = pdf.dict(pdf.trailer.get('Info')).get('Producer');
  return isText(producer) ? readText(producer) : 'Skia/PDF';
}
