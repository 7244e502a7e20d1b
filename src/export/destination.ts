import type { Pdf } from '../pdf/read.js';
import { isList, isRef, type PdfValue } from '../pdf/value.js';

/** Gives the number of the page that a destination leads to, by name or at once; undefined where it leads nowhere. */
export function destinationPage(pdf: Pdf, dest: PdfValue): number | undefined {
  const root = pdf.dict(pdf.trailer.get('Root'));
  const named =
    typeof dest === 'string' ? pdf.get(pdf.dict(root.get('Dests')).get(dest.slice(1))) : pdf.get(dest);
  const [page] = isList(named) ? named : [];
  return isRef(page) ? page.ref : undefined;
}
