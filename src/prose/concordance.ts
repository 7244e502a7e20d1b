import { type Cases, countCases, type PlacedToken, placeTokens } from './cases.js';
import { enter, groupBy } from './group.js';
import { kept } from './kept.js';
import { once } from './once.js';
import { rowsByPlace } from './rows.js';
import { bare, foldName, writtenWords } from './tokens.js';

/** A word as it is written somewhere, without what leans on it. */
export interface Form {
  readonly text: string;
  readonly folded: string;
  /** Has a capital, first or within. */
  readonly capital: boolean;
  /** The texts that hold it, by their places, once for each time. */
  readonly texts: readonly number[];
}

/** Which of some texts hold a word: the texts themselves are cut into tokens where somebody asks for them, since few are. */
export interface Concordance {
  readonly texts: readonly string[];
  /** Each way to write a word, in the order in which they first stand. */
  readonly forms: () => readonly Form[];
  /** Those of a folded word. */
  readonly formsOf: (word: string) => readonly Form[];
  /** The texts that hold a word exactly as it is written, once for each time, whole or inside `mill’s` and `F-16`. */
  readonly writing: (word: string) => readonly number[];
  /** The texts that hold a folded word with a capital. */
  readonly holding: (word: string) => readonly number[];
  readonly tokensOf: (text: number) => readonly PlacedToken[];
  /** How many tokens the texts before one have. */
  readonly before: (text: number) => number;
  /** The text of a token, all of them counted through. */
  readonly textAt: (place: number) => number;
  readonly cases: Cases;
}

/** Makes the concordance of texts in one language. */
export function makeConcordance(texts: readonly string[], lang: string): Concordance {
  const { written, before, count } = readWords(texts);
  const textOf = once(() => rowsByPlace(before, count));
  const parts = once(() => partsOf(written));
  const forms = once(() => readForms(written));
  const byWord = once(() => groupBy(forms(), ({ folded }) => folded));
  const formsOf = (word: string): readonly Form[] => byWord().get(word) ?? [];
  const timesOf = (word: string, isCapital: boolean): number =>
    formsOf(word).reduce((sum, { capital, texts }) => sum + (capital === isCapital ? texts.length : 0), 0);
  const holding = kept((word: string) =>
    inOrder(formsOf(word).flatMap(({ capital, texts }) => (capital ? texts : []))),
  );
  const tokensOf = kept((text: number) => placeTokens(texts[text] ?? '', lang));
  return {
    texts,
    forms,
    formsOf,
    writing: (word) => join(written.get(word), parts().get(word)),
    holding,
    tokensOf,
    before: (text) => before[text] ?? 0,
    textAt: (place) => textOf()[place] ?? 0,
    cases: {
      small: kept((word) => timesOf(word, false)),
      capitalAnywhere: kept((word) => timesOf(word, true)),
      capital: capitalCounter(holding, tokensOf),
    },
  };
}

/** Makes what counts how often a word stands with a capital inside a sentence, in the texts that hold it with one. */
export function capitalCounter(
  holding: Concordance['holding'],
  tokensOf: Concordance['tokensOf'],
): Cases['capital'] {
  const casesOf = kept((text: number) => countCases(tokensOf(text)));
  return kept((word: string) => holding(word).reduce((sum, text) => sum + casesOf(text).capital(word), 0));
}

type Texts = Map<string, number[]>;

/** Gives the texts of each word as it is written, and how many words stand before each text. */
function readWords(texts: readonly string[]): {
  readonly written: Texts;
  readonly before: readonly number[];
  readonly count: number;
} {
  const written: Texts = new Map();
  const before: number[] = [];
  let count = 0;
  texts.forEach((text, at) => {
    before.push(count);
    const words = writtenWords(text);
    count += words.length;
    for (const word of words) enter(written, word, at);
  });
  return { written, before, count };
}

/** The texts of what stands between the signs of words, and of acronyms without their dots. */
function partsOf(written: Texts): Texts {
  const parts: Texts = new Map();
  for (const [word, texts] of written) {
    if (!/[^A-Za-z\d]/.test(word)) continue;
    const pieces = word.split(/[^\p{L}\p{M}\p{N}]+/u);
    if (pieces.length > 1)
      for (const piece of [...pieces, pieces.join('')]) for (const at of texts) enter(parts, piece, at);
  }
  return parts;
}

const readForms = (written: Texts): readonly Form[] =>
  [...written].map(([word, texts]) => {
    const { word: text } = bare(word);
    const folded = foldName(text);
    return { text, folded, capital: folded !== text && /\p{Lu}/u.test(text), texts };
  });

const NONE: readonly number[] = [];
const join = (one: readonly number[] = NONE, other: readonly number[] = NONE): readonly number[] =>
  other.length === 0 ? one : [...one, ...other];

const inOrder = (texts: readonly number[]): readonly number[] => [...new Set(texts)].sort((a, b) => a - b);
