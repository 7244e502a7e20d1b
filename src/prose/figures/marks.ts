/** How a language marks a number's fraction, and which way it writes a date in digits. */
export interface Marks {
  readonly decimal: ',' | '.';
  readonly monthFirst: boolean;
}

const SPACES = ' \u00a0\u2009\u202f';

/** Gives a language's marks out of Unicode's CLDR; a language that is not known has English ones. */
export function marksOf(lang: string): Marks {
  const [known = 'en'] = Intl.NumberFormat.supportedLocalesOf([lang.replace(/[^\w-]/gu, '') || 'en']);
  const parts = new Intl.NumberFormat(known, { numberingSystem: 'latn' }).formatToParts(1.5);
  const date = new Intl.DateTimeFormat(known, { numberingSystem: 'latn', timeZone: 'UTC' }).formatToParts(0);
  return {
    decimal: parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.',
    monthFirst: date.find(({ type }) => type === 'day' || type === 'month')?.type === 'month',
  };
}

/**
 * Gives the patterns of numbers in digits: `long` for what is grouped twice at least, which no language reads otherwise,
 * `short` for all others.
 */
export function numberPattern({ decimal }: Pick<Marks, 'decimal'>): {
  readonly long: string;
  readonly short: string;
} {
  const group = decimal === '.' ? ',' : '.';
  const fraction = `(?:[${decimal}]\\d+)?`;
  const long = String.raw`\d{1,3}(?<mark>[.,'’${SPACES}])\d{3}(?:\k<mark>\d{3})+(?!\d)(?:[.,]\d+)?`;
  const indian = String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?!\d)`;
  const once = String.raw`\d{1,3}[${group}'’]\d{3}(?!\d)|\d{1,3}[${SPACES}]\d{3}(?![${SPACES}]?\d)`;
  const bare = String.raw`(?<=^|[\s([{\p{Sc}~<>≈\p{Pd}−])\.\d+`;
  return { long: `${long}|${indian}`, short: `(?:${once})${fraction}|\\d+${fraction}|${bare}` };
}

/** `('1.234,5', { decimal: ',' }) => { digits: '1234', fraction: '5' }` */
export function splitNumber(
  text: string,
  { decimal }: Pick<Marks, 'decimal'>,
): { readonly digits: string; readonly fraction: string } {
  const signs = text.replace(/\d/gu, '');
  const last = signs.at(-1) ?? '';
  const isLong = signs.length > 1;
  const cut =
    last !== '' && (isLong ? last !== signs[0] : last === decimal) ? text.lastIndexOf(last) : text.length;
  return { digits: text.slice(0, cut).replace(/\D/gu, ''), fraction: text.slice(cut + 1) };
}
