import { markApart } from './apart.js';
import { dropContents } from './contents.js';
import { markNumbered } from './numbered.js';
import { type Chunk, chunkText } from './paragraphs.js';
import type { Piece } from './piece.js';
import { joinTitles } from './titles.js';
import { splitUnderlined } from './underlines.js';

/** Finds the headings of a plain text: underlined, numbered, or set apart in one way throughout. */
export function findHeadings(chunks: readonly Chunk[]): readonly Piece[] {
  const pieces = chunks
    .flatMap(splitUnderlined)
    .map((chunk): Piece => ({ ...chunk, text: chunkText(chunk) }));
  return dropContents(joinTitles(markApart(markNumbered(pieces))));
}
