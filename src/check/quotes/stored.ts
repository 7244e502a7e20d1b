import type { Proof, Verdict } from '../../model.js';
import { quoteDigest } from './proven.js';
import type { Quote } from './quote.js';

/** Gives a quote what became of its proof in the map, the one of the same place first. */
export function withStored(quote: Quote, proofs: readonly Proof[]): Quote {
  if (proofs.length === 0) return quote;
  const digest = quoteDigest(quote.text);
  const same = proofs.filter((proof) => proof.quote === digest);
  const here = same.find((proof) => proof.section === quote.section && proof.paragraph === quote.paragraph);
  const proof = here ?? same[0];
  return proof ? { ...quote, stored: { proof, verdict: verdictOf(quote, here) } } : quote;
}

function verdictOf({ status }: Quote, here: Proof | undefined): Verdict {
  if (status === 'verbatim') return here ? 'current' : 'moved';
  return status === 'altered' ? 'changed' : 'missing';
}
