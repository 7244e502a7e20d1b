import type { Pdf } from './read.js';
import type { PdfRef } from './value.js';
import type { Change, Changes } from './write.js';

/** Changes to a PDF while they are gathered. */
export interface Draft {
  readonly changes: Changes;
  /** Puts something in an object's place. */
  replace(number: number, change: Change): void;
  /** Adds an object, and gives the reference to it. */
  add(change: Change): PdfRef;
  /** Adds objects that refer to one another, written from a number on; gives the reference to the first. */
  addAll(write: (from: number) => ReadonlyMap<number, Change>): PdfRef;
}

/** Begins to change a PDF; new objects are numbered after its own. */
export function draftOf(pdf: Pdf): Draft {
  const changes = new Map<number, Change>();
  let next = (pdf.numbers.at(-1) ?? 0) + 1;
  const addAll: Draft['addAll'] = (write) => {
    const first = { ref: next };
    const objects = write(next);
    for (const [number, change] of objects) changes.set(number, change);
    next += objects.size;
    return first;
  };
  return {
    changes,
    replace: (number, change) => void changes.set(number, change),
    add: (change) => addAll((from) => new Map([[from, change]])),
    addAll,
  };
}
