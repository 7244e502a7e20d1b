import { unpack } from '../../pdf/read.js';
import { type Element, isElement, isMark, type Kid } from '../../pdf/structure.js';
import { isDict, isList, isRef, isText } from '../../pdf/value.js';
import type { ReadBack } from './read-back.js';

/** A condition of the Matterhorn Protocol 1.1 that a PDF breaks, by its number. */
export interface Breach {
  readonly condition: string;
  readonly what: string;
}

/** Holds a PDF to the conditions of PDF/UA-1 that a machine can tell; docs/pdf.md lists them all. */
export function universalBreaches(read: ReadBack): readonly Breach[] {
  return [
    ...documentBreaches(read),
    ...pageBreaches(read),
    ...fontBreaches(read),
    ...structureBreaches(read),
  ];
}

type Held = readonly [condition: string, holds: boolean, what: string];

const broken = (held: readonly Held[]): readonly Breach[] =>
  held.flatMap(([condition, holds, what]) => (holds ? [] : [{ condition, what }]));

function documentBreaches({ pdf, title, lang, structure }: ReadBack): readonly Breach[] {
  const root = pdf.dict(pdf.trailer.get('Root'));
  const metadata = root.get('Metadata');
  const stream = isRef(metadata) ? pdf.stream(metadata.ref) : undefined;
  const xmp = stream ? unpack(stream).toString() : '';
  const marks = pdf.dict(root.get('MarkInfo'));
  return broken([
    ['06-001', stream !== undefined, 'the document has no XMP metadata'],
    ['06-003', /<dc:title>.*[^<>\s].*<\/dc:title>/s.test(xmp) && Boolean(title), 'the metadata has no title'],
    [
      '07-001',
      pdf.dict(root.get('ViewerPreferences')).get('DisplayDocTitle') === true,
      'the title is not displayed',
    ],
    ['01-006', marks.get('Marked') === true && structure.length > 0, 'the document is not tagged'],
    ['02-001', marks.get('Suspects') !== true, 'its tags are suspect'],
    ['11-006', Boolean(lang), 'the document names no language'],
    ['20-001', !root.has('OCProperties'), 'it has optional content'],
    ['25-001', !pdf.dict(root.get('AcroForm')).has('XFA'), 'it has a dynamic form'],
    ['26-001', !pdf.trailer.has('Encrypt'), 'it is encrypted'],
  ]);
}

function pageBreaches({ pdf, pages }: ReadBack): readonly Breach[] {
  const leaves = pdf.numbers.map((ref) => pdf.get({ ref })).filter(isDict);
  const annotated = leaves.filter((one) => one.get('Type') === '/Page' && one.has('Annots'));
  const links = leaves.filter((one) => one.get('Subtype') === '/Link');
  return broken([
    [
      '01-003',
      pages.every(({ mixed }) => mixed === 0),
      'decoration stands in content, or content in decoration',
    ],
    ['01-005', pages.every(({ loose }) => loose === 0), 'something is neither content nor decoration'],
    ['28-008', annotated.every((page) => page.get('Tabs') === '/S'), 'a page has no tab order'],
    ['28-011', links.every((link) => link.has('StructParent')), 'a link has no tag'],
    ['28-012', links.every((link) => isText(link.get('Contents'))), 'a link does not say where it leads'],
  ]);
}

function fontBreaches({ pages }: ReadBack): readonly Breach[] {
  const fonts = pages.flatMap((page) => page.fonts);
  return broken([
    ['10-001', fonts.every(({ readable }) => readable), 'letters of a font cannot be read'],
    ['31-009', fonts.every(({ embedded, type3 }) => embedded || type3), 'a font is not embedded'],
  ]);
}

/** The roles of PDF 1.7 (ISO 32000-1, 14.8.4) that need no map. */
const STANDARD = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu RB RT RP WT WP Figure Formula Form'.split(
    ' ',
  ),
);

/** Gives the roles that readers know, with those that the document maps to them. */
function rolesOf({ pdf }: ReadBack): ReadonlySet<string> {
  const root = pdf.dict(pdf.dict(pdf.trailer.get('Root')).get('StructTreeRoot'));
  const mapped = [...pdf.dict(root.get('RoleMap'))].filter(([, to]) => STANDARD.has(String(to).slice(1)));
  return new Set([...STANDARD, ...mapped.map(([role]) => role)]);
}

/** What a role may hold, and what may hold it; what is not named may hold anything. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
};
const AROUND: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
};

function structureBreaches(read: ReadBack): readonly Breach[] {
  const { structure } = read;
  const roles = rolesOf(read);
  const found: Breach[] = [];
  const levels: number[] = [];
  const walk = (element: Element, parent: string): void => {
    found.push(...elementBreaches(element, parent, roles));
    if (/^H[1-6]$/.test(element.role)) levels.push(Number(element.role.slice(1)));
    for (const kid of element.kids) if (isElement(kid)) walk(kid, element.role);
  };
  for (const element of structure) walk(element, '');
  const skipped = levels.some((level, index) => level > (levels[index - 1] ?? level) + 1);
  return [
    ...found,
    ...broken([
      ['14-002', (levels[0] ?? 1) === 1, 'the first heading is not of the first level'],
      ['14-003', !skipped, 'a level of heading is skipped'],
    ]),
  ];
}

function elementBreaches(
  { role, said, kids }: Element,
  parent: string,
  roles: ReadonlySet<string>,
): readonly Breach[] {
  const inside = INSIDE[role];
  const around = AROUND[role];
  const fits = (kid: Kid): boolean => !inside || (isElement(kid) ? inside.includes(kid.role) : !isMark(kid));
  const alt = said.get('Alt');
  const named = isText(alt) && alt.bytes !== '';
  return broken([
    ['02-003', roles.has(role), `"${role}" is no role that readers know`],
    [
      '09-004',
      (!around || around.includes(parent)) && kids.every(fits),
      `"${role}" stands in "${parent}", or holds what it may not`,
    ],
    ['13-004', role !== 'Figure' || named, 'a figure has no text'],
    ['17-002', role !== 'Formula' || named, 'a formula has no text'],
    ['15-003', role !== 'TH' || hasScope(said.get('A')), 'a header cell does not say what it heads'],
    [
      '28-010',
      role !== 'Link' || kids.some((kid) => !isElement(kid) && !isMark(kid)),
      'a link leads nowhere',
    ],
  ]);
}

const hasScope = (attributes: unknown): boolean =>
  isList(attributes as never)
    ? (attributes as readonly unknown[]).some(hasScope)
    : isDict(attributes as never) && (attributes as ReadonlyMap<string, unknown>).has('Scope');
