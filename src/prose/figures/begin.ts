import type { Page } from './at.js';
import { CODES, SIGNS } from './currency.js';
import { GLYPHS } from './digits.js';
import type { Lexicon } from './lexicon.js';
import { isRoman } from './roman.js';
import type { Token } from './tokens.js';

const PLUS_OR_MINUS = /^[-+\u2212\u2013]$/u;

/**
 * Makes what tells whether a figure can begin at a token: most words are passed over by this alone. What was found of a
 * word is kept.
 */
export function beginner(lexicon: Lexicon): (page: Page, index: number) => boolean {
  const known = new Map<string, boolean>();
  return ({ tokens }, index) => {
    const [token, after] = [tokens[index], tokens[index + 1]];
    if (!token) return false;
    if (token.kind === 'sign')
      return SIGNS[token.text] !== undefined || GLYPHS.has(token.text) || PLUS_OR_MINUS.test(token.text);
    if (token.kind !== 'word') return true;
    if (after?.glued && (after.kind === 'number' || after.text === '$' || PLUS_OR_MINUS.test(after.text)))
      return true;
    if (isArticle(token, lexicon)) return isCountable(after, lexicon);
    const begins = known.get(token.text) ?? isWord(token, lexicon);
    known.set(token.text, begins);
    return begins;
  };
}

/** "A", which counts before a scale, a part, a measure or money only. */
const isArticle = ({ lower }: Token, { ones, cardinal }: Lexicon): boolean =>
  ones.has(lower) && cardinal(lower) === undefined;

const isCountable = (token: Token | undefined, { scales, parts, measures, money }: Lexicon): boolean =>
  token !== undefined && [scales, parts, measures, money].some((words) => words.has(token.lower));

/** Whether a word can be the first of a figure. */
const isWord = ({ text, lower }: Token, lexicon: Lexicon): boolean =>
  lexicon.cardinal(lower) !== undefined ||
  lexicon.ordinal(lower) !== undefined ||
  lexicon.minus === lower ||
  lexicon.few.has(lower) ||
  lexicon.scales.has(lower) ||
  [lexicon.parts, lexicon.hints, lexicon.decades, lexicon.months, lexicon.hours, lexicon.magnitudes].some(
    (words) => words.has(lower),
  ) ||
  CODES.has(text) ||
  isRoman(text.replace(/(?:e|er|ème)$/u, ''));
