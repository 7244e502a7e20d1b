import { dictOf, type PdfDict, type PdfText, textOf } from '../../pdf/value.js';
import type { DeckFacts } from '../facts.js';

/** Writes the dictionary that readers show as the document's properties (ISO 32000-1, 14.3.3); `date` is in ISO 8601. */
export function informationOf(
  { title, authors, subject, keywords, source }: DeckFacts,
  producer: string,
  date: string | undefined,
): PdfDict {
  const said = (text: string | undefined): PdfText | undefined => (text ? textOf(text) : undefined);
  const day = date === undefined ? undefined : { bytes: `D:${date.replace(/[^\dZ]/g, '')}` };
  return dictOf({
    Title: textOf(title),
    Author: said(authors.join(', ')),
    Subject: said(subject),
    Keywords: said(keywords.join(', ')),
    Source: said(source),
    Creator: textOf('Lectern'),
    Producer: textOf(producer),
    CreationDate: day,
    ModDate: day,
  });
}
