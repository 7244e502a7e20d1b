import { joins, type NameIndex, type Stretch, spellOut } from '../../prose/name-index.js';
import { isTitle } from '../../prose/titles.js';
import type { Ground, Piece } from './ground.js';

/** Tells `J. R. Okello` for `J. P. Okello`, where the article has no name before the surname that agrees with the initials. */
export function tellInitials(name: string, pieces: readonly Piece[], index: NameIndex): Ground | undefined {
  const surnames = pieces.at(-1)?.stretches ?? [];
  const written = lettersOf(name);
  if (!INITIAL.test(name) || written.length < 2 || pieces.some(isAcronym)) return undefined;
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
function startOfGiven({ last }: Stretch, { tokens }: NameIndex): number {
  let start = last;
  while (
    start > Math.max(0, last - GIVEN) &&
    tokens[start - 1]?.capital &&
    !isTitle(tokens[start - 1]?.folded ?? '') &&
    joins(tokens[start] as NameIndex['tokens'][number], tokens[start - 1])
  )
    start -= 1;
  return start;
}

const lettersBefore = (stretch: Stretch, index: NameIndex): string =>
  index.tokens
    .slice(startOfGiven(stretch, index), stretch.last)
    .filter(({ capital }) => capital)
    .map(({ folded }) => folded[0] ?? '')
    .join('');

const writtenBefore = (stretch: Stretch, index: NameIndex): string =>
  spellOut({ first: startOfGiven(stretch, index), last: stretch.last }, index);
