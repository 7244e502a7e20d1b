import { acronymFinder } from '../../prose/acronyms.js';
import { leaningOf } from '../../prose/cases.js';
import { lexiconOf } from '../../prose/common.js';
import { aliasesOf, areKin } from '../../prose/demonyms.js';
import { groupBy } from '../../prose/group.js';
import { languageOf } from '../../prose/language-of.js';
import { acronymKey, findStretches, joins, type NameIndex } from '../../prose/name-index.js';
import { CAMEL } from '../../prose/names/parts.js';
import { once } from '../../prose/once.js';
import { stemmerFor } from '../../prose/stems.js';
import { isOrganisationWord, isPlaceWord } from '../../prose/titles.js';

/** A word of a name, as written and folded. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  /** Stands behind `al` or `bin`, so that another letter makes another family of it: `al-Rashidi` is not `al-Rashid`. */
  readonly isFamily?: boolean;
}

/** What an article knows of a name's words. */
export interface WordKnowledge {
  /** The form in which the article has it, as its index has it; else the word's own. */
  readonly keyOf: (word: Word) => string;
  /** Whether the article writes it out, or has another name for the same place. */
  readonly isWrittenOut: (word: Word) => boolean;
  /** Whether it is a common word of the language. */
  readonly isCommon: (word: Word) => boolean;
  /** Whether it is a name by itself, or a common word that the article has as a name. */
  readonly isName: (word: Word) => boolean;
  /** Whether it is a family's name of the article with an s more or less. */
  readonly isNearFamily: (word: Word) => boolean;
  /** Whether the article has it with another ending, or a word of the same stem. */
  readonly hasStemOf: (word: Word) => boolean;
}

/** Languages whose names take endings. */
const INFLECTING = new Set('ru uk be pl cs sk sl hr sr bs bg mk lt lv et fi hu tr el ro la hi'.split(' '));
/** Languages whose names take an `s` alone. */
const GENITIVE = new Set('de nl sv da no nb nn'.split(' '));
const ACRONYM = /^(?:\p{Lu}[.&]?){2,}s?$/u;

/** Makes what tells of words whether and how an article has them. */
export function knowWords(index: NameIndex, lang: string): WordKnowledge {
  const lexicon = lexiconOf(lang);
  const { small } = index.cases;
  const stem = stemmerFor(languageOf(lang));
  const isAcronym = ({ text, folded }: Word): boolean =>
    ACRONYM.test(text) && (folded.length < 5 || !lexicon.isCommon(folded));
  const isCommon = (word: Word): boolean =>
    !isAcronym(word) && !CAMEL.test(word.text) && lexicon.isCommon(word.folded);
  const isSpelledOut = acronymFinder(index, lexicon);
  return {
    isCommon,
    keyOf: keyFinder(index, lang, (word) => isAcronym(word) && lexicon.isCommon(word.folded)),
    isWrittenOut: (word) =>
      aliasesOf(word.folded).some((alias) => findStretches(alias.split(' '), index).length > 0) ||
      (isAcronym(word) ? isWritten(word, index, isSpelledOut) : isGroupOf(word, index)),
    isName: (word) =>
      !isCommon(word) || isOrganisationWord(word.folded) || leaningOf(word.folded, index.cases) > 0,
    isNearFamily: ({ folded }) =>
      [`${folded}s`, ...(folded.endsWith('s') ? [folded.slice(0, -1)] : [])].some((other) =>
        isFamilyName(other, index),
      ),
    hasStemOf: ({ folded }) =>
      [...index.words()].some(
        (word) =>
          rootOf(word) === rootOf(folded) &&
          stem(word) === stem(folded) &&
          // Of a name another letter makes another one: Thorn is not Thorne.
          (small(word) > 0 || /^e?s$/.test(endingOf(word, folded))),
      ),
  };
}

/** Whether the article has a word only with a capital, and behind a name as the last of a person's. */
export const isFamilyName = (word: string, { placesOf, tokenAt, cases }: NameIndex): boolean =>
  cases.capitalAnywhere(word) > 0 &&
  cases.small(word) === 0 &&
  !isOrganisationWord(word) &&
  !isPlaceWord(word) &&
  placesOf(word).some((at) => {
    const [before, token, next] = [tokenAt(at - 1), tokenAt(at), tokenAt(at + 1)];
    const isBehindName =
      before?.capital === true &&
      !isPlaceWord(before.folded) &&
      !isOrganisationWord(before.folded) &&
      token !== undefined &&
      joins(token, before);
    return isBehindName && !(next?.capital && joins(next, token));
  });

/** An acronym that is a word too, as US and WHO, is looked up in capitals; a name with an ending without it. */
function keyFinder(
  index: NameIndex,
  lang: string,
  isAmbiguous: (word: Word) => boolean,
): WordKnowledge['keyOf'] {
  const byRoot = once(() => {
    const names = new Set(index.capitals().map(({ folded }) => folded));
    return groupBy([...names], rootOf);
  });
  const areForms = formsOf(languageOf(lang));
  return (word) => {
    const { folded } = word;
    if (folded.length < 4 && isAmbiguous(word)) return acronymKey(word.text);
    if (index.has(folded)) return folded;
    const plural = /\d/u.test(folded) ? [`${folded}s`, folded.replace(/s$/u, '')].find(index.has) : undefined;
    if (plural !== undefined) return plural;
    const alias = aliasesOf(folded).find((one) => index.has(one));
    const alike = word.isFamily ? [] : (byRoot().get(rootOf(folded)) ?? []);
    return alias ?? alike.find((name) => areKin(folded, name) || areForms?.(folded, name)) ?? folded;
  };
}

/** What the longer of two words has more than the shorter. */
const endingOf = (one: string, other: string): string =>
  one.length > other.length ? one.slice(other.length) : other.slice(one.length);

/** What two forms of one name have in common at least. */
const rootOf = (folded: string): string => folded.slice(0, 3);

/** Gives what tells two forms of one name in a language whose names take endings. */
function formsOf(language: string): ((one: string, other: string) => boolean) | undefined {
  if (GENITIVE.has(language)) return (one, other) => one === `${other}s` || other === `${one}s`;
  if (!INFLECTING.has(language)) return undefined;
  return (one, other) => {
    const stem = Math.max(3, Math.min(one.length, other.length) - 2);
    return Math.abs(one.length - other.length) < 4 && one.slice(0, stem) === other.slice(0, stem);
  };
}

function isWritten(word: Word, index: NameIndex, isSpelledOut: (acronym: string) => boolean): boolean {
  const key = acronymKey(word.text).replace(/s$/u, '');
  return index.has(key) || isSpelledOut(key);
}

/** `G-20` for `Group of 20` */
function isGroupOf({ folded }: Word, { placesOf, tokenAt }: NameIndex): boolean {
  const [, letter, digits = ''] = /^(\p{L})(\d+)$/u.exec(folded) ?? [];
  return placesOf(digits).some((at) => tokenAt(at - 2)?.folded[0] === letter);
}
