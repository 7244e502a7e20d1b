import { type Printed, printEntries, printName, printReference, printValue } from './print.js';
import type { Pdf } from './read.js';
import { dictOf, isDict, isList, isRef, type PdfDict, type PdfValue } from './value.js';

/** A run of marked content on a page. */
export interface Mark {
  readonly page: number;
  readonly mark: number;
}

/** A number that stands for a mark; a page has fewer than a million. */
export const markKey = (page: number, mark: number): number => page * 2 ** 20 + mark;

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

/** Gives the page that what is in an element begins on; undefined where there is nothing in it. */
export function firstPage(kid: Kid): number | undefined {
  if (!isElement(kid)) return kid.page;
  for (const one of kid.kids) {
    const page = firstPage(one);
    if (page !== undefined) return page;
  }
  return undefined;
}

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
  const plain = isRef(value) ? pdf.match(value.ref, PLAIN) : null;
  if (isRef(value) && plain) return [plainElement(pdf, plain, around, pdf.raisedBy(value.ref))];
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

/** An element of which nothing is said, as Chromium and Lectern write most: a deck has thousands, one for each colour in a line of code. */
const PLAIN =
  /\s*<<\/Type \/StructElem\s*\/S \/(\w+)\s*\/P \d+ 0 R\s*(?:\/Pg (\d+) 0 R\s*)?\/K (?:\[([\d R]*)\]|(\d+(?: 0 R)?))>>/y;
const NOTHING: PdfDict = new Map();

function plainElement(pdf: Pdf, plain: RegExpExecArray, around: number, raise: number): Element {
  const [, role = '', on, listed, one = ''] = plain;
  const page = on === undefined ? around : Number(on) + raise;
  const words = (listed ?? one).split(' ');
  const kids: Kid[] = [];
  for (let at = 0; at < words.length; at += 1)
    if (words[at + 2] === 'R') {
      kids.push(...kidOf(pdf, { ref: Number(words[at]) + raise }, page));
      at += 2;
    } else if (words[at] !== '') kids.push({ page, mark: Number(words[at]) });
  return { role, said: NOTHING, kids };
}

/** Whether an object is an element of the tree, by how it begins. */
export const isElementAt = (pdf: Pdf, number: number): boolean => pdf.match(number, BEGINS) !== null;

const BEGINS = /\s*<<\/Type \/StructElem\b/y;

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
  readonly objects: ReadonlyMap<number, Printed>;
  /** The key of each annotation's element in the parent tree. */
  readonly keys: ReadonlyMap<number, number>;
}

/** Writes structure elements as objects from a number on; `pages` gives each page's key in the parent tree. */
export function writeStructure(
  elements: readonly Element[],
  pages: ReadonlyMap<number, number>,
  from: number,
): WrittenStructure {
  const objects = new Map<number, Printed>();
  const put = (number: number, text: string): void => void objects.set(number, { printed: text });
  const marks = new Map<number, number[]>([...pages.values()].map((key) => [key, []]));
  const keys = new Map<number, number>();
  const parents: string[] = [];
  let next = from + 2;

  const entry = (kid: Kid, parent: number, page: number | undefined): string => {
    if (isElement(kid)) return printReference(element(kid, parent));
    if (isMark(kid)) {
      const row = marks.get(pages.get(kid.page) ?? -1);
      if (row) row[kid.mark] = parent;
      return kid.page === page
        ? String(kid.mark)
        : `<</Type /MCR/Pg ${printReference(kid.page)}/MCID ${kid.mark}>>`;
    }
    keys.set(kid.object, pages.size + keys.size);
    parents.push(`${pages.size + keys.size - 1} ${printReference(parent)}`);
    return `<</Type /OBJR/Pg ${printReference(kid.page)}/Obj ${printReference(kid.object)}>>`;
  };
  const element = ({ role, said, kids }: Element, parent: number): number => {
    const number = next;
    next += 1;
    const page = kids.find(isMark)?.page;
    put(number, '');
    const entries = kids.map((kid) => entry(kid, number, page));
    const inside = entries.length === 1 ? entries[0] : `[${entries.join(' ')}]`;
    put(
      number,
      `<</Type /StructElem/S ${printName(role)}/P ${printReference(parent)}${printEntries(said)}${
        page === undefined ? '' : `/Pg ${printReference(page)}`
      }${entries.length === 0 ? '' : `/K ${inside}`}>>`,
    );
    return number;
  };
  const top = elements.map((one) => printReference(element(one, from)));
  const rows = [...marks].map(
    ([key, row]) =>
      `${key} [${Array.from(row, (one) => (one === undefined ? 'null' : printReference(one))).join(' ')}]`,
  );
  put(from + 1, `<</Nums [${[...rows, ...parents].join(' ')}]>>`);
  put(
    from,
    `<</RoleMap ${printValue(NEWER)}/Type /StructTreeRoot/K [${top.join(' ')}]/ParentTree ${printReference(
      from + 1,
    )}/ParentTreeNextKey ${pages.size + keys.size}>>`,
  );
  return { root: from, objects, keys };
}
