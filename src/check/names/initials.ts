import type { PlacedToken } from '../../prose/cases.js';
import { joins, type NameIndex, type Stretch, spellOut } from '../../prose/name-index.js';
import { isTitle } from '../../prose/titles.js';
import type { Ground, Piece } from './ground.js';

/** Tells `J. R. Okello` for `J. P. Okello`, where the article has no name before the surname that agrees with the initials. */
export function tellInitials(name: string, pieces: readonly Piece[], index: NameIndex): Ground | undefined {
  if (!INITIAL.test(name) || pieces.some(isAcronym)) return undefined;
  const written = lettersOf(name);
  if (written.length < 2) return undefined;
  const surnames = pieces.at(-1)?.stretches() ?? [];
  const given = surnames
    .map((stretch) => ({ stretch, letters: lettersBefore(stretch, index) }))
    .filter(({ letters }) => letters !== '');
  const isHeld = given.some(({ letters }) => isWithin(written, letters) || isWithin(letters, written));
  if (isHeld || given.length === 0) return undefined;
  return { kind: 'mixed', names: [...new Set(given.map(({ stretch }) => writtenBefore(stretch, index)))] };
}

/** `U.S.` is written with points, and may be the article's own. */
const isAcronym = ({ words, held }: Piece): boolean =>
  held && words.some(({ text }) => /^(?:\p{Lu}\.){2}/u.test(text));

const INITIAL = /(?<!\p{L})\p{Lu}\.(?=[\s\p{Lu}])/u;

/** The first letters of all words with a capital but the last: `j r`. */
const lettersOf = (name: string): string =>
  [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].slice(0, -1).join('').toLowerCase();

/** Whether letters stand among others in the same order. */
const isWithin = (letters: string, all: string): boolean =>
  new RegExp([...letters].join('.*'), 'u').test(all);

/** How many names may stand before a surname. */
const GIVEN = 4;

/** Where the names begin that stand before a surname. */
function startOfGiven({ last }: Stretch, { tokenAt }: NameIndex): number {
  let start = last;
  while (
    start > Math.max(0, last - GIVEN) &&
    tokenAt(start - 1)?.capital &&
    !isTitle(tokenAt(start - 1)?.folded ?? '') &&
    joins(tokenAt(start) as PlacedToken, tokenAt(start - 1))
  )
    start -= 1;
  return start;
}

const lettersBefore = (stretch: Stretch, index: NameIndex): string =>
  index
    .tokensIn(startOfGiven(stretch, index), stretch.last)
    .filter(({ capital }) => capital)
    .map(({ folded }) => folded[0] ?? '')
    .join('');

const writtenBefore = (stretch: Stretch, index: NameIndex): string =>
  spellOut({ first: startOfGiven(stretch, index), last: stretch.last }, index);
