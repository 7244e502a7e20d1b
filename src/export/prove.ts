import { slidesOf } from '../deck/coverage.js';
import type { Deck, Slide } from '../model.js';
import type { Problem } from '../problem.js';
import type { DeckFacts } from './facts.js';
import { proveDocument } from './prove/document.js';
import { provePage } from './prove/page.js';
import { type ReadBack, readBack } from './prove/read-back.js';
import { type Breach, universalBreaches } from './prove/universal.js';
import type { Sheet } from './sheet.js';

/** What is wrong with a PDF, and which conditions of PDF/UA it breaks. */
export interface Proof {
  readonly problems: readonly Problem[];
  readonly breaches: readonly Breach[];
}

/** A fault of the PDF as a whole, or of the slide on one of its pages. */
export interface Fault {
  readonly rule: `pdf-${string}`;
  readonly what: string;
  readonly fix: string;
}

/** Reads a PDF back from its bytes and holds it to the deck, page by page, and to PDF/UA-1. */
export function provePdf(bytes: Uint8Array, deck: Deck, facts: DeckFacts, sheets: readonly Sheet[]): Proof {
  const read = tryReading(bytes);
  const at = (fault: Fault, slide?: Slide): Problem => ({
    ...fault,
    level: 'error',
    place: { file: deck.file, line: slide?.line || 1 },
  });
  if ('unreadable' in read) return { problems: [at(broken(read.unreadable))], breaches: [] };
  const slides = slidesOnPages(deck, sheets);
  const ofPages = sheets.flatMap((sheet, index) => {
    const page = read.pages[index];
    const slide = slides[index];
    return page
      ? provePage(sheet, page, facts, slide?.name ?? `${index + 1}`).map((fault) => at(fault, slide))
      : [];
  });
  const ofDocument = proveDocument(read, facts, sheets).map((fault) => at(fault));
  return { problems: [...ofDocument, ...ofPages], breaches: universalBreaches(read) };
}

function tryReading(bytes: Uint8Array): ReadBack | { readonly unreadable: string } {
  try {
    return readBack(bytes);
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) };
  }
}

const broken = (fact: string): Fault => ({
  rule: 'pdf-broken',
  what: `The PDF cannot be read back: ${fact}.`,
  fix: 'Print it with another browser (--browser), and report this one.',
});

/** A page without a name of its own shows a later step of the slide before. */
function slidesOnPages(deck: Deck, sheets: readonly Sheet[]): readonly (Slide | undefined)[] {
  const byId = new Map(slidesOf(deck).map((slide) => [slide.id, slide]));
  let slide: Slide | undefined;
  return sheets.map(({ id }) => {
    slide = id === undefined ? slide : byId.get(id);
    return slide;
  });
}
