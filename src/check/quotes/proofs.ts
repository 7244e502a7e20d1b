import type { Deck } from '../../model.js';
import { quoteDigest, quotesOf } from './quoted.js';

/** Gives the proofs of the quotes that a deck has word for word from its article's text, as a map keeps them: each once. */
export function proofsOf(deck: Deck) {
  const proofs = quotesOf(deck).flatMap(({ text, status, section, paragraph, speaker }) =>
    status === 'verbatim' && section !== undefined
      ? [
          {
            quote: quoteDigest(text),
            section,
            paragraph: String(paragraph),
            ...(speaker !== undefined && { speaker }),
          },
        ]
      : [],
  );
  return [...new Map(proofs.map((proof) => [JSON.stringify(proof), proof])).values()];
}
