import { escapeText } from '../../page/html.js';
import type { DeckFacts } from '../facts.js';

/** Writes what the PDF says of itself as XMP (ISO 16684-1); `universal` claims PDF/UA-1 (ISO 14289-1). */
export function xmpOf(
  { title, lang, authors, subject, keywords, source }: DeckFacts,
  producer: string,
  date: string | undefined,
  universal: boolean,
): string {
  const listed = (kind: string, texts: readonly string[]): string =>
    `<rdf:${kind}>${texts.map((text) => `<rdf:li>${escapeText(text)}</rdf:li>`).join('')}</rdf:${kind}>`;
  const inWords = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeText(text)}</rdf:li></rdf:Alt>`;
  const lines: readonly (readonly [name: string, value: string | false | undefined])[] = [
    ['dc:format', 'application/pdf'],
    ['dc:title', inWords(title)],
    ['dc:language', listed('Bag', [lang])],
    ['dc:creator', authors.length > 0 && listed('Seq', authors)],
    ['dc:description', subject && inWords(subject)],
    ['dc:subject', keywords.length > 0 && listed('Bag', keywords)],
    ['dc:source', source && escapeText(source)],
    ['pdf:Keywords', keywords.length > 0 && escapeText(keywords.join(', '))],
    ['pdf:Producer', escapeText(producer)],
    ['xmp:CreatorTool', 'Lectern'],
    ['xmp:CreateDate', date],
    ['xmp:ModifyDate', date],
    ['pdfuaid:part', universal && '1'],
  ];
  const written = lines.flatMap(([name, value]) => (value ? [`<${name}>${value}</${name}>`] : []));
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${written.join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
