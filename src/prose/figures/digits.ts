import { isNextWord, type Page } from './at.js';
import { SIGNS } from './currency.js';
import { splitNumber } from './marks.js';
import { type Amount, lastDigit, readHalf, readScales } from './scales.js';

/** The glyphs of fractions. */
export const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Letters of scales that are units too: metres, tonnes. */
const UNITS = new Set(['m', 't']);
/** Beyond what a double holds two different numbers would be equal. */
const MOST_DIGITS = 15;

/** Reads a quantity that begins with digits: `11,000`, `2.3 million`, `2½`, `1/2`; undefined where it is too long. */
export function readDigits(page: Page, index: number): Amount | undefined {
  const { digits, fraction } = splitNumber(page.tokens[index]?.text ?? '', page.marks);
  if (digits.length + fraction.length > MOST_DIGITS) return undefined;
  if (fraction !== '') return readScaled(page, index, digits, fraction);
  return (
    readSlash(page, index) ??
    readMixed(page, index, Number(digits)) ??
    readScaled(page, index, digits, fraction)
  );
}

/** `1/2`, of two numbers of two digits at most. */
function readSlash({ tokens }: Page, index: number): Amount | undefined {
  const [above, slash, below, after] = tokens.slice(index, index + 4);
  const isSlash = (slash?.text === '/' || slash?.text === '⁄') && slash.glued && below?.glued;
  if (!isSlash || !isShort(above?.text) || !isShort(below.text) || (after?.text === '/' && after.glued))
    return undefined;
  const parts = Number(below.text);
  return parts < 2
    ? undefined
    : { value: Number(above?.text) / parts, step: 0.1, next: index + 3, isPart: true };
}

const isShort = (text = ''): boolean => /^\d{1,2}$/u.test(text);

/** `2½`, `2 1/2`, `2 and a half`, each with its scale. */
function readMixed(page: Page, index: number, whole: number): Amount | undefined {
  const { tokens } = page;
  const glyph = GLYPHS.get(tokens[index + 1]?.text ?? '');
  const isSlash = tokens[index + 1]?.kind === 'number' && isNextWord(page, index + 1);
  const part =
    glyph === undefined
      ? ((isSlash ? readSlash(page, index + 1) : undefined) ?? readHalf(page, index + 1))
      : { value: glyph, next: index + 2 };
  if (!part || part.value >= 1) return undefined;
  const { factor, next } = readScales(page, part.next);
  return { value: (whole + part.value) * factor, step: part.value * factor, next };
}

function readScaled(page: Page, index: number, digits: string, fraction: string): Amount {
  const { lexicon, tokens } = page;
  const follower = tokens[index + 1];
  const isOfMoney = tokens[index + 2]?.glued && SIGNS[tokens[index + 2]?.text ?? ''] !== undefined;
  const letter = follower?.glued || isOfMoney ? lexicon.letters.get(follower?.lower ?? '') : undefined;
  const { factor, next } =
    letter === undefined ? readScales(page, index + 1) : { factor: letter, next: index + 2 };
  const mantissa = `${digits || '0'}.${fraction || '0'}`;
  const written = Number(mantissa);
  return {
    value: shift(mantissa, factor),
    step: factor * (fraction === '' ? lastDigit(digits) : 10 ** -fraction.length),
    next,
    written,
    ...(letter !== undefined && UNITS.has(follower?.text ?? '') && { also: [written] }),
    ...(factor === 1 && { digits: tokens[index]?.text ?? '' }),
  };
}

/** `('2.3', 1e6) => 2300000`, shifted as it is written, since 1.1 times a million is not 1100000 in doubles. */
function shift(mantissa: string, factor: number): number {
  const power = Math.log10(factor);
  return Number.isInteger(power) ? Number(`${mantissa}e${power}`) : Number(mantissa) * factor;
}
