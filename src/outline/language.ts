import type { Direction } from '../model.js';

/** Scripts that run from right to left. */
const RIGHT_TO_LEFT: readonly (string | undefined)[] = [
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
];

/** Gives the way a language runs by the script it is written in: `'ur' => 'rtl'`, `'az-Arab' => 'rtl'`, `'de' => 'ltr'`, and so what is no language. */
export const directionOf = (lang: string): Direction =>
  isLanguage(lang) && RIGHT_TO_LEFT.includes(new Intl.Locale(lang).maximize().script) ? 'rtl' : 'ltr';

/** True for a language tag of BCP 47. */
export function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/iu.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
