import type { Lexicon } from './common.js';
import { joins, type NameIndex } from './name-index.js';

/** What tells whether texts spell out an acronym: `CIA` for `Central Intelligence Agency`. */
export type SpellsOut = (acronym: string) => boolean;

const SMALL = new Set('of the for and in on to de la des du et und der für'.split(' '));
const BREAK = ' ';

/** Makes what tells whether an acronym in capitals is made of the first letters of a name, or of three common words or more. */
export function acronymFinder(index: NameIndex, { isStopWord }: Lexicon): SpellsOut {
  let initials: { readonly names: string; readonly words: string } | undefined;
  return (acronym) => {
    initials ??= { names: ` ${initialsOfNames(index)} `, words: initialsOfWords(index, isStopWord) };
    const { names, words } = initials;
    return acronym.length < 3
      ? names.includes(` ${acronym} `)
      : names.includes(acronym) || words.includes(acronym);
  };
}

/** Gives the initials of each run of capitalised words, without and with its small words: `MIT MIOT`. */
function initialsOfNames({ all }: NameIndex): string {
  const tokens = all();
  const runs: string[][] = [];
  tokens.forEach((token, at) => {
    const isJoined = joins(token, tokens[at - 1]) || /^,\s$/u.test(token.gap);
    const goesOn = isJoined && (token.capital || SMALL.has(token.folded));
    if (!goesOn) runs.push([]);
    runs.at(-1)?.push(token.capital ? initialOf(token.text) : initialOf(token.text).toLowerCase());
  });
  return runs
    .map((run) => run.join(''))
    .filter((run) => /\p{Lu}.*\p{Lu}/u.test(run))
    .flatMap((run) => [run.replace(/\p{Ll}/gu, ''), run.toUpperCase()])
    .join(BREAK);
}

/** Gives the initials of all words in capitals; a stop word or a border breaks them. */
const initialsOfWords = ({ all }: NameIndex, isStopWord: Lexicon['isStopWord']): string =>
  all()
    .map(({ gap, text, folded }) =>
      isStopWord(folded) ? BREAK : (/^[\s-]*$/u.test(gap) ? '' : BREAK) + initialOf(text).toUpperCase(),
    )
    .join('');

const initialOf = (word: string): string => word.charAt(0);
