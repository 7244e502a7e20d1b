import { constants } from 'node:buffer';
import { Failure } from '../problem.js';

/** The most bytes of a PDF that can be stamped and read back: what Node holds in one text. */
export const LARGEST = constants.MAX_STRING_LENGTH;

/** Throws a Failure where a PDF has more bytes than can be stamped and proven: pdf-large. */
export function refuseTooLarge(bytes: number, file: string): void {
  if (bytes <= LARGEST) return;
  throw new Failure({
    rule: 'pdf-large',
    level: 'error',
    place: { file },
    what: `The PDF has ${Math.round(bytes / 1e6)} MB; at most ${Math.floor(LARGEST / 1e6)} MB can be stamped and proven.`,
    fix: 'Leave out --images original, or make two decks of it.',
  });
}
