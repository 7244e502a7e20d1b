import type { DeckFacts, Entry } from '../facts.js';
import type { Sheet } from '../sheet.js';
import type { Fault } from './fault.js';
import type { ReadBack, ReadBookmark } from './read-back.js';

const REPORT = 'Print it with another browser (--browser), and report this one.';

/** Holds the PDF as a whole to the deck: its title, language and bookmarks. */
export function proveDocument(read: ReadBack, facts: DeckFacts, sheets: readonly Sheet[]): readonly Fault[] {
  const pages = new Map(
    sheets.flatMap(({ id }, index) => (id === undefined ? [] : [[id, index + 1] as const])),
  );
  const odd = oddBookmark(read.bookmarks, facts.outline, pages);
  const ofOutline: readonly Fault[] = odd
    ? [{ rule: 'pdf-outline', what: `The PDF's ${odd}.`, fix: REPORT }]
    : [];
  return [...titleFaults(read, facts), ...ofOutline];
}

function titleFaults({ title, lang }: ReadBack, facts: DeckFacts): readonly Fault[] {
  const told = (name: string, found: string | undefined, wanted: string): readonly Fault[] =>
    found === wanted
      ? []
      : [
          {
            rule: 'pdf-title',
            what: `The PDF gives as its ${name} "${found ?? ''}", not "${wanted}".`,
            fix: REPORT,
          },
        ];
  return [...told('title', title, facts.title), ...told('language', lang, facts.lang)];
}

/** Says which bookmark is first not what the outline asks for, where `pages` tells on which page each slide begins; undefined where all are. */
export function oddBookmark(
  bookmarks: readonly ReadBookmark[],
  outline: readonly Entry[],
  pages: ReadonlyMap<string, number>,
): string | undefined {
  const wanted = listed(outline, ({ slide }: Entry) => pages.get(slide) ?? 0);
  const found = listed(bookmarks, ({ page }: ReadBookmark) => page);
  const index = wanted.findIndex((line, at) => line !== found[at]);
  if (index < 0 && found.length === wanted.length) return undefined;
  const at = index < 0 ? wanted.length : index;
  return `bookmark ${at + 1} is "${found[at] ?? ''}", not "${wanted[at] ?? ''}"`;
}

/** `[{ title: 'Part', items: [{ title: 'Slide' }] }] => ['Part (page 1)', '  Slide (page 2)']` */
function listed<T extends { readonly title: string; readonly items: readonly T[] }>(
  items: readonly T[],
  pageOf: (item: T) => number,
  indent = '',
): readonly string[] {
  return items.flatMap((item) => [
    `${indent}${item.title} (page ${pageOf(item)})`,
    ...listed(item.items, pageOf, `${indent}  `),
  ]);
}
