import { isNextWord, type Page } from './at.js';
import type { Reading } from './figure.js';
import type { Token } from './tokens.js';

const LETTERS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const CANONICAL = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const REGNAL = /^[IVX]{2,}$/u;
/** No word, no initials. */
const LONG = /^[IVXL]{4,}$/u;

/** Whether letters write a number as the Romans did. */
export const isRoman = (text: string): boolean => CANONICAL.test(text);

/** Reads a Roman number where it is surely one: after a label such as "Chapter", two letters after a name: Louis XIV, or four. */
export function readRoman(page: Page, index: number): Reading | undefined {
  const { tokens, lexicon } = page;
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!token || !before || !isRoman(token.text) || !isNextWord(page, index)) return undefined;
  const isNamed = isTitled(before) && REGNAL.test(token.text);
  const isShouted = isNextWord(page, index + 1) && isShouting(tokens[index + 1]);
  if (!lexicon.labels.has(before.lower) && !LONG.test(token.text) && (!isNamed || isShouted))
    return undefined;
  const value = romanValue(token.text);
  const label = lexicon.labels.has(before.lower) ? { label: before.lower } : {};
  return {
    kind: 'ordinal',
    values: [value],
    next: index + 1,
    ...label,
    // In "the chapter I read" it is no number, in "World War I" it is.
    ...(value === 1 && !isTitled(before) && { weak: 'count' }),
  };
}

/** `XXIe siècle` */
export function readRomanOrdinal({ tokens, lexicon }: Page, index: number): Reading | undefined {
  const [, letters = ''] = /^([IVX]+|[IVXLCDM]{2,})(?:e|er|ème)$/u.exec(tokens[index]?.text ?? '') ?? [];
  if (!lexicon.vigesimal || letters === '' || !isRoman(letters)) return undefined;
  return { kind: 'ordinal', values: [romanValue(letters)], next: index + 1 };
}

/** `Louis` */
const isTitled = ({ text, lower }: Token): boolean =>
  text[0] !== lower[0] && text.slice(1) === lower.slice(1);

/** `JINPING` */
const isShouting = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.text.length > 1 &&
  token.text !== token.lower &&
  token.text === token.text.toUpperCase();

/** `'XIV' => 14` */
const romanValue = (letters: string): number =>
  [...letters].reduce((sum, letter, at) => {
    const [value = 0, next = 0] = [LETTERS[letter], LETTERS[letters[at + 1] ?? '']];
    return sum + (value < next ? -value : value);
  }, 0);
