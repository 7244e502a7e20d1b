import { lexiconOf } from '../../prose/common.js';
import { aliasesOf } from '../../prose/demonyms.js';
import { kept } from '../../prose/kept.js';
import { languageOf } from '../../prose/language-of.js';
import {
  endsName,
  findStretches,
  joins,
  type NameIndex,
  PARTICLES,
  type Stretch,
  spellOut,
  startOfParticles,
} from '../../prose/name-index.js';
import type { Name } from '../../prose/names.js';
import { isBeforeTitle, isOrganisationWord, isPlaceWord, isTitle } from '../../prose/titles.js';
import { foldName } from '../../prose/tokens.js';
import type { Ground, Piece } from './ground.js';
import { tellInitials } from './initials.js';
import { knowWords, type Word, type WordKnowledge } from './words.js';

/** Makes what tells where the names of a language stand in an article. */
export function nameGrounder(
  index: NameIndex,
  lang: string,
): (name: Pick<Name, 'text' | 'words' | 'kind'>) => Ground {
  const knowledge = knowWords(index, lang);
  const { isStopWord } = lexiconOf(lang);
  return ({ text: name, words: texts, kind }) => {
    const all = texts.map((text) => ({ text, folded: foldName(text), isFamily: isFamily(text, name) }));
    const words = all.length > 1 ? all.filter(({ folded }) => folded.length > 1) : all;
    if (isShortened(words, index)) return { kind: 'held' };
    const pieces = cut(words, index, knowledge);
    const absent = pieces
      .filter((piece, at) => !piece.held && !isInitial(piece, pieces[at + 1], index))
      .flatMap((piece) => piece.words)
      .filter(
        (word) =>
          !isStopWord(word.folded) &&
          !isTitle(word.folded) &&
          (!isBeforeTitle(word.folded) || word === words.at(-1)),
      );
    return (
      tellAbsent(words, absent, knowledge) ??
      tellMixed(pieces, index, knowledge, kind === 'person') ??
      tellCut(pieces, index) ??
      tellInitials(name, pieces, index) ??
      tellParticle(name, pieces, index, lang) ?? { kind: 'held' }
    );
  };
}

const ARABIC = new Set('al el ul bin ibn'.split(' '));

/** Whether a word stands behind a particle of Arabic names. */
function isFamily(word: string, name: string): boolean {
  const parts = name.split(/[\s-]+/u);
  return ARABIC.has((parts[parts.indexOf(word) - 1] ?? '').toLowerCase());
}

/** Whether the article has only the acronym of a name that is written out. */
const isShortened = (words: readonly Word[], { has }: NameIndex): boolean =>
  words.length > 1 && has(words.map(({ text }) => text.charAt(0)).join(''));

/** Cuts a name into the longest parts that the article has as one. */
function cut(
  words: readonly Word[],
  index: NameIndex,
  { keyOf, isWrittenOut }: WordKnowledge,
): readonly Piece[] {
  const keys = words.map(keyOf);
  const pieces: Piece[] = [];
  for (let next = 0; next < words.length; ) {
    const from = next;
    const stretchesTo = kept((end: number) => findStretches(keys.slice(from, end), index));
    let to = words.length;
    while (to > from + 1 && stretchesTo(to).length === 0) to -= 1;
    const held = to > from + 1 || index.has(keys[from] ?? '') || isWrittenOut(words[from] as Word);
    pieces.push({ words: words.slice(from, to), stretches: () => stretchesTo(to), held });
    next = to;
  }
  return pieces;
}

/** Whether the article has only the first letter of a word, before the rest of the name. */
const isInitial = ({ words }: Piece, next: Piece | undefined, { tokenAt }: NameIndex): boolean =>
  (next?.stretches() ?? []).some(({ first }) => {
    const before = tokenAt(first - 1);
    return before?.text.length === 1 && before.folded === words[0]?.folded[0];
  });

function tellAbsent(
  words: readonly Word[],
  absent: readonly Word[],
  { isCommon, isName, isNearFamily, hasStemOf }: WordKnowledge,
): Ground | undefined {
  const names = absent.filter((word) => !isCommon(word) || isNearFamily(word));
  if (names.length > 0) return { kind: 'absent', words: names.map(({ text }) => text), doubtful: false };
  const isHead = ({ folded }: Word): boolean => isOrganisationWord(folded) || isPlaceWord(folded);
  const tells = words.length > 1 && (words.some(isHead) || words.some(isName));
  const doubtful = tells ? absent.filter((word) => !hasStemOf(word)) : [];
  if (doubtful.length === 0) return undefined;
  return { kind: 'absent', words: doubtful.map(({ text }) => text), doubtful: true };
}

