import { openPdf, unpack } from '../../src/pdf/read.js';
import { isDict, type PdfDict, type PdfValue, withEntries } from '../../src/pdf/value.js';
import { packedStream, writePdf } from '../../src/pdf/write.js';

/** Gives a PDF with entries of its dictionaries changed where `change` gives some; `undefined` takes one out. */
export function alterPdf(
  bytes: Uint8Array,
  change: (dict: PdfDict) => Readonly<Record<string, PdfValue>> | undefined,
): Uint8Array {
  const pdf = openPdf(bytes);
  const altered = pdf.numbers.flatMap((ref) => {
    const dict = pdf.get({ ref });
    const entries = isDict(dict) ? change(dict) : undefined;
    if (!isDict(dict) || !entries) return [];
    const whole = withEntries(dict, entries);
    const stream = pdf.stream(ref);
    return [[ref, stream ? { dict: whole, data: stream.data } : whole] as const];
  });
  return writePdf(pdf, new Map(altered), pdf.trailer);
}

/** Gives a PDF with the first stream altered that `change` gives another text for. */
export function alterStream(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  const pdf = openPdf(bytes);
  for (const ref of pdf.numbers) {
    const stream = pdf.stream(ref);
    const text = stream?.dict.has('Filter') ? unpack(stream).toString('latin1') : '';
    const altered = change(text);
    if (altered === text) continue;
    return writePdf(pdf, new Map([[ref, packedStream(Buffer.from(altered, 'latin1'))]]), pdf.trailer);
  }
  throw new Error('No stream is altered.');
}
