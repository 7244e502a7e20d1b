/** Where browsers look; what lies deeper than the head of a page is no declaration. */
const REACH = 16_384;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/gu;
const META = /<meta[\s/][^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/iu;
const XML = /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)["']/iu;

/**
 * Gives the label of the encoding that a page names in itself, in `<meta>` or its XML declaration, in small letters.
 * It looks where "prescan a byte stream to determine its encoding" does (WHATWG, HTML), and further down the head, as browsers do.
 */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, REACH));
  const [, xml] = XML.exec(head) ?? [];
  const [, meta] = META.exec(head.replace(COMMENT, '')) ?? [];
  return (meta ?? xml)?.toLowerCase();
}
