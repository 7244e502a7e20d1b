import type { Deck } from '../model.js';
import { isError, type Problem } from '../problem.js';
import { type DeckFacts, factsOf } from './facts.js';
import { type Proof, provePdf } from './prove.js';
import type { Sheet } from './sheet.js';
import { type Stamping, stampPdf } from './stamp.js';

/** A stamped PDF with what its proof tells. */
export interface Paper {
  readonly pdf: Uint8Array;
  readonly problems: readonly Problem[];
}

/** Stamps the printed sheaves of a deck, reads it back and proves it. `date`, in ISO 8601, stands in for the deck's own. */
export function makePaper(
  printed: readonly Uint8Array[],
  deck: Deck,
  sheets: readonly Sheet[],
  date?: string,
): Paper {
  const facts = factsOf(deck);
  const begun = sheets.map(({ id }) => (id === undefined ? undefined : [id]));
  const stamping = { begun, labelled: true, date: date ?? facts.date };
  return stampAndProve(printed, facts, stamping, deck.file, (pdf) => provePdf(pdf, deck, facts, sheets));
}

/**
 * Stamps what was printed and proves it. It claims to be PDF/UA-1 where no condition that is checked is broken, and else says
 * which, as a hint in `file`.
 */
export function stampAndProve(
  printed: readonly Uint8Array[],
  facts: DeckFacts,
  stamping: Omit<Stamping, 'universal'>,
  file: string,
  prove: (pdf: Uint8Array) => Proof,
): Paper {
  const pdf = stampPdf(printed, facts, { ...stamping, universal: true });
  const { problems, breaches } = prove(pdf);
  if (breaches.length === 0 || problems.some(isError)) return { pdf, problems };
  const list = [...new Set(breaches.map(({ condition, what }) => `${what} (${condition})`))].join('; ');
  const told: Problem = {
    rule: 'pdf-ua',
    level: 'hint',
    place: { file, line: 1 },
    what: `The PDF does not claim to be PDF/UA: ${list}.`,
    fix: 'See docs/pdf.md for what it takes.',
  };
  return { pdf: stampPdf(printed, facts, { ...stamping, universal: false }), problems: [...problems, told] };
}
