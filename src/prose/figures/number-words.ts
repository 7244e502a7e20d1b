import { endAt, isNextWord, type Page, wordAt } from './at.js';
import { readPart } from './parts.js';
import { type Amount, lastDigit, readHalf } from './scales.js';

/** Reads a quantity in words: `eleven thousand`, `two hundred and fifty`, `a dozen`, `half a million`, `two-thirds`. */
export function readWords(page: Page, index: number): Amount | undefined {
  return readPart(page, index) ?? readCardinal(page, index);
}

/** Reads a whole number in words, `a` before a scale counting as one; a lone "one" is weak. */
function readCardinal(page: Page, index: number): Amount | undefined {
  const { tokens, lexicon } = page;
  const word = wordAt(tokens, index);
  const isOne = lexicon.ones.has(word);
  const first = lexicon.cardinal(word) ?? (isOne && isScale(page, index + 1) ? 1 : undefined);
  if (first === undefined || (isOne && isPronoun(page, index))) return undefined;
  const { value, next, isYear } = readRest(page, index, first);
  const half = readHalf(page, next);
  if (half) return readHalved(page, index, value, half);
  return {
    value,
    step: lastDigit(String(value)),
    next,
    ...(isYear && { isYear }),
    ...(isOne && next === index + 1 && { weak: 'count' }),
  };
}

/** Whether a "one" stands for somebody or something: one of them, no one, this one. */
function isPronoun(page: Page, index: number): boolean {
  const { tokens, lexicon, text } = page;
  if (readHalf(page, index + 1)) return false;
  const [before, after] = [wordAt(tokens, index - 1), tokens[index + 1]];
  if (lexicon.outOf.test(text.slice(tokens[index]?.end, endAt(tokens, index) + 20))) return false;
  return lexicon.pronounBefore.has(before) || lexicon.pronounAfter.has(after?.lower ?? '');
}

/** `two and a half million` is 2.5 times a million, `a million and a half` a million and half a million. */
function readHalved(
  page: Page,
  index: number,
  value: number,
  half: { readonly value: number; readonly next: number },
): Amount {
  const { tokens, lexicon } = page;
  const scale = isScale(page, half.next) ? lexicon.scales.get(wordAt(tokens, half.next)) : undefined;
  if (scale !== undefined)
    return { value: (value + half.value) * scale, step: half.value * scale, next: half.next + 1 };
  const last = lexicon.scales.get(wordAt(page.tokens, index + 1)) ?? 1;
  return { value: value + half.value * last, step: half.value * last, next: half.next };
}

const isScale = (page: Page, index: number): boolean =>
  page.lexicon.scales.has(wordAt(page.tokens, index)) && isNextWord(page, index);

const isHundred = (page: Page, index: number): boolean =>
  isScale(page, index) && (page.lexicon.scales.get(wordAt(page.tokens, index)) ?? 0) < 1000;

interface Sum {
  readonly value: number;
  readonly next: number;
  readonly isYear?: true;
}

/** Adds up the words after the first: what is below a thousand is gathered, then multiplied by its scale. */
function readRest(page: Page, index: number, first: number): Sum {
  let total = 0;
  let below: number | undefined = first;
  let least = Infinity;
  let next = index + 1;
  for (;;) {
    const at = afterAnd(page, next, below === undefined || below % (page.lexicon.vigesimal ? 10 : 100) === 0);
    const word = wordAt(page.tokens, at);
    if (!isNextWord(page, at)) break;
    const cardinal = page.lexicon.cardinal(word);
    const scale = page.lexicon.scales.get(word);
    if (page.lexicon.vigesimal && below !== undefined && below % 100 === 4 && cardinal === 20) below += 76;
    else if (cardinal !== undefined && fits(below, cardinal, page.lexicon.vigesimal))
      below = (below ?? 0) + cardinal;
    else if (cardinal !== undefined && at === next && isCentury(page, total, below, cardinal))
      return readYear(page, next, below ?? 0, cardinal);
    else if (
      scale !== undefined &&
      at === next &&
      below !== undefined &&
      scale < 1000 &&
      below % 1000 > 0 &&
      below % 1000 < 100
    )
      below += (below % 1000) * (scale - 1);
    else if (scale !== undefined && at === next && below !== undefined && scale >= 1000 && scale < least) {
      total += below * scale;
      below = undefined;
      least = scale;
    } else break;
    next = at + 1;
  }
  return { value: total + (below ?? 0), next };
}

/** Passes over an "and" between hundreds and tens, unless a number of its own follows: two hundred and three hundred. */
function afterAnd(page: Page, index: number, isRound: boolean): number {
  const { tokens, lexicon } = page;
  if (!isRound || tokens[index]?.lower !== lexicon.and || !isNextWord(page, index)) return index;
  const word = wordAt(tokens, index + 1);
  return lexicon.cardinal(word) !== undefined && isNextWord(page, index + 1) && !isHundred(page, index + 2)
    ? index + 1
    : index;
}

/** A number adds to what has room for it: five to twenty, fifty to two hundred. */
function fits(below: number | undefined, cardinal: number, vigesimal = false): boolean {
  if (cardinal <= 0) return false;
  if (below === undefined) return cardinal < 1000;
  if (below >= 1000 && below % 1000 === 0) return cardinal < 1000;
  if (below >= 100 && below % 100 === 0) return cardinal < 100;
  if (vigesimal && (below % 100 === 60 || below % 100 === 80)) return cardinal < 20;
  if (vigesimal && below % 100 === 10) return cardinal > 6 && cardinal < 10;
  return below % 100 >= 20 && below % 10 === 0 && cardinal < 10;
}

const isCentury = (page: Page, total: number, below: number | undefined, cardinal: number): boolean =>
  page.lexicon.pairedYears &&
  total === 0 &&
  below !== undefined &&
  below > 10 &&
  below <= 20 &&
  cardinal >= 10 &&
  cardinal < 100;

/** `nineteen fifty-four`, from the token of its second pair on. */
function readYear(page: Page, index: number, century: number, pair: number): Sum {
  const unit = isNextWord(page, index + 1)
    ? page.lexicon.cardinal(wordAt(page.tokens, index + 1))
    : undefined;
  const isUnit = unit !== undefined && fits(pair, unit);
  return { value: century * 100 + pair + (isUnit ? unit : 0), next: index + (isUnit ? 2 : 1), isYear: true };
}
