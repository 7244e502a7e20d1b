import { findStretches, type NameIndex, spellOut } from '../../prose/name-index.js';
import type { Name } from '../../prose/names.js';
import { isOrganisationWord } from '../../prose/titles.js';
import type { Ground, Piece } from './ground.js';
import type { Word } from './words.js';

/** Tells the name of an organisation that is the article’s but for one word. */
export function tellHouse(
  words: readonly Word[],
  pieces: readonly Piece[],
  index: NameIndex,
  kind: Name['kind'],
): Ground | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (kind !== 'organisation' || pieces.length < 2 || !first || !last) return undefined;
  const name = words.length > 2 ? around(words, first, last, index) : namedFor(first, last, index);
  return name === undefined ? undefined : { kind: 'mixed', names: [name] };
}

/** `Texas Tech University` for `Texas State University`: the same words around another one. */
function around(words: readonly Word[], first: Word, last: Word, index: NameIndex): string | undefined {
  const other = findStretches([first.folded, last.folded], index).find((stretch) => {
    const inner = index.tokensIn(stretch.first + 1, stretch.last).filter(({ capital }) => capital);
    return (
      inner.some(({ folded }) => !words.some((word) => word.folded === folded)) &&
      words.slice(1, -1).some((word) => !inner.some(({ folded }) => folded === word.folded))
    );
  });
  return other && spellOut(other, index);
}

/** `Ministry of Water` for `Ministry of Finance`, of which the article has the second word as a common one at most. */
function namedFor(first: Word, last: Word, { placesOf, tokenAt, tokensIn }: NameIndex): string | undefined {
  const all = placesOf(last.folded);
  const isOwn = all.some((at) =>
    [tokenAt(at), tokenAt(at - 1), tokenAt(at + 1)].some(
      (token, place) => token && (place === 0 ? token.capital : token.folded === first.folded),
    ),
  );
  if (!isOrganisationWord(first.folded) || isOwn) return undefined;
  const at = placesOf(first.folded).find(
    (one) => tokenAt(one)?.capital && tokenAt(one + 1)?.folded === 'of' && tokenAt(one + 2)?.capital,
  );
  return at === undefined
    ? undefined
    : tokensIn(at, at + 3)
        .map(({ text }) => text)
        .join(' ');
}
