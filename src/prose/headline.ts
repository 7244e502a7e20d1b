import { standsAlone } from './alone.js';
import { languageOf } from './language-of.js';

/** In letters; one of Chinese, Japanese or Korean is as wide as two. */
const LONGEST = 60;
const WIDE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}，、。「」]/gu;
const FEWEST_WORDS = 3;

/** What says when, or after what, the main clause is true; it is as true without. */
const WHEN =
  /^(?:(?:After|Since|During|Following|In the face of)\s[^,]{3,120}|(?:In|On|By|At|From)\s[^,]{0,40}\d[^,]{0,20}),\s(?:however,\s|though,\s)?/u;
const MARKS = /["“”„«»‹›「」『』:;?!？！…()[\]]/u;

/**
 * Makes a title of a point, where it is short or its main clause is; undefined where it is too long, asks or quotes.
 *
 * `'After the fire of 1911, the town bought the mill' => 'The town bought the mill'`
 */
export function headlineOf(point: string, lang: string): string | undefined {
  const main = languageOf(lang) === 'en' ? point.replace(WHEN, '') : point;
  const fits = [point, main].find((text) => widthOf(text) <= LONGEST && !MARKS.test(text));
  if (fits === undefined || !standsAlone(fits, lang) || fits.split(' ').length < fewestWords(fits))
    return undefined;
  return fits.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
}

const widthOf = (text: string): number => [...text].length + (text.match(WIDE)?.length ?? 0);

/** In a script without spaces a sentence is one word. */
const fewestWords = (text: string): number =>
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u.test(text) ? 1 : FEWEST_WORDS;
