import { type Marks, numberPattern } from './marks.js';

/** The least piece of a text that figures are read from. */
export interface Token {
  readonly kind: 'word' | 'number' | 'clock' | 'day' | 'code' | 'sign';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** No space parts it from the token before. */
  readonly glued: boolean;
}

/** The zero of each script's ten digits, next to ASCII's. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/**
 * Cuts a text into words, numbers as its language marks them, times, dates in digits, codes of digits and signs; a hyphen
 * before a letter is passed over.
 */
export function tokenize(text: string, marks: Marks): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: piece, index, groups = {} } of foldDigits(text).matchAll(patternOf(marks))) {
    if (groups.hyphen !== undefined) continue;
    tokens.push({
      kind: kindOf(groups),
      text: piece,
      lower: piece.toLowerCase(),
      start: index,
      end: index + piece.length,
      glued: index === last && index > 0,
    });
    last = index + piece.length;
  }
  return tokens;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Token['kind'] {
  if (groups.word !== undefined) return 'word';
  if (groups.sign !== undefined) return 'sign';
  if (groups.long !== undefined || groups.short !== undefined) return 'number';
  if (groups.day !== undefined) return 'day';
  return groups.clock === undefined ? 'code' : 'clock';
}

function patternOf(marks: Marks): RegExp {
  const { long, short } = numberPattern(marks);
  const address = String.raw`https?:\/\/\S+|www\.\S+`;
  const telephone = String.raw`\+(?!\d{1,3}(?: \d{3})+(?!\d))\d{1,3}[ -]\(?\d{2,5}\)?(?:[ -]\d{2,8}){1,5}(?!\d)|\(\d{3}\) ?\d{3}-\d{4}(?!\d)`;
  const runs = String.raw`\d+(?:-\d+){2,}|\d+(?:\.\d+){2,}`;
  const day = String.raw`\d{4}-\d{2}-\d{2}(?!\d)(?:T[\d:.]+Z?)?|\d{1,4}\/\d{1,2}\/\d{1,4}(?![\d/])|\d{1,2}\.\d{1,2}\.\d{4}(?!\d)`;
  const clock = String.raw`(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:])`;
  return new RegExp(
    `(?<hyphen>(?<=[\\p{L}\\d])[-\u2010\u2011](?=\\p{L}))|(?<word>(?!https?:\\/\\/|www\\.)\\p{L}[\\p{L}\\p{M}]*)|(?<day>${day})|(?<clock>${clock})|(?<long>${long})` +
      `|(?<code>${address}|${telephone}|${runs})|(?<short>${short})|(?<sign>\\S)`,
    'gu',
  );
}

/** Writes other scripts' digits as ASCII's, each in its place. */
const foldDigits = (text: string): string =>
  text.replace(
    /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/gu,
    (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
    },
  );
