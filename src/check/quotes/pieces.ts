import type { QuotedWord } from '../../prose/quoted-words.js';
import { isNegation } from './negation.js';

/** A word of a quotation, or words in brackets, which are the editor's and stand for some of the article's. */
export type Part = { readonly word: QuotedWord; readonly loose: boolean } | { readonly editor: number };

/** What stands between two ellipses. */
export type Piece = readonly Part[];

/**
 * Cuts the words of a quotation at its ellipses. The first letter of each piece, and of what follows brackets, may have
 * another case than in the article; brackets at the end of a piece say nothing of it. A "not" in brackets is taken at its
 * word. As signs, ellipses are taken for the article's own.
 *
 * `'[T]he ferry … [he] said it' => [The, ferry], [said, it]`
 */
export function piecesOf(
  words: readonly QuotedWord[],
  lang: string,
  ellipses: 'gaps' | 'signs' = 'gaps',
): readonly Piece[] {
  const pieces: Part[][] = [[]];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as QuotedWord;
    const piece = pieces.at(-1) as Part[];
    const close =
      word.kind === 'open' ? words.findIndex(({ kind }, index) => index > at && kind === 'close') : -1;
    if (word.kind === 'ellipsis' && ellipses === 'gaps') pieces.push([]);
    else if (word.kind === 'object') piece.push({ editor: 1 });
    else if (close > 0) {
      const inside = words.slice(at + 1, close);
      if (inside.some(({ fold }) => isNegation(fold, lang)))
        piece.push(...inside.map((one) => asPart(one, piece)));
      else piece.push({ editor: inside.length });
      at = close;
    } else if (word.kind !== 'open' && word.kind !== 'close') piece.push(asPart(word, piece));
  }
  return pieces.map(withoutEdges).filter((piece) => piece.length > 0);
}

const asPart = (word: QuotedWord, before: readonly Part[]): Part => {
  const last = before.at(-1);
  return { word, loose: last === undefined || 'editor' in last };
};

function withoutEdges(piece: Piece): Piece {
  const isWord = (part: Part): boolean => 'word' in part && part.word.kind !== 'ellipsis';
  const first = piece.findIndex(isWord);
  return first < 0 ? [] : piece.slice(first, piece.findLastIndex(isWord) + 1);
}
