/** Gives a web address in full: `('b', 'https://a.org/c') => 'https://a.org/b'`; undefined for what is none. */
export function resolveUrl(href: string, base: string | undefined): string | undefined {
  const from = base !== undefined && URL.canParse(base) ? base : undefined;
  if (!URL.canParse(href, from)) return undefined;
  const url = new URL(href, from);
  return /^https?:$/u.test(url.protocol) ? url.href : undefined;
}