/** Tells a first name, or the like of "Carnegie", before another name than the article has behind it. */
function tellMixed(
  pieces: readonly Piece[],
  index: NameIndex,
  { isName }: WordKnowledge,
  isPerson: boolean,
): Ground | undefined {
  const bound = pieces.findIndex((piece, at) => {
    const follower = pieces[at + 1]?.words[0];
    if (follower === undefined || !isName(follower) || isPeople(piece)) return false;
    const stretches = piece.stretches();
    const last = stretches.filter((stretch) => endsName(stretch, index));
    const isBound =
      last.length === 0 || (isPerson && last.length < stretches.length && isSurname(pieces[at + 1], index));
    return stretches.length > 0 && isBound;
  });
  if (bound < 0) return undefined;
  return mixOf(pieces, bound, index);
}

/** `the Czech Novotny` */
const isPeople = ({ words: [word, ...others] }: Piece): boolean =>
  word !== undefined && others.length === 0 && aliasesOf(word.folded).includes(`${word.folded}man`);

/** Whether the article has a name behind another first name: of a person who may stand alone by either. */
const isSurname = (piece: Piece | undefined, { tokenAt }: NameIndex): boolean =>
  (piece?.stretches() ?? []).some(({ first }) => {
    const [before, token] = [tokenAt(first - 1), tokenAt(first)];
    return before?.capital === true && token !== undefined && joins(token, before);
  });

/** Tells `Pieter van den Berg`, and `Van den Berg`, for `Pieter van der Berg`. */
function tellParticle(
  name: string,
  pieces: readonly Piece[],
  index: NameIndex,
  lang: string,
): Ground | undefined {
  const [piece, other] = pieces;
  const own = particlesOf(
    withoutPreposition(
      name.split(/[\s-]+/u).filter((word) => !/^\p{Lu}\.$/u.test(word)),
      lang,
    ),
  );
  if (!piece || other || own === '' || piece.stretches().length === 0) return undefined;
  const isWhole = piece.words.length > 1;
  const isKnown = piece.stretches().some(({ first, last }) => {
    const words = index.tokensIn(startOfParticles(first, index), last + 1).map(({ text }) => text);
    const known = particlesOf(words);
    return known === own || (!isWhole && known === '');
  });
  return isKnown ? undefined : mixOf(pieces, 0, index);
}

/** `la vigne de Mireille`: in French what opens a name may belong to the word before it. */
const withoutPreposition = (words: readonly string[], lang: string): readonly string[] =>
  languageOf(lang) === 'fr' && words[0] === 'de' ? words.slice(1) : words;

/** Other ways to write a particle in Latin letters. */
const SPELLINGS: Readonly<Record<string, string>> = { el: 'al', bin: 'ibn' };

/** Gives the small words of a name, whatever their case: `van der`; one that opens it with a capital may be a first name. */
const particlesOf = (words: readonly string[]): string =>
  words
    .map((word) => word.toLowerCase())
    .filter(
      (word, at) => PARTICLES.has(word) && (at > 0 || word === words[0] || PARTICLES.has(words[1] ?? '')),
    )
    .map((word) => SPELLINGS[word] ?? word)
    .join(' ');

/** Tells `Clara Voss` for `Clara Voss-Hamid`, and `Hamid-Voss`, whose words have another order. */
function tellCut(pieces: readonly Piece[], index: NameIndex): Ground | undefined {
  const cut = pieces.findIndex(({ words, stretches }, at) => {
    const next = pieces[at + 1]?.stretches() ?? [];
    const isTurned =
      next.length > 0 &&
      stretches().length > 0 &&
      stretches().every((one) =>
        next.some((other) => other.last === one.first - 1 && isHyphened(other, index)),
      );
    return (
      (words.length > 1 && stretches().length > 0 && stretches().every((one) => isHyphened(one, index))) ||
      next.some((inner) => stretches().some((one) => isWithin(inner, one))) ||
      isTurned
    );
  });
  return cut < 0 ? undefined : mixOf(pieces.slice(0, cut + 1), cut, index);
}

const isWithin = (inner: Stretch, outer: Stretch): boolean =>
  inner.first > outer.first && inner.last < outer.last;

const isHyphened = ({ last }: Stretch, { tokenAt }: NameIndex): boolean => {
  const next = tokenAt(last + 1);
  return next?.capital === true && !isTitle(next.folded) && /^[-‐‑]$/u.test(next.gap);
};

/** Gives the names of the article that a name is mixed of. */
function mixOf(pieces: readonly Piece[], bound: number, index: NameIndex): Ground {
  const parts = pieces.slice(bound, bound + 2).flatMap(({ stretches }) => stretches().slice(0, 1));
  return { kind: 'mixed', names: [...new Set(parts.map((stretch) => spellOut(stretch, index)))] };
}
