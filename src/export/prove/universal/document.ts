import { unpack } from '../../../pdf/read.js';
import { isRef } from '../../../pdf/value.js';
import type { ReadBack } from '../read-back.js';
import { type Breach, broken } from './breach.js';

/** Holds what a PDF says of itself as a whole to PDF/UA-1. */
export function documentBreaches({ pdf, title, lang, structure, pages }: ReadBack): readonly Breach[] {
  const root = pdf.dict(pdf.trailer.get('Root'));
  const metadata = root.get('Metadata');
  const stream = isRef(metadata) ? pdf.stream(metadata.ref) : undefined;
  const xmp = stream ? unpack(stream).toString() : '';
  const marks = pdf.dict(root.get('MarkInfo'));
  const shown = pdf.dict(root.get('ViewerPreferences')).get('DisplayDocTitle');
  return broken([
    ['7.1', marks.get('Marked') === true && structure.length > 0, 'it is not tagged'],
    ['01-003', pages.every(({ mixed }) => mixed === 0), 'decoration and content stand in one another'],
    ['01-005', pages.every(({ loose }) => loose === 0), 'something is neither content nor decoration'],
    ['01-007', marks.get('Suspects') !== true, 'it calls its own tags suspect'],
    ['06-001', stream !== undefined, 'it has no XMP metadata'],
    ['06-003', /<dc:title>.*[^<>\s].*<\/dc:title>/s.test(xmp) && Boolean(title), 'its metadata has no title'],
    ['07-001', shown !== undefined, 'it does not say whether its title is shown'],
    ['07-002', shown !== false, 'its title is not shown'],
    ['11-006', Boolean(lang), 'it names no language'],
    ['20-001', !root.has('OCProperties'), 'it has content that can be turned off'],
    ['21-001', !pdf.dict(root.get('Names')).has('EmbeddedFiles'), 'it has files in it'],
    ['25-001', !pdf.dict(root.get('AcroForm')).has('XFA'), 'it has a dynamic form'],
    ['26-001', !pdf.trailer.has('Encrypt'), 'it is encrypted'],
  ]);
}
