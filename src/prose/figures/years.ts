import { endAt, isNextWord, linkAfter, matchAfter, type Page, startAt, tokenFrom, wordAt } from './at.js';
import type { Reading } from './figure.js';

/** Reads a year, alone or as a range: `1954`, `1954-58`, `2021/22`, `AD 79`, `500 BC`. */
export function readYears(page: Page, index: number): Reading | undefined {
  const { tokens, lexicon } = page;
  const token = tokens[index];
  if (token?.kind !== 'number' || !/^\d{1,4}$/u.test(token.text)) return undefined;
  const before = matchAfter(page, token.end, lexicon.beforeChrist);
  if (before)
    return {
      kind: 'year',
      values: [-Number(token.text)],
      next: tokenFrom(page, index + 1, token.end + before[0].length),
    };
  if (isCut(page, index)) return { kind: 'year', values: [Number(token.text)], next: index + 1, short: true };
  if (!/^(?:1\d|20|21)\d\d$/u.test(token.text)) return undefined;
  const first = Number(token.text);
  const last = readLastYear(page, index, first);
  if (last) return { kind: 'year', values: [first, last.value], next: last.next, range: true };
  return isMeasured(page, index + 1) ? undefined : { kind: 'year', values: [first], next: index + 1 };
}

/** `’68`, with a space before and none behind the mark. */
function isCut({ tokens }: Page, index: number): boolean {
  const [mark, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const isMarked = (mark?.text === '’' || mark?.text === "'") && !mark.glued && token?.glued;
  return (
    isMarked === true &&
    token?.text.length === 2 &&
    !(after?.glued && after.kind !== 'sign') &&
    !/^['’]$/u.test(after?.text ?? '')
  );
}

const isMeasured = (page: Page, index: number): boolean =>
  page.tokens[index]?.kind === 'word' &&
  (page.tokens[index]?.glued === true ||
    (isNextWord(page, index) && page.lexicon.measures.has(wordAt(page.tokens, index).replace(/e?s$/u, ''))));

/** The second year of a range, of four digits or the last one or two of them. */
function readLastYear(
  page: Page,
  index: number,
  first: number,
): { readonly value: number; readonly next: number } | undefined {
  const { tokens } = page;
  const end = endAt(tokens, index);
  const link = matchAfter(page, end, /^\//u) ?? linkAfter(page, startAt(tokens, index), end);
  if (!link) return undefined;
  const next = tokenFrom(page, index + 1, end + link[0].length);
  const digits = tokens[next]?.kind === 'number' ? (tokens[next]?.text ?? '') : '';
  if (tokens[next + 1]?.glued && (tokens[next + 1]?.kind === 'word' || tokens[next + 1]?.text === '%'))
    return undefined;
  const isShort = /^\d{1,2}$/u.test(digits) && !/\s/u.test(link[0]);
  if (!isShort && !/^(?:1\d|20|21)\d\d$/u.test(digits)) return undefined;
  const factor = 10 ** digits.length;
  const near = isShort ? Math.floor(first / factor) * factor + Number(digits) : Number(digits);
  const last = near > first || !isShort ? near : near + factor;
  return isShort && last - first >= factor / 2 && last !== near ? undefined : { value: last, next: next + 1 };
}
