import type { DeckFacts, Entry } from '../facts.js';
import type { Fault } from '../prove.js';
import type { Sheet } from '../sheet.js';
import type { ReadBack, ReadBookmark } from './read-back.js';

const REPORT = 'Print it with another browser (--browser), and report this one.';

/** Holds the PDF as a whole to the deck: its number of pages, title, language and bookmarks. */
export function proveDocument(read: ReadBack, facts: DeckFacts, sheets: readonly Sheet[]): readonly Fault[] {
  return [pagesFault(read, sheets), ...titleFaults(read, facts), outlineFault(read, facts, sheets)].filter(
    (fault) => fault !== undefined,
  );
}

function pagesFault({ pages }: ReadBack, sheets: readonly Sheet[]): Fault | undefined {
  if (pages.length === sheets.length) return undefined;
  const what = `The PDF has ${pages.length} pages for ${sheets.length} sheets.`;
  return {
    rule: 'pdf-pages',
    what,
    fix: 'See which slide its style sheet hides on paper, or lets run over onto a second page.',
  };
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

function outlineFault(
  { bookmarks }: ReadBack,
  { outline }: DeckFacts,
  sheets: readonly Sheet[],
): Fault | undefined {
  const pages = new Map(sheets.map(({ id }, index) => [id, index + 1]));
  const wanted = listed(outline, ({ slide }: Entry) => pages.get(slide) ?? 0);
  const found = listed(bookmarks, ({ page }: ReadBookmark) => page);
  const index = wanted.findIndex((line, at) => line !== found[at]);
  if (index < 0 && found.length === wanted.length) return undefined;
  const at = index < 0 ? wanted.length : index;
  const what = `The PDF's bookmark ${at + 1} is "${found[at] ?? ''}", not "${wanted[at] ?? ''}".`;
  return { rule: 'pdf-outline', what, fix: REPORT };
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
