import { endAt, endBefore, isNextWord, matchAfter, type Page, tokenFrom, wordAt } from './at.js';
import type { Reading } from './figure.js';
import { readRoman, readRomanOrdinal } from './roman.js';

/** Reads an ordinal, or the century it counts: `5th`, `twenty-first`, `Chapter IV`, `21st century`. */
export function readOrdinal(page: Page, index: number): Reading | undefined {
  const place = readPlace(page, index);
  if (!place) return readBareCentury(page, index);
  const century = readCentury(page, place.next) ?? readListed(page, place.next);
  if (century === undefined) return asShare(page, index, place);
  const past = matchAfter(page, endBefore(page, century.next), page.lexicon.beforeChrist);
  const [value = 0] = place.values;
  return {
    kind: 'century',
    values: [past ? -value : value],
    next: century.isHere
      ? tokenFrom(page, century.next, endBefore(page, century.next) + (past?.[0].length ?? 0))
      : place.next,
  };
}

/** `every third` and `the southern third` are a third too. */
function asShare({ tokens, lexicon }: Page, index: number, place: Reading): Reading {
  const [value = 0] = place.values;
  const before = wordAt(tokens, index - 1);
  const isTop = lexicon.parts.has(wordAt(tokens, index)) && lexicon.topBefore.test(before);
  const isShare = value > 1 && place.label === undefined && (lexicon.each.has(before) || isTop);
  return isShare ? { ...place, also: [1 / value] } : place;
}

/** `21. Jahrhundert`, where only the noun makes an ordinal of the number. */
function readBareCentury(page: Page, index: number): Reading | undefined {
  const token = page.tokens[index];
  if (token?.kind !== 'number' || !/^\d{1,2}$/u.test(token.text)) return undefined;
  const century = readCentury(page, index + 1);
  return century && { kind: 'century', values: [Number(token.text)], next: century.next };
}

interface Found {
  readonly next: number;
  readonly isHere: boolean;
}

function readCentury(page: Page, index: number): Found | undefined {
  const end = endBefore(page, index);
  const found = matchAfter(page, end, page.lexicon.century);
  return found ? { next: tokenFrom(page, index, end + found[0].length), isHere: true } : undefined;
}

/** The "19th" of "19th and 20th centuries". */
function readListed(page: Page, index: number): Found | undefined {
  const end = endBefore(page, index);
  const link = matchAfter(page, end, /^-?\s?(?:and|to|or|und|bis|et|au|,|[-\u2013])\s?/u);
  const second = link ? readPlace(page, tokenFrom(page, index, end + link[0].length)) : undefined;
  const century = second ? readCentury(page, second.next) : undefined;
  return century && { ...century, isHere: false };
}

/** A place in an order. */
function readPlace(page: Page, index: number): Reading | undefined {
  const { tokens, lexicon } = page;
  const token = tokens[index];
  if (token?.kind === 'number') {
    const mark = /^\d{1,5}$/u.test(token.text) ? matchAfter(page, token.end, lexicon.ordinalMark) : null;
    if (mark) return ordinal(Number(token.text), tokenFrom(page, index + 1, token.end + mark[0].length));
    if (isDotted(page, index)) return ordinal(Number(token.text), index + 2);
    return isLabelled(page, index) && /^\d{1,3}$/u.test(token.text)
      ? labelled(page, index, Number(token.text))
      : undefined;
  }
  if (token?.kind !== 'word') return undefined;
  return readWord(page, index) ?? readRoman(page, index) ?? readRomanOrdinal(page, index);
}

/** `der 3. Platz` */
function isDotted({ tokens, lexicon }: Page, index: number): boolean {
  const [before, token, stop, after] = tokens.slice(Math.max(0, index - 1), index + 3);
  return (
    lexicon.ordinalBefore.has(before?.lower ?? '') &&
    /^\d{1,3}$/u.test(token?.text ?? '') &&
    stop?.text === '.' &&
    stop.glued &&
    after?.kind === 'word' &&
    !lexicon.months.has(after.lower)
  );
}

const ordinal = (value: number, next: number): Reading => ({
  kind: 'ordinal',
  values: [value],
  next,
  ...(value === 1 && { weak: 'count' }),
});

/** A number that counts as well as it orders. */
const labelled = ({ tokens }: Page, index: number, value: number): Reading => ({
  ...ordinal(value, index + 1),
  also: [value],
  label: wordAt(tokens, index - 1),
});

/** `chapter 6`, `No. 6`, `#6`. */
function isLabelled(page: Page, index: number): boolean {
  const { tokens, lexicon } = page;
  const [before, stop] = [tokens[index - 1], tokens[index - 2]];
  if (before?.text === '#' || before?.text === '№') return true;
  if (before?.text === '.' && before.glued) return lexicon.labelsCut.has(stop?.lower ?? '');
  return lexicon.labels.has(before?.lower ?? '') && isNextWord(page, index);
}

/** `third`, `twenty-first`, `two hundredth`; none where it only orders what is said: at first, first of all. */
function readWord(page: Page, index: number): Reading | undefined {
  const { tokens, lexicon } = page;
  const word = wordAt(tokens, index);
  const one = lexicon.ordinal(word);
  if (one !== undefined) {
    const isAdverb =
      one === 1 &&
      (lexicon.adverbBefore.has(wordAt(tokens, index - 1)) ||
        lexicon.adverbAfter.has(tokens[index + 1]?.lower ?? ','));
    if (isAdverb || isUnitOfTime(page, index) || isReason(page, index)) return undefined;
    const isOfHalf = lexicon.halves.has(tokens[index + 1]?.lower ?? '') && isNextWord(page, index + 1);
    if (isOfHalf || matchAfter(page, endAt(tokens, index), lexicon.worldWar))
      return { kind: 'ordinal', values: [one], next: index + 1 };
    return isPerhapsTime(page, index)
      ? { ...ordinal(one, index + 1), weak: 'count' }
      : ordinal(one, index + 1);
  }
  const tens = lexicon.cardinal(word);
  if (tens !== undefined && isLabelled(page, index)) return labelled(page, index, tens);
  const unit = isNextWord(page, index + 1) ? lexicon.ordinal(wordAt(tokens, index + 1)) : undefined;
  if (tens === undefined || unit === undefined) return undefined;
  if (tens >= 20 && tens % 10 === 0 && unit < 10) return ordinal(tens + unit, index + 2);
  const isPart = matchAfter(page, endAt(tokens, index + 1), lexicon.ofPart) !== null;
  return unit >= 100 && !isPart ? ordinal(tens * unit, index + 2) : undefined;
}

/** "In the second place", which counts reasons. */
function isReason({ tokens, lexicon }: Page, index: number): boolean {
  const [before, after] = lexicon.reason;
  const words = tokens.slice(Math.max(0, index - before.length), index).map(({ lower }) => lower);
  return words.join(' ') === before.join(' ') && tokens[index + 1]?.lower === after;
}

/** `ten metres a second`, and not `a second report`. */
const isPerhapsTime = ({ tokens, lexicon }: Page, index: number): boolean =>
  tokens[index]?.lower === lexicon.second && lexicon.ones.has(wordAt(tokens, index - 1));

/** A second, as in "per second". */
const isUnitOfTime = ({ tokens, lexicon }: Page, index: number): boolean =>
  tokens[index]?.lower === lexicon.second && lexicon.perSecond.has(wordAt(tokens, index - 1));
