import { type Element, firstPage, isElement, isMark, type Kid, markKey } from '../../pdf/structure.js';
import { dictOf, isDict, isList, type PdfDict, type PdfValue } from '../../pdf/value.js';

/** The roles whose marks are meant even where they hold neither text nor picture: drawings. */
const DRAWN = new Set(['Figure', 'Formula']);

/** Gives the keys of the marks that stand in a drawing. */
export function drawnMarks(elements: readonly Element[]): ReadonlySet<number> {
  const found = new Set<number>();
  const walk = (kid: Kid, drawn: boolean): void => {
    if (isMark(kid) && drawn) found.add(markKey(kid.page, kid.mark));
    if (isElement(kid))
      for (const one of kid.kids) walk(one, drawn || (DRAWN.has(kid.role) && kid.said.has('Alt')));
  };
  for (const element of elements) walk(element, false);
  return found;
}

/** The roles whose lines stand in paragraphs. */
const GROUPS = new Set(['Document', 'Sect', 'Div', 'BlockQuote']);
/** The roles that are parts of a line. */
const INLINE = new Set([
  'Span',
  'Strong',
  'Em',
  'Link',
  'Code',
  'Quote',
  'Note',
  'Reference',
  'Annot',
  'Formula',
]);
/** The roles that stand for something where they hold nothing. */
const CELLS = new Set(['TD', 'TH']);

/**
 * Mends Chromium's tags where they say nothing or too much: marks of decoration go, wrappers without meaning give way to
 * what is in them, lines stand in paragraphs, a figure without a text is a group and one with a text has no parts, a
 * list's item has a body, no level of heading is skipped, and each page is a section.
 */
export function mendStructure(
  elements: readonly Element[],
  isDropped: (page: number, mark: number) => boolean,
): readonly Element[] {
  const level = headingLevels();
  const mend = (kid: Kid, around: string): readonly Kid[] => {
    if (isMark(kid)) return isDropped(kid.page, kid.mark) ? [] : [kid];
    if (!isElement(kid)) return [kid];
    const role = /^H[1-6]$/.test(kid.role) ? level(kid.role) : roleOf(kid, around);
    const kids = kid.kids.flatMap((one) => mend(one, role || around));
    if (role === '') return GROUPS.has(around) && kids.every(isInline) ? inParagraphs(kids) : kids;
    if (kids.length === 0 && !CELLS.has(role)) return [];
    return [{ role, said: mendSaid(kid.said), kids: arrange(role, kids) }];
  };
  return elements.map((document) => ({
    ...document,
    kids: inSections(document.kids.flatMap((kid) => mend(kid, document.role))),
  }));
}

/** Gives an element's role; none where what is in it stands for itself. */
function roleOf({ role, said }: Element, around: string): string {
  if (around === 'Figure') return role === 'Link' ? role : '';
  if (role === 'Figure' && !said.has('Alt')) return 'Div';
  if (role !== 'NonStruct') return role;
  return said.has('Lang') ? 'Span' : '';
}

function arrange(role: string, kids: readonly Kid[]): readonly Kid[] {
  if (role === 'LI') return inBody(kids);
  return GROUPS.has(role) ? inParagraphs(kids) : kids;
}

const isInline = (kid: Kid): boolean => !isElement(kid) || INLINE.has(kid.role);

/** Puts each run of what is a part of a line into a paragraph. */
function inParagraphs(kids: readonly Kid[]): readonly Kid[] {
  const arranged: Kid[] = [];
  let line: Kid[] = [];
  const end = (): void => {
    if (line.length > 0) arranged.push({ role: 'P', said: new Map(), kids: line });
    line = [];
  };
  for (const kid of kids) {
    if (isInline(kid)) line.push(kid);
    else {
      end();
      arranged.push(kid);
    }
  }
  end();
  return arranged;
}

/** Gathers what stands on one page in a section. */
function inSections(kids: readonly Kid[]): readonly Element[] {
  const pages = new Map<number | undefined, Kid[]>();
  for (const kid of kids) {
    const page = firstPage(kid);
    const inside = pages.get(page);
    if (inside) inside.push(kid);
    else pages.set(page, [kid]);
  }
  return [...pages.values()].map((inside) => ({ role: 'Sect', said: new Map(), kids: inParagraphs(inside) }));
}

/** Gives each heading the level below that of the heading it stands under. */
function headingLevels(): (role: string) => string {
  const above: string[] = [];
  return (role) => {
    while ((above.at(-1) ?? '') >= role) above.pop();
    above.push(role);
    return `H${above.length}`;
  };
}

/** A list's item holds a label and a body, and nothing else. */
function inBody(kids: readonly Kid[]): readonly Kid[] {
  const isLabel = (kid: Kid): boolean => isElement(kid) && kid.role === 'Lbl';
  const body = { role: 'LBody', said: new Map(), kids: kids.filter((kid) => !isLabel(kid)) };
  return [...kids.filter(isLabel), body];
}

/** The header of a column or row says so by its scope; numbers of cells and spans of one add nothing to that. */
function mendSaid(said: PdfDict): PdfDict {
  if (said.size === 0) return said;
  const attributes = said.get('A');
  const kept = isList(attributes) ? attributes.filter(isTelling) : attributes;
  const { ID: _, A: __, ...rest } = Object.fromEntries(said);
  return dictOf({ ...rest, A: isList(kept) && kept.length === 0 ? undefined : kept });
}

const isTelling = (attribute: PdfValue): boolean =>
  isDict(attribute) &&
  !attribute.has('Headers') &&
  attribute.get('RowSpan') !== 1 &&
  attribute.get('ColSpan') !== 1;
