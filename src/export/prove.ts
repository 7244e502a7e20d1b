import { slidesOf } from '../deck/coverage.js';
import type { Deck, Slide } from '../model.js';
import type { Problem } from '../problem.js';
import type { DeckFacts } from './facts.js';
import { proveDocument } from './prove/document.js';
import type { Fault } from './prove/fault.js';
import { provePage } from './prove/page.js';
import { type ReadBack, readBack } from './prove/read-back.js';
import { type Breach, universalBreaches } from './prove/universal.js';
import { type Sheet, standingOn } from './sheet.js';

/** What is wrong with a PDF, and which conditions of PDF/UA it breaks. */
export interface Proof {
  readonly problems: readonly Problem[];
  readonly breaches: readonly Breach[];
}

type At = readonly [fault: Fault, slide?: Slide | undefined];

/** Reads a PDF back from its bytes and holds it to the deck, page by page, and to PDF/UA-1. */
export function provePdf(bytes: Uint8Array, deck: Deck, facts: DeckFacts, sheets: readonly Sheet[]): Proof {
  const problemOf = ([fault, slide]: At): Problem => ({
    ...fault,
    level: fault.level ?? 'error',
    place: { file: deck.file, line: slide?.line || 1 },
  });
  const read = tryReading(bytes);
  if ('unreadable' in read) return { problems: [problemOf([broken(read.unreadable)])], breaches: [] };
  const ofPages = proveEachPage(read, deck, facts, sheets);
  const found =
    read.pages.length === sheets.length
      ? [...proveDocument(read, facts, sheets).map((fault): At => [fault]), ...gathered(ofPages)]
      : [pagesFault(read.pages.length, sheets.length, ofPages)];
  return { problems: found.map(problemOf), breaches: universalBreaches(read) };
}

function proveEachPage(
  { pages }: ReadBack,
  deck: Deck,
  facts: DeckFacts,
  sheets: readonly Sheet[],
): readonly At[] {
  const slides = slidesOnPages(deck, sheets);
  return sheets.flatMap((sheet, index) => {
    const page = pages[index];
    return page ? provePage(sheet, page, facts).map((fault): At => [fault, slides[index]]) : [];
  });
}

/** Tells what is wrong with several pages once, at the first. */
function gathered(found: readonly At[]): readonly At[] {
  const alike = new Map<string, At[]>();
  for (const at of found) alike.set(at[0].what, [...(alike.get(at[0].what) ?? []), at]);
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const [fault, slide] = first;
    const more = others.length > 0 ? ` (and of ${others.length} more)` : '';
    return [
      [
        { ...fault, what: `The page of the slide "${slide?.name || slide?.id}"${more} ${fault.what}.` },
        slide,
      ],
    ];
  });
}

/** Where pages are missing or too many, all that follows is wrong. */
function pagesFault(pages: number, sheets: number, found: readonly At[]): At {
  const slide = found.find(([{ rule }]) => rule === 'pdf-text' || rule === 'pdf-blank')?.[1];
  const from = slide ? `; they part at the slide "${slide.name || slide.id}", or the one before it` : '';
  return [
    {
      rule: 'pdf-pages',
      what: `The PDF has ${pages} pages for ${sheets} slides${from}.`,
      fix: 'See which slide its style sheet hides on paper, or lets run over onto a second page.',
    },
    slide,
  ];
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

function slidesOnPages(deck: Deck, sheets: readonly Sheet[]): readonly (Slide | undefined)[] {
  const byId = new Map(slidesOf(deck).map((slide) => [slide.id, slide]));
  return standingOn(sheets.map(({ id }) => id)).map((id) => byId.get(id ?? ''));
}
