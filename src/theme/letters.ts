import type { Letters } from '../model.js';
import { FALLBACKS, type Fallback, type HanLanguage, hanLanguage } from './fallbacks.js';

/** A fallback and the letters that it is asked for. */
export interface Ask {
  readonly fallback: Fallback;
  readonly letters: readonly string[];
}

/** Gives the letters that need a glyph, each once. */
export const lettersIn = (text: string): readonly string[] =>
  [...new Set(text)].filter(
    (letter) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(letter),
  );

/** Asks each fallback for the letters it is for; of those for one language the first for all, others for its own words. */
export function asksFor(letters: Letters): readonly Ask[] {
  const all = lettersIn(letters.text);
  const languages = hanLanguages(letters);
  return [...languages, undefined].flatMap((lang) => {
    const own = lang === undefined || lang === languages[0] ? all : lettersIn(markedAs(lang, letters));
    return FALLBACKS.filter((fallback) => fallback.lang === lang).map((fallback) => ({
      fallback,
      letters: own.filter((letter) => fallback.characters.test(letter)),
    }));
  });
}

/** Gives the signs that a deck in a language of Han characters draws on a full square. */
export function squareLetters({ lang, text }: Letters): readonly string[] {
  const han = hanLanguage(lang);
  const square = FALLBACKS.find((fallback) => han !== undefined && fallback.lang === han)?.square ?? '';
  return lettersIn(text).filter((letter) => square.includes(letter));
}

const markedAs = (lang: HanLanguage, { marked }: Letters): string =>
  marked.map((words) => (hanLanguage(words.lang) === lang ? words.text : '')).join('');

/** Gives the languages by whose forms Han characters are drawn: the deck's, its words', else what the letters tell. */
export function hanLanguages({ lang, marked, text }: Letters): readonly HanLanguage[] {
  const named = [lang, ...marked.map((words) => words.lang)].flatMap((tag) => hanLanguage(tag) ?? []);
  const told: HanLanguage[] = [
    ...named,
    ...(/[\p{Script=Hira}\p{Script=Kana}]/u.test(text) ? (['ja'] as const) : []),
    ...(/\p{Script=Hangul}/u.test(text) ? (['ko'] as const) : []),
  ];
  const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text);
  return [...new Set(told.length === 0 && han ? (['zh-Hans'] as const) : told)];
}
