import type { Letters } from '../model.js';
import { FALLBACKS, type Fallback, isHan, scriptOf } from './fallbacks.js';

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

/** True for what stands between words and letters and shows nothing. */
export const isBlank = (letter: string): boolean => [' ', '\u200c', '\u200d', '\ufe0f'].includes(letter);

/** Gives the signs that the deck's script takes from the theme's own families. */
export function takenLetters({ lang, text }: Letters): readonly string[] {
  const script = scriptOf(lang);
  const takes = FALLBACKS.find((fallback) => script !== undefined && fallback.script === script)?.takes ?? '';
  return [...takes].filter((letter) => text.includes(letter));
}

/** Asks each fallback for the letters it is for: of those that share the Han characters the first for all, others for their own words. */
export function asksFor(letters: Letters): readonly Ask[] {
  const all = lettersIn(letters.text);
  const shared = hanScripts(letters).flatMap((script, index) => {
    const own = index === 0 ? all : lettersIn(markedAs(script, letters));
    return FALLBACKS.filter((fallback) => fallback.script === script).map((fallback) => ask(fallback, own));
  });
  const others = FALLBACKS.filter(({ script }) => !isHan(script)).map((fallback) => {
    const blanks = fallback.script === scriptOf(letters.lang) ? takenLetters(letters).filter(isBlank) : [];
    return ask(fallback, [...all, ...blanks]);
  });
  return [...shared, ...others];
}

function ask(fallback: Fallback, letters: readonly string[]): Ask {
  const own = letters.filter((letter) => fallback.characters.test(letter));
  return { fallback, letters: own.length > 0 ? [...own, ...(fallback.joins ?? '')] : own };
}

const markedAs = (script: string, { marked }: Letters): string =>
  marked.map((words) => (scriptOf(words.lang) === script ? words.text : '')).join('');

/** Gives the scripts by whose forms Han characters are drawn: the deck's, its words', else what the letters tell. */
function hanScripts({ lang, marked, text }: Letters): readonly string[] {
  const named = [lang, ...marked.map((words) => words.lang)]
    .flatMap((tag) => scriptOf(tag) ?? [])
    .filter(isHan);
  const kana = /[\p{Script=Hira}\p{Script=Kana}]/u.test(text) ? ['Jpan'] : [];
  const hangul = /\p{Script=Hangul}/u.test(text) ? ['Kore'] : [];
  const told = [...named, ...kana, ...hangul];
  const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text);
  return [...new Set(told.length === 0 && han ? ['Hans'] : told)];
}
