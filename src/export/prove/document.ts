import type { DeckFacts, Entry } from '../facts.js';
import type { Sheet } from '../sheet.js';
import type { Fault } from './fault.js';
import type { ReadBack, ReadBookmark } from './read-back.js';

const REPORT = 'Print it with another browser (--browser), and report this one.';

/** Holds the PDF as a whole to the deck: its title, language and bookmarks. */
export const proveDocument = (
  read: ReadBack,
  facts: DeckFacts,
  sheets: readonly Sheet[],
): readonly Fault[] => [...titleFaults(read, facts), ...outlineFaults(read, facts, sheets)];

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

function outlineFaults(
  { bookmarks }: ReadBack,
  { outline }: DeckFacts,
  sheets: readonly Sheet[],
): readonly Fault[] {
  const pages = new Map(sheets.map(({ id }, index) => [id, index + 1]));
  const wanted = listed(outline, ({ slide }: Entry) => pages.get(slide) ?? 0);
  const found = listed(bookmarks, ({ page }: ReadBookmark) => page);
  const index = wanted.findIndex((line, at) => line !== found[at]);
  if (index < 0 && found.length === wanted.length) return [];
  const at = index < 0 ? wanted.length : index;
  const what = `The PDF's bookmark ${at + 1} is "${found[at] ?? ''}", not "${wanted[at] ?? ''}".`;
  return [{ rule: 'pdf-outline', what, fix: REPORT }];
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
