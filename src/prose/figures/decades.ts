import { endAt, isNextWord, matchAfter, type Page, tokenFrom, wordAt } from './at.js';
import type { Reading } from './figure.js';

/** Reads a decade: `1950s`, `the '90s`, `the fifties`. */
export function readDecade(page: Page, index: number): Reading | undefined {
  const { tokens, lexicon } = page;
  const token = tokens[index];
  if (!token) return undefined;
  const [before, earlier] = [wordAt(tokens, index - 1), wordAt(tokens, index - 2)];
  if (token.kind === 'number') return readDecadeInDigits(page, index, token.text);
  if (token.kind !== 'word') return undefined;
  const named = lexicon.decadeBefore.has(before) ? lexicon.cardinal(token.lower) : undefined;
  if (named !== undefined) return { kind: 'decade', values: [named], next: index + 1, short: true };
  const century = lexicon.cardinal(token.lower) ?? 0;
  const pair = isNextWord(page, index + 1) ? lexicon.decades.get(wordAt(tokens, index + 1)) : undefined;
  if (pair !== undefined && century > 10 && century <= 20)
    return { kind: 'decade', values: [century * 100 + pair], next: index + 2 };
  const decade = lexicon.decades.get(token.lower);
  if (decade === undefined || lexicon.ages.has(before) || lexicon.ages.has(earlier)) return undefined;
  return { kind: 'decade', values: [decade], next: index + 1, short: true };
}

/** `1950s`, `90s`, `1950er Jahre`, `années 50`; the over-30s are people. */
function readDecadeInDigits(page: Page, index: number, digits: string): Reading | undefined {
  const { tokens, lexicon } = page;
  if (!/^(?:\d{3}0|\d0)$/u.test(digits)) return undefined;
  const end = endAt(tokens, index);
  const mark = matchAfter(page, end, lexicon.decadeMark);
  if (digits.length === 2 && lexicon.looseHedges.has(wordAt(tokens, index - 1))) return undefined;
  if (!mark && !lexicon.decadeBefore.has(wordAt(tokens, index - 1))) return undefined;
  return {
    kind: 'decade',
    values: [Number(digits)],
    next: tokenFrom(page, index + 1, end + (mark?.[0].length ?? 0)),
    ...(digits.length === 2 && { short: true }),
  };
}
