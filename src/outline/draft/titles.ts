import { keyTerms } from '../../prose/terms.js';
import { type Word, wordFinder } from '../../prose/words.js';
import type { Fact } from './facts.js';

/** In characters. */
const LONGEST = 60;
const MOST_WORDS = 3;

/** Whether a sentence can be a slide's title: a short statement that is nobody's in particular. */
export const canBeTitle = ({ point, size, score }: Fact): boolean =>
  score > 0 && size >= 3 && [...point].length <= LONGEST && !/["“”„«»‹›「」『』:;?!？！…]/u.test(point);

/**
 * Makes a title for each of several runs of sentences out of what marks it against the others: one or two phrases of its
 * own words; undefined where nothing does.
 */
export function topicTitles(
  runs: readonly (readonly Fact[])[],
  lang: string,
): readonly (string | undefined)[] {
  const wordsOf = wordFinder(lang);
  const terms = keyTerms(runs.map((run) => run.flatMap(({ stems }) => [...stems])));
  return runs.map((run, at) => {
    const phrases = run.flatMap(({ text }) => phrasesIn(text, wordsOf(text)));
    const found: Phrase[] = [];
    for (const term of terms[at] ?? []) {
      const fits = phrases.filter(({ stems }) => stems.includes(term));
      const best = fits.find(({ isName }) => isName) ?? fits[0];
      if (best && !found.some(({ stems }) => stems.some((stem) => best.stems.includes(stem))))
        found.push(best);
    }
    const [first, second] = [
      ...found.filter(({ isName }) => isName),
      ...found.filter(({ isName }) => !isName),
    ];
    const both = first && second ? `${first.text}${listComma(first.text)}${second.text}` : undefined;
    const title = both && [...both].length <= LONGEST ? both : first?.text;
    return title?.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toLocaleUpperCase(lang));
  });
}

interface Phrase {
  readonly text: string;
  readonly stems: readonly string[];
  readonly isName: boolean;
}

const listComma = (text: string): string => (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u.test(text) ? '、' : ', ');

/** Gives the runs of words that carry meaning, with nothing but a space or a hyphen between them. */
function phrasesIn(text: string, words: readonly Word[]): readonly Phrase[] {
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const next = last && /^[ -]?$/u.test(text.slice(last.end, word.start));
    if (run && next && run.length < MOST_WORDS && isCapital(text, run[0]) === isCapital(text, word))
      run.push(word);
    else runs.push([word]);
  }
  return runs.map((run) => ({
    text: text.slice(run[0]?.start, run.at(-1)?.end),
    stems: run.map(({ stem }) => stem),
    isName: run[0] !== undefined && run[0].start > 0 && isCapital(text, run[0]),
  }));
}

const isCapital = (text: string, word: Word | undefined): boolean => /^\p{Lu}/u.test(text.slice(word?.start));
