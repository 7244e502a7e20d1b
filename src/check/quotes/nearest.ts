import type { QuotedWord } from '../../prose/quoted-words.js';
import { keyOf, type QuotableText, type WholeText } from './text.js';

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

type Pair = readonly [quoted: number, written: number];

/** Finds the passage that a quotation is nearest to; undefined where none has a word of it. */
export function findNearest(
  quote: readonly QuotedWord[],
  { passages, whole }: QuotableText,
): Nearest | undefined {
  const text = whole();
  const quoted = quote.filter(({ kind }) => kind === 'word' || kind === 'sign').slice(0, LONGEST);
  const start = likelyStart(quoted, text);
  if (start === undefined) return undefined;
  const from = Math.max(0, start - BAND);
  const window = text.words.slice(from, start + quoted.length + 2 * BAND);
  const pairs = align(quoted, window);
  const first = window[pairs[0]?.[1] ?? -1];
  if (!first) return undefined;
  const { quoted: other, written } = difference(
    quoted.length,
    pairs,
    (a, b) => quoted[a]?.fold === window[b]?.fold,
  );
  const passage = text.passageOf[from + (pairs[0]?.[1] ?? 0)] ?? 0;
  const begin = Math.max(0, text.passageOf.indexOf(passage) - from);
  const end = text.passageOf.lastIndexOf(passage) + 1 - from;
  const own = window.slice(Math.max(written[0], begin), Math.min(written[1], end));
  const last = window[Math.min(end, Math.max(written[1], 1 + (pairs.at(-1)?.[1] ?? 0))) - 1];
  return {
    text: (passages[passage]?.text ?? '').slice(
      Math.min(first.start, own[0]?.start ?? first.start),
      last?.end,
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
function align(quoted: readonly QuotedWord[], window: readonly QuotedWord[]): readonly Pair[] {
  const same = (a: number, b: number): boolean =>
    keyOf(quoted[a]?.fold ?? '') === keyOf(window[b]?.fold ?? '\n');
  const lengths = quoted.map(() => new Array<number>(window.length + 1).fill(0));
  lengths.push(new Array<number>(window.length + 1).fill(0));
  const at = (a: number, b: number): number => lengths[a]?.[b] ?? 0;
  for (let a = quoted.length - 1; a >= 0; a -= 1)
    for (let b = window.length - 1; b >= 0; b -= 1)
      (lengths[a] as number[])[b] = same(a, b) ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
  const pairs: Pair[] = [];
  for (let a = 0, b = 0; a < quoted.length && b < window.length; )
    if (same(a, b) && at(a, b) === at(a + 1, b + 1) + 1) pairs.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a += 1;
    else b += 1;
  return pairs;
}

type Range = [from: number, to: number];

/** Gives the first words that differ, on either side; a word that differs in its capitals alone is one too. */
function difference(
  length: number,
  pairs: readonly Pair[],
  isSame: (quoted: number, written: number) => boolean,
): { readonly quoted: Range; readonly written: Range } {
  const [first, last] = [pairs[0] ?? [0, 0], pairs.at(-1) ?? [0, 0]];
  let [a, b] = [0, Math.max(0, first[1] - first[0])];
  for (const [quoted, written] of [...pairs, [length, last[1] + length - last[0]] as const]) {
    if (quoted > a || (written > b && quoted < length)) return { quoted: [a, quoted], written: [b, written] };
    if (quoted > 0 && quoted < length && !isSame(quoted, written))
      return { quoted: [quoted, quoted + 1], written: [written, written + 1] };
    [a, b] = [quoted + 1, written + 1];
  }
  return { quoted: [0, 0], written: [0, 0] };
}
