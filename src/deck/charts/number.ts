/**
 * Reads a number as the language writes it, or undefined where the text is clearly none: grouped in threes or not at
 * all, with an exponent if need be, and without unit or currency.
 *
 * `('1,234.5', 'en') => 1234.5`, `('1.234,5', 'de') => 1234.5`, `('−3', 'en') => -3`, `('95%', 'en') => undefined`
 */
export function readNumber(text: string, lang: string): number | undefined {
  const { group, decimal } = separators(lang);
  const [, sign = '', whole = '', , fraction = '', exponent = ''] =
    new RegExp(
      `^([+\\-\u2212]?)(\\d+|\\d{1,3}(${group})\\d{3}(?:\\3\\d{3})*)?(?:${decimal}(\\d+))?(?:[eE]([+\\-\u2212]?\\d{1,3}))?$`,
      'u',
    ).exec(text) ?? [];
  if (whole === '' && fraction === '') return undefined;
  const digits = whole.replace(/\D/gu, '') || '0';
  const number = Number(`${sign}${digits}.${fraction || '0'}e${exponent || '0'}`.replaceAll('\u2212', '-'));
  return Number.isFinite(number) ? number : undefined;
}

/** Gives the patterns of a language's separators; where it groups by a space or an apostrophe, any such does. */
function separators(lang: string): { readonly group: string; readonly decimal: string } {
  const parts = new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const group = sign('group');
  if (/^\s?$/u.test(group)) return { group: '[ \u00a0\u202f]', decimal: pattern(sign('decimal')) };
  if (/^['\u2019]$/u.test(group)) return { group: "['\u2019]", decimal: pattern(sign('decimal')) };
  return { group: pattern(group), decimal: pattern(sign('decimal')) };
}

const pattern = (sign: string): string => `\\u{${(sign.codePointAt(0) ?? 0x2e).toString(16)}}`;
