import { languageOf } from '../../prose/language-of.js';
import { findNames } from '../../prose/names.js';
import { findNumbers } from '../../prose/numbers.js';
import { keyTerms } from '../../prose/terms.js';
import { type Word, wordFinder } from '../../prose/words.js';
import type { Fact } from './facts.js';

/** In characters. */
const LONGEST = 48;
const MOST_WORDS = 3;

/** A name that stands elsewhere more than twice as often as here marks nothing. */
const MARKS = 1 / 3;

/**
 * Makes a title for each of several runs of sentences, where it is wanted, out of what marks it against the others: one or
 * two names, else one or two phrases, as the run has them; undefined where nothing marks it.
 */
export function topicTitles(
  runs: readonly (readonly Fact[])[],
  isWanted: (run: readonly Fact[]) => boolean,
  lang: string,
): readonly (string | undefined)[] {
  const terms = keyTerms(runs.map((run) => run.flatMap(({ stems }) => [...stems])));
  const wordsOf = wordFinder(lang);
  const whole = runs.flatMap((run) => run.map(({ text }) => text)).join('\n');
  return runs.map((run, at) => {
    if (!isWanted(run)) return undefined;
    const names = namesIn(run, whole, lang);
    const telling = names.filter(({ weight }) => weight >= MARKS);
    const phrases = telling.length > 0 ? [] : phrasesIn(run, terms[at] ?? [], wordsOf, lang);
    const found =
      phrases.length > 0 ? phrases : (telling.length > 0 ? telling : names).map(({ name }) => name);
    return join(found, lang);
  });
}

/** Whether a name holds a number or a quoted word, which would claim something alone in a title. */
const claims = (name: string, lang: string): boolean =>
  /\p{Nd}|["“”„«»]|\b[IVX]+$/u.test(name) || findNumbers(name, lang).length > 0;

/** Gives the names in a run; one counts more the less it stands elsewhere, and if it has several words. */
function namesIn(
  run: readonly Fact[],
  whole: string,
  lang: string,
): readonly { readonly name: string; readonly weight: number }[] {
  const counts = new Map<string, number>();
  for (const { text, sure } of findNames(run.map((fact) => fact.text).join('\n'), lang))
    if (sure && text.length <= LONGEST && !claims(text, lang)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({
      name,
      weight:
        (count / (whole.split(name).length - 1 || 1)) *
        (name.includes(' ') ? 1.5 : name.includes('-') ? 0.5 : 1),
    }))
    .sort((a, b) => b.weight - a.weight);
}

/** Gives the phrases in which the terms stand first, each with words of its own. */
function phrasesIn(
  run: readonly Fact[],
  terms: readonly string[],
  wordsOf: (text: string) => readonly Word[],
  lang: string,
): readonly string[] {
  const english = languageOf(lang) === 'en';
  const phrases = run
    .flatMap(({ text }) => cutPhrases(text, wordsOf(text)))
    .filter(({ text }) => !/\p{Nd}/u.test(text))
    .filter(({ text, before }) => !english || (NOUNS_FOLLOW.test(before) && !NO_NOUN.test(text)));
  const found = new Map<string, readonly string[]>();
  for (const term of terms) {
    const best = phrases.find(({ stems }) => stems.includes(term));
    if (best && ![...found.values()].flat().some((stem) => best.stems.includes(stem)))
      found.set(best.text, best.stems);
  }
  return [...found.keys()];
}

/** Before these words stands a noun or what belongs to one. */
const NOUNS_FOLLOW =
  /(?:^|\s)(?:the|an?|its|their|his|her|our|my|your|this|these|those|of|any|some|every|each)\s$/iu;
const NO_NOUN = /(?:ed|ing|ly)$/u;

/** Cuts a sentence into the runs of words that carry meaning, with nothing but a space or a hyphen between them. */
function cutPhrases(
  text: string,
  words: readonly Word[],
): readonly { readonly text: string; readonly before: string; readonly stems: readonly string[] }[] {
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const next = last && /^[ -]?$/u.test(text.slice(last.end, word.start));
    if (run && next && run.length < MOST_WORDS) run.push(word);
    else runs.push([word]);
  }
  return runs.map((run) => ({
    text: text.slice(run[0]?.start, run.at(-1)?.end),
    before: text.slice(0, run[0]?.start).slice(-8),
    stems: run.map(({ stem }) => stem),
  }));
}

/** Joins the first two where there is room for both: `['Xi Jinping', 'Wang Yi'] => 'Xi Jinping and Wang Yi'`. */
function join([first, ...more]: readonly string[], lang: string): string | undefined {
  if (first === undefined) return undefined;
  const second = more.find((one) => !one.includes(first) && !first.includes(one));
  const both = second === undefined ? first : `${first}${between(first, lang)}${second}`;
  const title = [...both].length <= LONGEST ? both : first;
  return title.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toLocaleUpperCase(lang));
}

/** In other languages "and" may stand within a name, or grow onto the next word. */
function between(first: string, lang: string): string {
  if (languageOf(lang) === 'en') return ' and ';
  return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u.test(first) ? '、' : ', ';
}
