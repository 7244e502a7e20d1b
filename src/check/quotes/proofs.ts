import type { ArticleMap } from '../../article/map.js';
import type { Deck } from '../../model.js';
import { quoteDigest } from './proven.js';
import { quotesOf } from './quoted.js';

/** Gives the proofs of all quotes of a deck that its article has word for word, each once, for the article's map. */
export function proofsOf(deck: Deck): ArticleMap['proofs'] {
  const proofs = quotesOf(deck).flatMap(({ status, text, section, paragraph, speakers }) => {
    if (status !== 'verbatim' || section === undefined || paragraph === undefined) return [];
    const [speaker, other] = speakers();
    const whose = speaker !== undefined && other === undefined ? { speaker } : {};
    return [{ quote: quoteDigest(text), section, paragraph: String(paragraph), ...whose }];
  });
  return [...new Map(proofs.map((proof) => [`${proof.quote} ${proof.section}`, proof])).values()];
}
