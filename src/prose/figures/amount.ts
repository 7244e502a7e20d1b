import type { Page } from './at.js';
import { GLYPHS, readDigits } from './digits.js';
import { readWords } from './number-words.js';
import type { Amount } from './scales.js';

/** Reads a quantity in digits or words, with its scale and without its unit. */
export function readAmount(page: Page, index: number): Amount | undefined {
  const token = page.tokens[index];
  if (token?.kind === 'number') return readDigits(page, index);
  if (token?.kind === 'word') return readWords(page, index);
  const value = token?.kind === 'sign' ? GLYPHS.get(token.text) : undefined;
  return value === undefined ? undefined : { value, step: 0.1, next: index + 1, isPart: true };
}
