import { sharesWords } from '../../prose/cast.js';
import { isOrganisationWord, isPlaceWord, isTitle } from '../../prose/titles.js';
import type { Given } from './whose.js';

const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de la le du da di do dos bin ibn al el ter zu'.split(' '),
);
/** Where every noun has a capital, two words with one may be anything. */
const CAPITAL_NOUNS = /^(?:de|lb)\b/u;

/** Who an article has: those who say something, and the last words of people's names. */
export interface KnownPeople {
  readonly speakers: () => readonly string[];
  /** Whether the article has a name as it is written there. */
  readonly isNamed: (name: string) => boolean;
  /** Whether somebody's kin is named by a first name alone: `her father, Joseph,`. */
  readonly isFirstName: (word: string) => boolean;
  readonly isFamily: (word: string) => boolean;
  /** Whether the article names somebody as of an organisation: `Yuki Hamasaki of Norfield Capital`. */
  readonly isOf: (person: string, organisation: string) => boolean;
}

/**
 * Whether a slide gives words to somebody who is surely none of those whom the article gives them to. A surname alone, an
 * initial, a title or an order of names makes no difference; "the minister" may be anybody.
 *
 * `("Mr. Wilk", { speakers: ["Delia Marchetti"], … }, { speakers: () => ["Tomasz Wilk", "Delia Marchetti"], … }) => true`
 */
export function isAnother(
  by: string,
  { speakers, excludes }: Given,
  known: KnownPeople,
  lang: string,
): boolean {
  // Behind a comma small words alone say what somebody is.
  const parts = by.split(/[,;(]|\s+(?:and|und|et|y|e|&)\s+/u);
  const named = parts
    .filter((part, at) => at === 0 || /\p{Lu}|^[^\p{Ll}]*$/u.test(part))
    .map(wordsOf)
    .filter((words) => words.length > 0);
  if (named.length === 0) return false;
  if (named.some((words) => speakers.some((speaker) => isSame(words, wordsOf(speaker))))) return false;
  if (!OWNED.test(by) && named.every((words) => excludes(words.join(' ')))) return true;
  if (speakers.length === 0) return false;
  const isTheirs = (part: string): boolean =>
    !isKnown(wordsOf(part), known) && speakers.some((speaker) => known.isOf(speaker, part.trim()));
  if (parts.some(isTheirs)) return false;
  // Two people of one family have to be known as two: a name may be written in several ways.
  const isKin = (words: readonly string[]): boolean =>
    speakers.some((speaker) => wordsOf(speaker).some((word) => words.includes(word)));
  return named.every((words) =>
    isKin(words) ? isBothNamed(words, speakers, known) : isTold(words, known, lang),
  );
}

/** `Balewa’s father` is not Balewa. */
const OWNED = /['’]s?\s/u;
const ARTICLE = /^(?:The|An?|De[rs]|Die|Das|L[ae])\s(?!\p{Lu}\p{Ll}+$)/u;

/** The words of a name, folded, without an article, titles and initials' dots. */
const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/gu, "'")
    .replace(/'s?(?=\s|$)/gu, '')
    .replace(ARTICLE, '')
    .split(/[\s."“”„«»]+/u)
    .filter((word) => word !== '' && !isTitle(word.toLowerCase()));

function isSame(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one, other].map((words) => words.map((word) => word.toLowerCase()));
  if (!a || !b || b.length === 0) return false;
  if (sharesWords(a.join(' '), b.join(' '))) return true;
  const initials = (words: readonly string[]): string => words[0]?.charAt(0) ?? '';
  const isShort = (words: readonly string[]): boolean => words[0]?.length === 1;
  return a.at(-1) === b.at(-1) && initials(a) === initials(b) && (isShort(a) || isShort(b));
}

/** Whether words are surely somebody's name: another speaker's or a family's, or two names side by side. */
function isTold(words: readonly string[], known: KnownPeople, lang: string): boolean {
  const names = words.filter((word) => !PARTICLES.has(word.toLowerCase()));
  const isName = (word: string): boolean =>
    /^\p{Lu}/u.test(word) && !isOrganisationWord(word.toLowerCase()) && !isPlaceWord(word.toLowerCase());
  const isFull = names.length > 1 && names.length < 5 && names.every(isName) && !CAPITAL_NOUNS.test(lang);
  const [name = ''] = names;
  return isFull || isKnown(words, known) || (names.length === 1 && isName(name) && known.isFamily(name));
}

/** Whether somebody of a speaker's family says something as well, or stands in the article with a first name of another. */
const isBothNamed = (words: readonly string[], speakers: readonly string[], known: KnownPeople): boolean =>
  isKnown(words, known) ||
  isOtherFirstName(words, speakers, known) ||
  (words.length > 1 &&
    known.isNamed(words.join(' ')) &&
    speakers.every((name) => name.includes(' ') && wordsOf(name).at(-1) === words.at(-1)));

/** `Joseph Marlowe` for Edith Marlowe, whose father Joseph the article names. */
const isOtherFirstName = (
  words: readonly string[],
  speakers: readonly string[],
  known: KnownPeople,
): boolean =>
  words.length === 2 &&
  known.isFirstName(words[0] ?? '') &&
  speakers.every((name) => {
    const [first, last, ...more] = wordsOf(name);
    return more.length === 0 && last === words[1] && first?.charAt(0) !== words[0]?.charAt(0);
  });

const isKnown = (words: readonly string[], { speakers }: KnownPeople): boolean =>
  speakers().some((name) => isSame(words, wordsOf(name)));
