import { findNames } from '../../prose/names.js';
import { keyTerms } from '../../prose/terms.js';
import { type Word, wordFinder } from '../../prose/words.js';
import type { Fact } from './facts.js';

/** In characters. */
const LONGEST = 60;
const MOST_WORDS = 3;

/**
 * Makes a title for each of several runs of sentences out of what marks it against the others: one or two names, else
 * one or two phrases, as the run has them; undefined where nothing marks it.
 */
export function topicTitles(
  runs: readonly (readonly Fact[])[],
  lang: string,
): readonly (string | undefined)[] {
  const terms = keyTerms(runs.map((run) => run.flatMap(({ stems }) => [...stems])));
  const names = runs.map((run) => namesIn(run, lang));
  const spread = new Map<string, number>();
  for (const name of names.flatMap((own) => [...own.keys()])) spread.set(name, (spread.get(name) ?? 0) + 1);
  return runs.map((run, at) => {
    const own = [...(names[at] ?? [])]
      .sort((a, b) => weigh(b, spread) - weigh(a, spread))
      .map(([name]) => name);
    return join(own.length > 0 ? own : phrasesIn(run, terms[at] ?? [], lang), lang);
  });
}

/** A name counts more the more often it stands here and the fewer other runs have it; one of several words is more of a name. */
const weigh = ([name, count]: readonly [string, number], spread: ReadonlyMap<string, number>): number =>
  (count / (spread.get(name) ?? 1)) * (name.includes(' ') ? 1.5 : 1);

function namesIn(run: readonly Fact[], lang: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of run)
    for (const name of findNames(text, lang))
      if (name.sure && name.text.length <= LONGEST) counts.set(name.text, (counts.get(name.text) ?? 0) + 1);
  return counts;
}

/** Gives the phrases in which the terms stand first, each with words of its own. */
function phrasesIn(run: readonly Fact[], terms: readonly string[], lang: string): readonly string[] {
  const wordsOf = wordFinder(lang);
  const phrases = run.flatMap(({ text }) => cutPhrases(text, wordsOf(text)));
  const found = new Map<string, readonly string[]>();
  for (const term of terms) {
    const best = phrases.find(({ stems }) => stems.includes(term));
    if (best && ![...found.values()].flat().some((stem) => best.stems.includes(stem)))
      found.set(best.text, best.stems);
  }
  return [...found.keys()];
}

/** Cuts a sentence into the runs of words that carry meaning, with nothing but a space or a hyphen between them. */
function cutPhrases(
  text: string,
  words: readonly Word[],
): readonly { readonly text: string; readonly stems: readonly string[] }[] {
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
    stems: run.map(({ stem }) => stem),
  }));
}

/** Joins the first two where there is room for both. */
function join([first, ...more]: readonly string[], lang: string): string | undefined {
  if (first === undefined) return undefined;
  const comma = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u.test(first) ? '、' : ', ';
  const second = more.find((one) => !one.includes(first) && !first.includes(one));
  const both = second === undefined ? first : `${first}${comma}${second}`;
  const title = [...both].length <= LONGEST ? both : first;
  return title.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toLocaleUpperCase(lang));
}
