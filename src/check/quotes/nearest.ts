import type { QuotedWord } from '../../prose/quoted-words.js';
import type { Passage } from '../article-words.js';
import { keyOf, type PlacedWord, type QuotableText, type WholeText } from './text.js';

/** The passage of an article that is most like a quotation, and how they differ. */
export interface Nearest {
  /** As it stands in the article. */
  readonly text: string;
  readonly passage: number;
  /** The share of the quotation's words that stand there in their order: from 0 to 1. */
  readonly likeness: number;
  /** What the quotation has where the article has something else; empty where it left something out. */
  readonly quoted: string;
  /** What the article has there; empty where the quotation put something in. */
  readonly written: string;
}

/** Longer quotations are compared by their beginning. */
const LONGEST = 150;
/** Words that stand in more places than this tell nothing of where a quotation is from. */
const COMMON = 400;
const BAND = 8;
/** As many words of the article are shown as differ. */
const MOST = 6;

/** A word of the quotation and the same word of the article, each by its place in its row. */
interface Pair {
  readonly quoted: number;
  readonly written: number;
  readonly word: PlacedWord;
}

/** Finds the passage that a quotation is nearest to; undefined where none has a word of it. */
export function findNearest(
  quote: readonly QuotedWord[],
  { passages, whole }: QuotableText,
): Nearest | undefined {
  const text = whole();
  const quoted = quote.filter(({ kind }) => kind === 'word' || kind === 'sign').slice(0, LONGEST);
  const start = likelyStart(quoted, text);
  if (start === undefined) return undefined;
  const window = text.words.slice(Math.max(0, start - BAND), start + quoted.length + 2 * BAND);
  const pairs = align(quoted, window);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return undefined;
  const isSame = (a: number, b: number): boolean => quoted[a]?.fold === window[b]?.fold;
  const { quoted: other, written } = difference(quoted.length, pairs, [first, last], isSame);
  const { passage } = first.word;
  const isOwn = (word: PlacedWord): boolean => word.passage === passage;
  const own = window.slice(...written).filter(isOwn);
  const end = window.slice(0, Math.max(written[1], last.written + 1)).findLast(isOwn)?.end;
  return {
    text: (passages[passage] as Passage).text.slice(
      Math.min(first.word.start, own[0]?.start ?? first.word.start),
      end,
    ),
    passage,
    likeness: pairs.length / quoted.length,
    quoted: print(quoted.slice(...other)),
    written: print(own),
  };
}

const print = (words: readonly QuotedWord[]): string =>
  words
    .slice(0, MOST)
    .map(({ fold }) => fold)
    .join(' ');

/** Counts for each word where the quotation would begin if this were it; the rarer the word, the more it counts. */
function likelyStart(quoted: readonly QuotedWord[], { places }: WholeText): number | undefined {
  const votes = new Map<number, number>();
  quoted.forEach(({ fold }, index) => {
    const found = places.get(keyOf(fold)) ?? [];
    if (found.length > COMMON) return;
    for (const at of found) {
      const band = Math.floor((at - index) / BAND);
      for (const near of [band, band + 1]) votes.set(near, (votes.get(near) ?? 0) + 1 / found.length);
    }
  });
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best && Math.max(0, best[0] * BAND);
}

/** Pairs the words that both have in the same order, as many as can be (the longest common subsequence). */
function align(quoted: readonly QuotedWord[], window: readonly PlacedWord[]): readonly Pair[] {
  const [ours, theirs] = [quoted.map(({ fold }) => keyOf(fold)), window.map(({ fold }) => keyOf(fold))];
  const isSame = (a: number, b: number): boolean => ours[a] === theirs[b];
  const lengths = ours.map(() => theirs.map(() => 0));
  const at = (a: number, b: number): number => lengths[a]?.[b] ?? 0;
  for (let a = ours.length - 1; a >= 0; a -= 1)
    for (let b = theirs.length - 1; b >= 0; b -= 1)
      (lengths[a] as number[])[b] = isSame(a, b)
        ? at(a + 1, b + 1) + 1
        : Math.max(at(a + 1, b), at(a, b + 1));
  const pairs: Pair[] = [];
  let a = 0;
  for (const [b, word] of window.entries()) {
    while (a < ours.length && !isSame(a, b) && at(a + 1, b) >= at(a, b + 1)) a += 1;
    if (isSame(a, b)) pairs.push({ quoted: a++, written: b, word });
  }
  return pairs;
}

type Range = [from: number, to: number];

/** Gives the first words that differ, on either side; a word that differs in its capitals alone is one too. */
function difference(
  length: number,
  pairs: readonly Pair[],
  [first, last]: readonly [Pair, Pair],
  isSame: (quoted: number, written: number) => boolean,
): { readonly quoted: Range; readonly written: Range } {
  let [a, b] = [0, Math.max(0, first.written - first.quoted)];
  const end = { quoted: length, written: last.written + length - last.quoted };
  for (const { quoted, written } of [...pairs, end]) {
    if (quoted > a || (written > b && quoted < length)) return { quoted: [a, quoted], written: [b, written] };
    if (quoted > 0 && quoted < length && !isSame(quoted, written))
      return { quoted: [quoted, quoted + 1], written: [written, written + 1] };
    [a, b] = [quoted + 1, written + 1];
  }
  return { quoted: [0, 0], written: [0, 0] };
}
