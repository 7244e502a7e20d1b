import { patternFor } from '../plain.js';
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

const CLOCK = String.raw`(?:[01]?\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?(?![\d:])|\.[0-5]\d(?=\sUhr))`;
const DAY = String.raw`\d{4}-\d{2}-\d{2}(?!\d)(?:T[\d:.]+Z?)?|\d{1,4}\/\d{1,2}\/\d{1,4}(?![\d/])|(?:0[1-9]|1[0-2])\/(?:19|20)\d\d(?![\d/])|\d{1,2}\.\d{1,2}\.\d{4}(?!\d)`;
const ADDRESS = String.raw`(?:https?:\/\/|www\.)\S+`;
const TELEPHONE = String.raw`\+(?!\d{1,3}(?: \d{3})+(?!\d))\d{1,3}[ -]\(?\d{2,5}\)?(?:[ -]\d{2,8}){1,5}(?!\d)|\(\d{3}\) ?\d{3}-\d{4}(?!\d)`;
/** Runs of digits that are neither a number nor a date: a version, an address, a book's number. */
const RUNS = String.raw`\d+(?:-\d+){2,}|\d+(?:\.\d+){2,}`;

/** The zero of each script's ten digits, next to ASCII's. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/**
 * Makes what cuts a text into words, numbers as its language marks them, times, dates in digits, codes of digits and
 * signs; a hyphen before a letter is passed over.
 */
export function tokenizer(marks: Marks): (text: string) => readonly Token[] {
  const { long, short } = numberPattern(marks);
  const codes = `${ADDRESS}|${TELEPHONE}|${RUNS}`;
  const pattern = patternFor(
    `(?:(?<=[\\p{L}\\d])[-\u2010\u2011](?=[\\p{L}]))|(?!${ADDRESS})([\\p{L}][\\p{L}\\p{M}]*)` +
      `|(${DAY})|(${CLOCK})|(${long})|(${codes})|(${short})|(\\S)`,
  );
  return (text) => {
    const tokens: Token[] = [];
    let last = 0;
    const folded = foldDigits(text);
    for (const match of folded.matchAll(pattern(folded))) {
      const kind = kindOf(match);
      if (!kind) continue;
      const { 0: piece, index } = match;
      const end = index + piece.length;
      tokens.push({
        kind,
        text: piece,
        lower: piece.toLowerCase(),
        start: index,
        end,
        glued: index === last && index > 0,
      });
      last = end;
    }
    return tokens;
  };
}

/** Undefined for a hyphen. */
function kindOf([, word, day, clock, long, code, short, sign]: RegExpMatchArray): Token['kind'] | undefined {
  if (word !== undefined) return 'word';
  if (sign !== undefined) return 'sign';
  if (long !== undefined || short !== undefined) return 'number';
  if (day !== undefined) return 'day';
  if (clock !== undefined) return 'clock';
  return code === undefined ? undefined : 'code';
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
