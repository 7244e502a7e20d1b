import { unitOf } from '../measure.js';
import { endBefore, isNextWord, matchAfter, type Page, tokenFrom, wordAt } from './at.js';
import { type Amount, lastDigit } from './scales.js';

/** Reads a part of a whole: `two-thirds`, `a quarter of`, `half the`; and `half a million`, `half an hour`, a part of a scale or a unit. */
export function readPart(page: Page, index: number): Amount | undefined {
  const part = readLone(page, index) ?? readCounted(page, index);
  if (!part) return undefined;
  const { lexicon } = page;
  const end = endBefore(page, part.next);
  const link = matchAfter(page, end, lexicon.ofScale);
  if (!link || (part.value < 0.25 && !lexicon.ofPart.test(link[0]))) return part;
  const word = link[1] ?? '';
  const next = tokenFrom(page, part.next, end + link[0].length);
  const scale = lexicon.scales.get(word.toLowerCase());
  if (scale !== undefined) {
    const value = part.value * scale;
    return { value, step: lastDigit(String(value)), next };
  }
  const unit = /\p{L}{2}/u.test(word) ? unitOf(word) : undefined;
  return unit === undefined ? part : { value: part.value, step: part.step, next, unit };
}

/** `half`, where what stands beside it shows that it is a part, else weak; none after an ordinal: the second half. */
function readLone(page: Page, index: number): Amount | undefined {
  const { tokens, lexicon } = page;
  if (lexicon.parts.get(wordAt(tokens, index)) !== 2 || tokens[index]?.lower.endsWith('s')) return undefined;
  if (isNextWord(page, index) && lexicon.ordinal(wordAt(tokens, index - 1)) !== undefined) return undefined;
  return {
    value: 0.5,
    step: 0.1,
    next: index + 1,
    isPart: true,
    ...(!isShare(page, index, index + 1) && { weak: 'word' }),
  };
}

/** `two-thirds`, `one fifth`, `a quarter of`. */
function readCounted(page: Page, index: number): Amount | undefined {
  const { tokens, lexicon } = page;
  const [count, noun] = [tokens[index], tokens[index + 1]];
  const parts = lexicon.parts.get(noun?.lower ?? '');
  if (!count || !noun || parts === undefined || !isNextWord(page, index + 1)) return undefined;
  const isOne = lexicon.ones.has(count.lower);
  const number = isOne
    ? 1
    : (lexicon.cardinal(count.lower) ?? Number(/^\d{1,2}$/u.test(count.text) ? count.text : NaN));
  const isPlural = noun.lower.endsWith('s');
  if (!(number >= 1 && number < parts) || (lexicon.hasPlurals && isPlural === (number === 1)))
    return undefined;
  const sure =
    number > 1 ||
    lexicon.cardinal(count.lower) === 1 ||
    isShare(page, index, index + 2) ||
    isOf(page, index, index + 2);
  const isLast = parts !== 4 && matchAfter(page, noun.end, /^\s*(?:[.,;:)]|$)/u) !== null;
  if (!sure && !isLast && parts !== 2 && parts !== 4) return undefined;
  return { value: number / parts, step: 0.1, next: index + 2, isPart: true, ...(!sure && { weak: 'word' }) };
}

/** `a discount of a fifth for his plea`, where no noun follows. */
const isOf = ({ tokens, lexicon }: Page, index: number, next: number): boolean =>
  lexicon.of.has(wordAt(tokens, index - 1)) && lexicon.functionWords.has(wordAt(tokens, next));

/** Whether the words on either side speak of a share. */
const isShare = (page: Page, index: number, next: number): boolean =>
  matchAfter(page, endBefore(page, next), page.lexicon.shareAfter) !== null ||
  page.lexicon.shareBefore.has(wordAt(page.tokens, index - 1));
