import type { PlacedToken } from '../../prose/cases.js';
import { aliasesOf } from '../../prose/demonyms.js';
import { findStretches, joins, type NameIndex, spellOut } from '../../prose/name-index.js';
import { isOrganisationWord } from '../../prose/titles.js';

/** Words in capitals that are the name of one of the article's organisations but for one of them. */
export interface Misnamed {
  readonly start: number;
  readonly end: number;
  /** The article's. */
  readonly name: string;
}

const SMALL = new Set('of for the and in'.split(' '));
/** What opens a sentence and is no part of a name. */
const OPENS = new Set([...SMALL, 'a', 'an']);
/** A name may have either for the other: `Ministry of Water`, `Ministry for Water`. */
const LINKS = new Set(['of', 'for']);
/** Shorter names have too little in common to mean one another. */
const SHORTEST = 3;

/**
 * Finds organisations under a wrong name in a line: `National Art Collection` for `National Art Library`. In a heading no
 * capital tells a name, so that what is not the article's is seen by what it has in common with it.
 */
export const misnamedIn = (tokens: readonly PlacedToken[], index: NameIndex): readonly Misnamed[] =>
  runsOf(tokens).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || namesIn(run).every((name) => findStretches(name, index).length > 0)) return [];
    const name = run.flatMap((_, at) => (mayDiffer(run, at) ? (likeBut(run, at, index) ?? []) : []))[0];
    return name === undefined ? [] : [{ start: first.start, end: last.end, name }];
  });

/** Gives the runs of words with capitals that hold an organisation's word, over the small ones between them. */
function runsOf(tokens: readonly PlacedToken[]): readonly (readonly PlacedToken[])[] {
  if (!tokens.some(({ capital, folded }) => capital && isOrganisationWord(folded))) return [];
  const runs: PlacedToken[][] = [];
  tokens.forEach((token, at) => {
    const goesOn = joins(token, tokens[at - 1]) && (token.capital || SMALL.has(token.folded));
    if (goesOn && runs.length > 0) runs.at(-1)?.push(token);
    else runs.push([token]);
  });
  return runs
    .map((run) =>
      run.slice(
        run.findIndex(({ capital, folded }) => capital && !OPENS.has(folded)),
        run.findLastIndex(({ capital }) => capital) + 1,
      ),
    )
    .filter((run) => run.length >= SHORTEST && run.some(({ folded }) => isOrganisationWord(folded)));
}

/** Gives the words of a run, as one name or as those that "and" joins; after "of" it may join what one name is for. */
function namesIn(run: readonly PlacedToken[]): readonly (readonly string[])[] {
  const words = run.map(({ folded }) => folded);
  const and = words.indexOf('and');
  const isOne = and < 0 || words.slice(0, and).some((word) => LINKS.has(word));
  const names = isOne ? [words] : [words.slice(0, and), words.slice(and + 1)];
  return names.map((name) => name.filter((word) => !LINKS.has(word)));
}

/** Of an organisation's name a word before its kind may be another, its kind, and what stands behind "of" or "for". */
function mayDiffer(run: readonly PlacedToken[], at: number): boolean {
  const kind = run.findLastIndex(({ folded }) => isOrganisationWord(folded));
  const isBehindOf = run.slice(0, at).some(({ folded }) => LINKS.has(folded));
  return run[at]?.capital === true && (at <= kind || isBehindOf);
}

const singular = (word: string): string => word.replace(/s$/u, '');

/** Gives the article's name that has all words of a run but one. */
function likeBut(run: readonly PlacedToken[], hole: number, index: NameIndex): string | undefined {
  const [key = '', ...others] = run
    .filter(({ capital }, at) => capital && at !== hole)
    .map(({ folded }) => folded);
  const offset = run.findIndex(({ folded }, at) => folded === key && at !== hole);
  const texts = [...index.textsOf(key)].filter((text) =>
    others.every((word) => index.textsOf(word).has(text)),
  );
  const isOther = (known: PlacedToken | undefined, word: PlacedToken): boolean =>
    known?.capital === true &&
    singular(known.folded) !== singular(word.folded) &&
    !aliasesOf(word.folded).includes(known.folded) &&
    (!isOrganisationWord(word.folded) || isOrganisationWord(known.folded));
  const isSame = (known: PlacedToken | undefined, word: PlacedToken): boolean =>
    known?.capital === word.capital &&
    (known.folded === word.folded || (LINKS.has(known.folded) && LINKS.has(word.folded)));
  const first = texts
    .flatMap((text) => index.placesIn(text, key))
    .map((place) => place - offset)
    .find((start) =>
      run.every((word, at) => {
        const known = index.tokenAt(start + at);
        const isJoined = at === 0 || (known && joins(known, index.tokenAt(start + at - 1)));
        return isJoined && (at === hole ? isOther(known, word) : isSame(known, word));
      }),
    );
  return first === undefined ? undefined : spellOut({ first, last: first + run.length - 1 }, index);
}
