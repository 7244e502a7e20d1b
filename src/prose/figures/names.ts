import type { Page } from './at.js';
import { readCurrencyBefore } from './currency.js';
import type { Reading } from './figure.js';
import type { Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';

/** Dates and ratios that have become names. */
const SLASHED = new Set(['9/11', '24/7', '7/7', '50/50', '20/20']);
/** Beyond what a double holds two different numbers would be equal. */
const MOST_DIGITS = 15;

/**
 * Reads a name with digits in it, which is worth nothing: `G20`, `COVID-19`, `F-16`, `9/11`, a telephone number; but `Q3` is
 * the third quarter.
 */
export function readName(page: Page, index: number): Reading | undefined {
  const { tokens } = page;
  const token = tokens[index];
  if (token?.kind === 'code') return name(index + 1);
  if (token?.kind === 'number') return readNumberName(page, index, token);
  if (token?.kind !== 'word' || readCurrencyBefore(page, index)) return undefined;
  if (token.glued && tokens[index - 1]?.kind === 'number') return undefined;
  const end = gluedEnd(page, index, token);
  if (end === undefined) return undefined;
  const share = /^[QH]([1-4])$/u.exec(page.text.slice(token.start, tokens[end - 1]?.end))?.[1];
  const year = /^FY(\d{2}|\d{4})$/u.exec(page.text.slice(token.start, tokens[end - 1]?.end))?.[1];
  if (year !== undefined)
    return { kind: 'year', values: [Number(year) + (year.length === 2 ? 2000 : 0)], next: end };
  return share === undefined ? name(end) : { kind: 'ordinal', values: [Number(share)], next: end };
}

const name = (next: number): Reading => ({ kind: 'name', values: [], next });

function readNumberName({ tokens }: Page, index: number, token: Token): Reading | undefined {
  const [second, third] = tokens.slice(index + 1, index + 3);
  if (second?.text === '/' && third?.glued && SLASHED.has(`${token.text}/${third.text}`))
    return name(index + 3);
  if (token.text.replace(/\D/gu, '').length > MOST_DIGITS) return name(index + 1);
  if (second?.kind !== 'word' || !second.glued) return undefined;
  const isHour = second.lower === 'h' && /^\d{2}$/u.test(third?.text ?? '');
  if (third?.kind === 'number' && third.glued && !isHour) return name(index + 3);
  return /^[DG]$/u.test(second.text) && token.text.length <= 2 ? name(index + 2) : undefined;
}

/** Where letters, digits and hyphens that hang together end, if digits are among them: `H1N1`, `F-16`, `Covid-19`. */
function gluedEnd({ tokens, lexicon }: Page, index: number, first: Token): number | undefined {
  const [second, third] = tokens.slice(index + 1, index + 3);
  const isHyphened =
    /^[-\u2010\u2011]$/u.test(second?.text ?? '') && second?.glued && third?.kind === 'number' && third.glued;
  if (!(second?.kind === 'number' && second.glued) && !(isHyphened && isNameLike(first, lexicon)))
    return undefined;
  let next = index + (isHyphened ? 3 : 2);
  for (; tokens[next]?.glued && tokens[next]?.lower !== 's'; next++)
    if (!['word', 'number'].includes(tokens[next]?.kind ?? '')) break;
  return next;
}

/** A word with a capital that is neither a prefix, as in "Mid-1990s", nor a month. */
const isNameLike = ({ text, lower }: Token, { prefixes, months }: Lexicon): boolean =>
  text !== lower && !prefixes.has(lower) && !months.has(lower);
