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

/** Makes the concordance of texts in one language. */
export function makeConcordance(texts: readonly string[], lang: string): Concordance {
  const small = new Map<string, number>();
  const capital = new Map<string, number[]>();
  const formOf = kept(readForm);
  texts.forEach((text, at) => {
    for (const written of writtenWords(text)) {
      const { folded, hasCapital } = formOf(written);
      if (!hasCapital) small.set(folded, (small.get(folded) ?? 0) + 1);
      else enter(capital, folded, at);
    }
  });
  const holding = (word: string): readonly number[] => capital.get(word) ?? [];
  const tokensOf = kept((text: number) => placeTokens(texts[text] ?? '', lang));
  const casesOf = kept((text: number) => countCases(tokensOf(text)));
  const capitals = kept((word: string) =>
    holding(word).reduce((sum, text) => sum + casesOf(text).capital(word), 0),
  );
  return { holding, tokensOf, cases: { small: (word) => small.get(word) ?? 0, capital: capitals } };
}

function readForm(written: string): { readonly folded: string; readonly hasCapital: boolean } {
  const { word } = bare(written);
  const folded = foldName(word);
  return { folded, hasCapital: folded !== word && /\p{Lu}/u.test(word) };
}

function enter(places: Map<string, number[]>, word: string, at: number): void {
  const known = places.get(word);
  if (!known) places.set(word, [at]);
  else if (known.at(-1) !== at) known.push(at);
}
