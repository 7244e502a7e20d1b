/** How a language marks a number's fraction, and which way it writes a date in digits. */
export interface Marks {
  readonly decimal: ',' | '.';
  readonly monthFirst: boolean;
}

const SPACES = ' \u00a0\u2009\u202f';

/** The languages that write a decimal comma, after Unicode's CLDR, whose own tables take ten milliseconds to load. */
const COMMA = new Set(
  (
    'af az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk ky lt lv mk mn nb nl nn no pl pt ro ru sk sl ' +
    'sq sr sv tr uk uz vi'
  ).split(' '),
);
/** Where a language of commas writes points, or the other way round. */
const REGIONS: Readonly<Record<string, Marks['decimal']>> = {
  'de-ch': '.',
  'de-li': '.',
  'it-ch': '.',
  'es-mx': '.',
  'es-us': '.',
  'en-za': ',',
};

/** Gives a language's marks (BCP 47); a language that is not known has English ones. */
export function marksOf(lang: string): Marks {
  const [language = '', region] = lang.toLowerCase().split('-');
  return {
    decimal: REGIONS[`${language}-${region}`] ?? (COMMA.has(language) ? ',' : '.'),
    monthFirst: language === 'en' && (region === undefined || region === 'us' || region === 'ph'),
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
  const long = [...`.,'’${SPACES}`]
    .map((mark) => `\\d{1,3}(?:[${mark}]\\d{3}){2,}(?!\\d)(?:[.,]\\d+)?`)
    .join('|');
  const indian = String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?!\d)`;
  const once = String.raw`\d{1,3}[${group}'’]\d{3}(?!\d)|\d{1,3}[${SPACES}]\d{3}(?![${SPACES}]?\d)`;
  const bare = String.raw`(?<=^|[\s([{$£€¥₹~<>≈−-])\.\d+`;
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
