import type { ReadBack } from './read-back.js';
import type { Breach } from './universal/breach.js';
import { documentBreaches } from './universal/document.js';
import { fontBreaches } from './universal/fonts.js';
import { objectBreaches } from './universal/objects.js';
import { structureBreaches } from './universal/structure.js';

export type { Breach };

/** Holds a PDF to the conditions of PDF/UA-1 that a machine can tell; docs/pdf.md lists them all. */
export const universalBreaches = (read: ReadBack): readonly Breach[] => [
  ...documentBreaches(read),
  ...objectBreaches(read),
  ...fontBreaches(read),
  ...structureBreaches(read),
];
