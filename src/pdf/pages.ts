import type { Pdf } from './read.js';
import { isList, isRef, type PdfDict, type PdfValue, withEntries } from './value.js';

/** A page: its object's number, and its dictionary with what it takes over from the tree above it. */
export interface PdfPage {
  readonly number: number;
  readonly dict: PdfDict;
}

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;

/** Gives the pages in their order. */
export function pagesOf(pdf: Pdf): readonly PdfPage[] {
  const below = (value: PdfValue, above: PdfDict): readonly PdfPage[] => {
    const own = pdf.dict(value);
    const taken = Object.fromEntries(INHERITED.map((key) => [key, own.get(key) ?? above.get(key)]));
    const dict = withEntries(own, taken);
    const kids = pdf.get(own.get('Kids'));
    if (isList(kids)) return kids.flatMap((kid) => below(kid, dict));
    return isRef(value) ? [{ number: value.ref, dict }] : [];
  };
  return below(pdf.dict(pdf.trailer.get('Root')).get('Pages'), new Map());
}
