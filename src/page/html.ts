const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Makes text safe between tags and in double quotes. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);

/** `{ id: 'a', hidden: true, title: undefined } => ' id="a" hidden'` */
export function attributesHtml(
  values: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`))
    .join('');
}

/** Percent-encodes what a URL may not hold, and leaves what is encoded as it is. */
export function encodeUrl(url: string): string {
  return encodeURI(url.toWellFormed()).replace(/%25/gu, '%');
}
