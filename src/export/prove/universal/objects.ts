import { type Element, isElement, isElementAt, isMark } from '../../../pdf/structure.js';
import { isDict, isText } from '../../../pdf/value.js';
import type { ReadBack } from '../read-back.js';
import { type Breach, broken } from './breach.js';

/** Holds the links of a PDF, and what it paints as a whole, to PDF/UA-1. */
export function objectBreaches({ pdf, structure }: ReadBack): readonly Breach[] {
  const objects = pdf.numbers.flatMap((number) => {
    if (isElementAt(pdf, number)) return [];
    const dict = pdf.get({ ref: number });
    return isDict(dict) ? [{ number, dict }] : [];
  });
  const annotated = objects.filter(({ dict }) => dict.get('Type') === '/Page' && dict.has('Annots'));
  const notes = objects.filter(({ dict }) => dict.get('Type') === '/Annot' || dict.has('Rect'));
  const links = notes.filter(({ dict }) => dict.get('Subtype') === '/Link');
  const drawings = objects.filter(({ dict }) => dict.get('Subtype') === '/Form');
  const held = heldByLinks(structure);
  return broken([
    ['28-002', notes.length === links.length, 'it has annotations that are no links'],
    ['28-008', annotated.every(({ dict }) => dict.has('Tabs')), 'a page has no tab order'],
    [
      '28-009',
      annotated.every(({ dict }) => (dict.get('Tabs') ?? '/S') === '/S'),
      'a page has another tab order than its tags',
    ],
    ['28-011', links.every(({ number }) => held.has(number)), 'a link has no tag'],
    ['28-012', links.every(({ dict }) => isText(dict.get('Contents'))), 'a link does not say where it leads'],
    ['30-001', drawings.every(({ dict }) => !dict.has('Ref')), 'it shows a page of another file'],
    ['30-002', drawings.every(({ dict }) => !dict.has('StructParents')), 'a drawing may be tagged twice'],
  ]);
}

/** Gives the annotations, by their numbers, that stand in the tag of a link. */
function heldByLinks(structure: readonly Element[]): ReadonlySet<number> {
  const found = new Set<number>();
  const walk = ({ role, kids }: Element): void => {
    for (const kid of kids)
      if (isElement(kid)) walk(kid);
      else if (!isMark(kid) && role === 'Link') found.add(kid.object);
  };
  for (const element of structure) walk(element);
  return found;
}
