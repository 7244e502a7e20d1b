import stopWords from 'stopwords-iso' with { type: 'json' };
import { kept } from './kept.js';
import { languageOf } from './language-of.js';
import { stemmerFor } from './stems.js';

/** A word of a text that carries meaning. */
export interface Word {
  /** Folded: in small letters and NFC. */
  readonly word: string;
  /** What it shares with its other forms; the word itself where the language has no stemmer. */
  readonly stem: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

const STOP_WORDS: Readonly<Record<string, readonly string[]>> = stopWords;

/** `d’hier` and `China’s` are two words each; `п’ять` is one. */
const ELISION = /(?<=\p{Script=Latin})['\u2019](?=\p{Script=Latin})/gu;

/** Of Markdown's `_emphasis_`, and not of `snake_case`. */
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** `Intl.Segmenter` copies its whole text for each word, so that long texts reach it piece by piece. */
const PIECES = /[\s\S]{1,500}(?:(?<=[\s、。，；：！？])|$)|[\s\S]{1,500}/gu;

/** What holds no letter but those of English, which the pattern below cuts as `Intl.Segmenter` does, in a tenth of its time. */
const PLAIN = /^[\t\n\r -~\u00a0\u2013\u2014\u2018-\u201d\u2026]*$/u;
const COLON_INSIDE = /[A-Za-z]:[A-Za-z]/u;
const PLAIN_WORD =
  /(?=_*[A-Za-z\d])[A-Za-z\d_]+(?:(?:(?<=[A-Za-z])[.'\u2018\u2019](?=[A-Za-z])|(?<=\d)[.,;'\u2018\u2019](?=\d))[A-Za-z\d_]+)*/gu;

interface Cut {
  readonly segment: string;
  readonly index: number;
}

/** Makes what cuts a piece of text into its words (Unicode Standard Annex 29). */
function wordCutter(language: string): (piece: string) => readonly Cut[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (piece) =>
    PLAIN.test(piece) && !COLON_INSIDE.test(piece)
      ? [...piece.matchAll(PLAIN_WORD)].map(({ 0: segment, index }) => ({ segment, index }))
      : [...segmenter.segment(piece)].filter(({ isWordLike }) => isWordLike);
}

/** Gives the words of a text that carry meaning, in its language (BCP 47): no stop words and no bare numbers. */
export const contentWords = (text: string, lang: string): readonly Word[] => wordFinder(lang)(text);

/** Counts the words of a text in its language (BCP 47), also where no space parts them. */
export function countWords(text: string, lang: string): number {
  const cut = wordCutter(languageOf(lang));
  return [...text.matchAll(PIECES)].reduce((sum, [piece]) => sum + cut(piece).length, 0);
}

/** Makes `contentWords` for the many texts of one language. */
export function wordFinder(lang: string): (text: string) => readonly Word[] {
  const language = languageOf(lang);
  const cut = wordCutter(language);
  const stop = new Set(STOP_WORDS[['nb', 'nn'].includes(language) ? 'no' : language]);
  const stem = stemmerFor(language);
  const meaningOf = kept((segment: string) => {
    const word = segment.normalize('NFC').toLocaleLowerCase(language);
    return /\p{L}/u.test(word) && !stop.has(word) ? { word, stem: stem(word) } : undefined;
  });
  return (text) => {
    const words: Word[] = [];
    for (const { 0: piece, index: offset } of text
      .replace(ELISION, ' ')
      .replace(UNDERSCORE, ' ')
      .matchAll(PIECES))
      for (const { segment, index } of cut(piece)) {
        const meaning = meaningOf(segment);
        const start = offset + index;
        if (meaning) words.push({ ...meaning, start, end: start + segment.length });
      }
    return words;
  };
}
