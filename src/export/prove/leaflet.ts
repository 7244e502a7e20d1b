import type { Size } from '../../model.js';
import type { DeckFacts } from '../facts.js';
import { departure } from './compare-text.js';
import { oddBookmark } from './document.js';
import type { ReadBack } from './read-back.js';

/** What a printed leaflet must be. */
export interface LeafletFacts {
  readonly facts: DeckFacts;
  /** The text of its page. */
  readonly written: string;
  /** In CSS pixels. */
  readonly size: Size;
  /** How many pages there are at least. */
  readonly sheets: number;
  /** The slides that it shows, by their ids. */
  readonly shown: readonly string[];
  /** Those that begin on each page. */
  readonly begun: readonly (readonly string[] | undefined)[];
}

/** Says what is first wrong with a leaflet, as what follows on "The pages of the notes"; undefined where all is as it must be. */
export const leafletFault = (read: ReadBack, wanted: LeafletFacts): string | undefined =>
  pageFault(read, wanted) ??
  documentFault(read, wanted) ??
  textFault(read, wanted) ??
  bookmarkFault(read, wanted);

function pageFault({ pages }: ReadBack, { size, sheets }: LeafletFacts): string | undefined {
  if (pages.length < sheets) return `have ${pages.length} pages, and need ${sheets}`;
  const [wide, high] = [size.width * 0.75, size.height * 0.75];
  const odd = pages.findIndex(
    ({ size: [width, height] }) => Math.abs(width - wide) > 1 || Math.abs(height - high) > 1,
  );
  if (odd < 0) return undefined;
  return `have a page ${odd + 1} of another size than ${Math.round(wide)} x ${Math.round(high)} pt`;
}

function documentFault({ title, lang }: ReadBack, { facts }: LeafletFacts): string | undefined {
  if (title !== facts.title) return `give as their title "${title ?? ''}", not "${facts.title}"`;
  if (lang !== facts.lang) return `give as their language "${lang ?? ''}", not "${facts.lang}"`;
  return undefined;
}

function textFault({ pages }: ReadBack, { written }: LeafletFacts): string | undefined {
  const bare = pages.findIndex(({ tagged }) => !tagged);
  if (bare >= 0) return `have no tags on page ${bare + 1}`;
  const other = departure(written, pages.map(({ text }) => text).join('\n'));
  if (other !== undefined) return `depart from what is written from "${other}" on`;
  const loose = pages.flatMap(({ fonts }) => fonts).find(({ embedded }) => !embedded);
  return loose && `do not carry their font "${loose.name}"`;
}

function bookmarkFault({ bookmarks }: ReadBack, { facts, begun, shown }: LeafletFacts): string | undefined {
  const pages = new Map(begun.flatMap((slides = [], index) => slides.map((slide) => [slide, index + 1])));
  if (pages.size < shown.length) return `show ${pages.size} slides, and need ${shown.length}`;
  const odd = oddBookmark(bookmarks, facts.outline, pages);
  return odd && `are marked otherwise: ${odd}`;
}
