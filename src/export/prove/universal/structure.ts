import { type Element, isElement } from '../../../pdf/structure.js';
import { isDict, isList, isText, type PdfDict, type PdfValue } from '../../../pdf/value.js';
import type { ReadBack } from '../read-back.js';
import { type Breach, broken } from './breach.js';
import { misplaced } from './syntax.js';

/** The roles of PDF 1.7 (ISO 32000-1, 14.8.4) that need no map. */
const STANDARD = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu RB RT RP WT WP Figure Formula Form'.split(
    ' ',
  ),
);

/** Holds the tags of a PDF to PDF/UA-1, one by one and the headings in their order. */
export function structureBreaches(read: ReadBack): readonly Breach[] {
  const map = rolesMap(read);
  const known = new Set([...STANDARD, ...[...map].flatMap(([role, to]) => (isStandard(to) ? [role] : []))]);
  const found: Breach[] = [];
  const levels: number[] = [];
  const notes: string[] = [];
  const walk = (element: Element, around: string): void => {
    found.push(...elementBreaches(element, around, known));
    if (/^H[1-6]$/.test(element.role)) levels.push(Number(element.role.slice(1)));
    const id = element.said.get('ID');
    if (element.role === 'Note' && isText(id)) notes.push(id.bytes);
    for (const kid of element.kids) if (isElement(kid)) walk(kid, element.role);
  };
  for (const element of read.structure) walk(element, '');
  const skipped = levels.some((level, index) => level > (levels[index - 1] ?? level) + 1);
  const remapped = [...map.keys()].some((role) => STANDARD.has(role));
  return [
    ...found,
    ...broken([
      ['02-004', !remapped, 'it gives a role that readers know another meaning'],
      ['14-002', (levels[0] ?? 1) === 1, 'the first heading is not of the first level'],
      ['14-003', !skipped, 'a level of heading is skipped'],
      ['19-004', new Set(notes).size === notes.length, 'two notes have one name'],
    ]),
  ];
}

function elementBreaches(element: Element, around: string, known: ReadonlySet<string>): readonly Breach[] {
  const { role, said } = element;
  const alt = said.get('Alt');
  const named = isText(alt) && alt.bytes !== '';
  const wrong = misplaced(element, around);
  return broken([
    ['02-001', known.has(role), `"${role}" is no role that readers know`],
    [wrong ?? '', wrong === undefined, `"${role}" stands in "${around}", or holds what it may not`],
    ['13-004', role !== 'Figure' || named, 'a figure has no text'],
    ['14-007', role !== 'H', 'a heading has no level'],
    ['15-003', role !== 'TH' || hasScope(said.get('A')), 'a header cell does not say what it heads'],
    ['17-002', role !== 'Formula' || named, 'a formula has no text'],
    ['19-003', role !== 'Note' || said.has('ID'), 'a note has no name'],
  ]);
}

const isStandard = (role: PdfValue): boolean => typeof role === 'string' && STANDARD.has(role.slice(1));

const rolesMap = ({ pdf }: ReadBack): PdfDict =>
  pdf.dict(pdf.dict(pdf.dict(pdf.trailer.get('Root')).get('StructTreeRoot')).get('RoleMap'));

const hasScope = (attributes: PdfValue): boolean =>
  isList(attributes) ? attributes.some(hasScope) : isDict(attributes) && attributes.has('Scope');
