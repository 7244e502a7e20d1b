import { type Cases, countCases, type PlacedToken, placeTokens } from './cases.js';
import { kept } from './kept.js';
import { bare, foldName, writtenWords } from './tokens.js';

/** Which of some texts hold a word: the texts themselves are cut into tokens where somebody asks for them, since few are. */
export interface Concordance {
  /** The texts, by their places, that hold a folded word with a capital. */
  readonly holding: (word: string) => readonly number[];
  readonly tokensOf: (text: number) => readonly PlacedToken[];
  readonly cases: Cases;
}

/** How often a word stands as it is written, and in which texts. */
interface Entry {
  count: number;
  readonly texts: number[];
}

/** Makes the concordance of texts in one language. */
export function makeConcordance(texts: readonly string[], lang: string): Concordance {
  const { small, capital } = byCase(entriesOf(texts));
  const holding = (word: string): readonly number[] => capital.get(word) ?? [];
  const tokensOf = kept((text: number) => placeTokens(texts[text] ?? '', lang));
  const casesOf = kept((text: number) => countCases(tokensOf(text)));
  const capitals = kept((word: string) =>
    holding(word).reduce((sum, text) => sum + casesOf(text).capital(word), 0),
  );
  return {
    holding,
    tokensOf,
    cases: { small: (word) => small.get(word) ?? 0, capital: capitals },
  };
}

function entriesOf(texts: readonly string[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  texts.forEach((text, at) => {
    for (const written of writtenWords(text)) {
      const entry = entries.get(written);
      if (!entry) entries.set(written, { count: 1, texts: [at] });
      else {
        entry.count += 1;
        if (entry.texts.at(-1) !== at) entry.texts.push(at);
      }
    }
  });
  return entries;
}

/** Gives how often each folded word stands in small letters, and the texts that have it with a capital. */
function byCase(entries: ReadonlyMap<string, Entry>): {
  readonly small: ReadonlyMap<string, number>;
  readonly capital: ReadonlyMap<string, readonly number[]>;
} {
  const small = new Map<string, number>();
  const capital = new Map<string, readonly number[]>();
  for (const [written, { count, texts }] of entries) {
    const { word } = bare(written);
    const folded = foldName(word);
    if (folded === word || !/\p{Lu}/u.test(word)) small.set(folded, (small.get(folded) ?? 0) + count);
    else capital.set(folded, merged(capital.get(folded), texts));
  }
  return { small, capital };
}

const merged = (one: readonly number[] | undefined, other: readonly number[]): readonly number[] =>
  one ? [...new Set([...one, ...other])].sort((a, b) => a - b) : other;
