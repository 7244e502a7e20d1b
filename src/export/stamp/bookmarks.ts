import { dictOf, type PdfDict, type PdfValue, textOf } from '../../pdf/value.js';

/** A title in the author's own letters, the page it leads to by its object's number, and those under it. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly items: readonly Bookmark[];
}

/** Writes bookmarks as objects from a number on (ISO 32000-1, 12.3.3); all are open. */
export function writeBookmarks(bookmarks: readonly Bookmark[], from: number): ReadonlyMap<number, PdfValue> {
  const objects = new Map<number, PdfValue>();
  let next = from + 1;
  const write = (items: readonly Bookmark[], parent: number): PdfDict => {
    const first = next;
    next += items.length;
    for (const [index, { title, page, items: inside }] of items.entries()) {
      const links = {
        Title: textOf(title),
        Parent: { ref: parent },
        Prev: index > 0 ? { ref: first + index - 1 } : undefined,
        Next: index < items.length - 1 ? { ref: first + index + 1 } : undefined,
        Dest: [{ ref: page }, '/Fit'],
      };
      const below = inside.length > 0 ? write(inside, first + index) : new Map();
      objects.set(first + index, new Map([...dictOf(links), ...below]));
    }
    return dictOf({ First: { ref: first }, Last: { ref: first + items.length - 1 }, Count: countOf(items) });
  };
  objects.set(from, new Map([...dictOf({ Type: '/Outlines' }), ...write(bookmarks, from)]));
  return objects;
}

const countOf = (items: readonly Bookmark[]): number =>
  items.reduce((sum, { items: inside }) => sum + 1 + countOf(inside), 0);
