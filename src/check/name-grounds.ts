import { groupBy } from '../article/group.js';
import { acronymFinder } from '../prose/acronyms.js';
import { lexiconOf } from '../prose/common.js';
import { aliasesOf, areKin } from '../prose/demonyms.js';
import {
  acronymKey,
  endsName,
  findStretches,
  type NameIndex,
  type Stretch,
  spellOut,
} from '../prose/name-index.js';
import { stemmerFor } from '../prose/stems.js';
import { isBeforeTitle, isOrganisationWord, isPlaceWord, isTitle } from '../prose/titles.js';
import { foldName } from '../prose/tokens.js';
import { languageOf } from '../prose/words.js';

/** What an article says to a name. */
export type Ground =
  | { readonly kind: 'held' }
  /** Some of its words stand nowhere in the article. */
  | { readonly kind: 'absent'; readonly words: readonly string[]; readonly doubtful: boolean }
  /** All of its words do, but never in one name; these are the article's. */
  | { readonly kind: 'mixed'; readonly names: readonly string[] };

/** A word of a name, as written and folded. */
interface Word {
  readonly text: string;
  readonly folded: string;
}

/** A part of a name that the article has as one, or a word that it has in another form, or not at all. */
interface Piece {
  readonly words: readonly Word[];
  readonly stretches: readonly Stretch[];
  readonly held: boolean;
}

/** Languages whose names take endings. */
const INFLECTING = new Set('ru uk be pl cs sk sl hr sr bs bg mk lt lv et fi hu tr el ro la hi'.split(' '));
/** Languages whose names take an `s` alone. */
const GENITIVE = new Set('de nl sv da no nb nn'.split(' '));
const HELD: Ground = { kind: 'held' };

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

/** Makes what tells where the names of a language stand in an article. */
export function nameGrounder(index: NameIndex, lang: string): (words: readonly string[]) => Ground {
  const lexicon = lexiconOf(lang);
  const isSpelledOut = acronymFinder(index, lexicon);
  const capitals = groupBy(
    [...new Set(index.tokens.filter(({ capital }) => capital).map(({ folded }) => folded))],
    rootOf,
  );
  const stem = stemmerFor(languageOf(lang));
  const hasStemOf = ({ folded }: Word): boolean => {
    const root = folded.slice(0, 3);
    return [...index.places.keys()].some((word) => word.startsWith(root) && stem(word) === stem(folded));
  };
  const areForms = formsOf(languageOf(lang));
  const known = new Map<string, boolean>();

  const isAcronym = ({ text, folded }: Word): boolean =>
    /^(?:\p{Lu}[.&]?){2,}s?$/u.test(text) && (folded.length < 5 || !lexicon.isCommon(folded));
  const isCommon = (word: Word): boolean => !isAcronym(word) && lexicon.isCommon(word.folded);
  /** An acronym that is a word too, as US and WHO, is looked up as it is written; a name with an ending without it. */
  const keyOf = (word: Word): string => {
    if (word.folded.length < 4 && isAcronym(word) && lexicon.isCommon(word.folded))
      return acronymKey(word.text);
    if (index.places.has(word.folded)) return word.folded;
    return (
      (areForms && capitals.get(rootOf(word.folded))?.find((name) => areForms(word.folded, name))) ??
      word.folded
    );
  };
  const stretchesOf = (words: readonly Word[]): readonly Stretch[] => findStretches(words.map(keyOf), index);

  const isKnown = (word: Word): boolean => {
    const found = known.get(word.text) ?? hasOtherForm(word);
    known.set(word.text, found);
    return found;
  };
  function hasOtherForm(word: Word): boolean {
    const { folded } = word;
    if (aliasesOf(folded).some((alias) => findStretches(alias.split(' '), index).length > 0)) return true;
    if (isAcronym(word)) {
      const key = acronymKey(word.text).replace(/s$/u, '');
      return index.places.has(key) || isSpelledOut(key);
    }
    return isGroupOf(folded) || (capitals.get(rootOf(folded)) ?? []).some((name) => areKin(folded, name));
  }
  /** `G-20` for `Group of 20` */
  const isGroupOf = (folded: string): boolean => {
    const [, letter, digits] = /^(\p{L})(\d+)$/u.exec(folded) ?? [];
    const places = digits === undefined ? [] : (index.places.get(digits) ?? []);
    return places.some((at) => index.tokens[at - 2]?.folded[0] === letter);
  };
  const cut = (words: readonly Word[]): readonly Piece[] => {
    const pieces: Piece[] = [];
    for (let from = 0; from < words.length; ) {
      let to = words.length;
      while (to > from + 1 && stretchesOf(words.slice(from, to)).length === 0) to -= 1;
      const part = words.slice(from, to);
      const stretches = stretchesOf(part);
      pieces.push({ words: part, stretches, held: stretches.length > 0 || isKnown(part[0] as Word) });
      from = to;
    }
    return pieces;
  };

  /** Whether the article has it only with more behind it: a first name, `Carnegie`. */
  const isBound = ({ stretches }: Piece, next: Piece | undefined): boolean => {
    const follower = next?.words[0];
    if (!follower || stretches.length === 0) return false;
    return isName(follower) && !stretches.some((stretch) => endsName(stretch, index));
  };

  const isName = (word: Word): boolean =>
    !isCommon(word) ||
    isOrganisationWord(word.folded) ||
    (index.cases.capital.get(word.folded) ?? 0) > (index.cases.small.get(word.folded) ?? 0);
  const isHead = ({ folded }: Word): boolean => isOrganisationWord(folded) || isPlaceWord(folded);
  const isPartOfTitle = ({ folded }: Word): boolean => isTitle(folded) || isBeforeTitle(folded);
  /** Written out in the article where only its letter was to be expected, or the other way round. */
  const isInitial = ({ words }: Piece, next: Piece | undefined): boolean =>
    (next?.stretches ?? []).some(({ first }) => {
      const before = index.tokens[first - 1];
      return before?.text.length === 1 && before.folded === words[0]?.folded[0];
    });

  return (texts) => {
    const all = texts.map((text) => ({ text, folded: foldName(text) }));
    const words = all.length > 1 ? all.filter(({ folded }) => folded.length > 1) : all;
    const letters = words.map(({ text }) => text.charAt(0)).join('');
    if (words.length > 1 && index.places.has(letters)) return HELD;
    const pieces = cut(words);
    const absent = pieces
      .filter((piece, at) => !piece.held && !isInitial(piece, pieces[at + 1]))
      .flatMap((piece) => piece.words)
      .filter((word) => !lexicon.isStopWord(word.folded) && !isPartOfTitle(word));
    const names = absent.filter((word) => !isCommon(word));
    if (names.length > 0) return { kind: 'absent', words: names.map(({ text }) => text), doubtful: false };
    const tells = words.length > 1 && (words.some(isHead) || !words.every(isCommon));
    const doubtful = tells ? absent.filter((word) => !hasStemOf(word)) : [];
    if (doubtful.length > 0)
      return { kind: 'absent', words: doubtful.map(({ text }) => text), doubtful: true };
    const bound = pieces.findIndex((piece, at) => isBound(piece, pieces[at + 1]));
    if (bound < 0) return HELD;
    const parts = pieces.slice(bound, bound + 2).flatMap(({ stretches }) => stretches.slice(0, 1));
    return { kind: 'mixed', names: [...new Set(parts.map((stretch) => spellOut(stretch, index)))] };
  };
}
