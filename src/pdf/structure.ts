import type { Pdf } from './read.js';
import { dictOf, isDict, isList, isRef, type PdfDict, type PdfValue } from './value.js';

/** A run of marked content on a page. */
export interface Mark {
  readonly page: number;
  readonly mark: number;
}

/** An annotation that belongs to an element. */
export interface Held {
  readonly page: number;
  readonly object: number;
}

/** A structure element: its role without the slash, what is said of it, and what is in it, in reading order. Pages go by their objects' numbers. */
export interface Element {
  readonly role: string;
  readonly said: PdfDict;
  readonly kids: readonly Kid[];
}

export type Kid = Element | Mark | Held;

export const isElement = (kid: Kid): kid is Element => 'role' in kid;

export const isMark = (kid: Kid): kid is Mark => 'mark' in kid;

/** Entries that the tree itself stands for. */
const OWN = new Set(['Type', 'S', 'P', 'Pg', 'K']);

/** Reads the structure elements at the root of a tagged PDF (ISO 32000-1, 14.7.2). */
export function readStructure(pdf: Pdf): readonly Element[] {
  const root = pdf.dict(pdf.dict(pdf.trailer.get('Root')).get('StructTreeRoot'));
  return kidsOf(pdf, root.get('K'), 0).filter(isElement);
}

function kidsOf(pdf: Pdf, value: PdfValue, page: number): readonly Kid[] {
  const list = isRef(value) ? pdf.get(value) : value;
  if (!isList(list)) return kidOf(pdf, list, page);
  return list.flatMap((one) => kidOf(pdf, one, page));
}

function kidOf(pdf: Pdf, value: PdfValue, around: number): readonly Kid[] {
  if (typeof value === 'number') return [{ page: around, mark: value }];
  const dict = pdf.get(value);
  if (!isDict(dict)) return [];
  const page = refOf(dict.get('Pg')) ?? around;
  const type = dict.get('Type');
  if (type === '/MCR') return [{ page, mark: Number(dict.get('MCID')) }];
  if (type === '/OBJR') return [{ page, object: refOf(dict.get('Obj')) ?? 0 }];
  return [
    { role: String(dict.get('S')).slice(1), said: saidIn(dict), kids: kidsOf(pdf, dict.get('K'), page) },
  ];
}

/** A deck has thousands of elements, of which few say anything. */
function saidIn(dict: PdfDict): PdfDict {
  const said = new Map<string, PdfValue>();
  for (const [key, value] of dict) if (!OWN.has(key)) said.set(key, value);
  return said;
}

const refOf = (value: PdfValue): number | undefined => (isRef(value) ? value.ref : undefined);

/** Roles of PDF 2.0 that Chromium gives, by what they are to readers of PDF 1.7. */
const NEWER = dictOf({ Strong: '/Span', Em: '/Span' });

/** A tree as objects of a file. */
export interface WrittenStructure {
  readonly root: number;
  readonly objects: ReadonlyMap<number, PdfValue>;
  /** The key of each annotation's element in the parent tree. */
  readonly keys: ReadonlyMap<number, number>;
}

/** Writes structure elements as objects from a number on; `pages` gives each page's key in the parent tree. */
export function writeStructure(
  elements: readonly Element[],
  pages: ReadonlyMap<number, number>,
  from: number,
): WrittenStructure {
  const objects = new Map<number, PdfValue>();
  const marks = new Map<number, PdfValue[]>([...pages.values()].map((key) => [key, []]));
  const keys = new Map<number, number>();
  const parents: PdfValue[] = [];
  let next = from + 2;

  const entry = (kid: Kid, parent: number, page: number | undefined): PdfValue => {
    if (isElement(kid)) return { ref: element(kid, parent) };
    if (isMark(kid)) {
      const row = marks.get(pages.get(kid.page) ?? -1);
      if (row) row[kid.mark] = { ref: parent };
      return kid.page === page ? kid.mark : dictOf({ Type: '/MCR', Pg: { ref: kid.page }, MCID: kid.mark });
    }
    keys.set(kid.object, pages.size + keys.size);
    parents.push(pages.size + keys.size - 1, { ref: parent });
    return dictOf({ Type: '/OBJR', Pg: { ref: kid.page }, Obj: { ref: kid.object } });
  };
  const element = ({ role, said, kids }: Element, parent: number): number => {
    const number = next;
    next += 1;
    const page = kids.find(isMark)?.page;
    objects.set(number, null);
    const entries = kids.map((kid) => entry(kid, number, page));
    const dict = new Map<string, PdfValue>([
      ['Type', '/StructElem'],
      ['S', `/${role}`],
      ['P', { ref: parent }],
      ...said,
    ]);
    if (page !== undefined) dict.set('Pg', { ref: page });
    if (entries.length > 0) dict.set('K', entries.length === 1 ? entries[0] : entries);
    objects.set(number, dict);
    return number;
  };
  const top = elements.map((one) => ({ ref: element(one, from) }));
  const rows = [...marks].flatMap(([key, row]) => [key, Array.from(row, (one) => one ?? null)]);
  objects.set(from + 1, dictOf({ Nums: [...rows, ...parents] }));
  const parentTree = { ref: from + 1 };
  objects.set(
    from,
    dictOf({
      RoleMap: NEWER,
      Type: '/StructTreeRoot',
      K: top,
      ParentTree: parentTree,
      ParentTreeNextKey: pages.size + keys.size,
    }),
  );
  return { root: from, objects, keys };
}
