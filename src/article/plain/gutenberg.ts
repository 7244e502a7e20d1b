import type { Citation } from '../../model.js';
import { type Chunk, chunkText } from './paragraphs.js';

/** A text with the licence of Project Gutenberg set apart, which stands before and after it. */
export interface Licensed {
  readonly before: readonly Chunk[];
  readonly story: readonly Chunk[];
  readonly after: readonly Chunk[];
  readonly citation: Citation;
}

const START = /^\*{3}\s?START OF (?:THE|THIS) PROJECT GUTENBERG/u;
const END = /^\*{3}\s?END OF (?:THE|THIS) PROJECT GUTENBERG/u;
const LAST_WORDS = /^End of (?:the |this )?Project Gutenberg(?:'s|’s)?\b/iu;
const PRODUCED = /^(?:Produced by|E-?text prepared by|Credits:)/u;

/** Sets the licence of Project Gutenberg apart, and reads the title and the author that stand in it. */
export function splitLicence(chunks: readonly Chunk[]): Licensed {
  const start = chunks.findIndex(({ lines }) => lines.some((line) => START.test(line)));
  if (start < 0) return { before: [], story: chunks, after: [], citation: {} };
  const produced = chunks[start + 1];
  const from = start + (produced && PRODUCED.test(chunkText(produced)) ? 2 : 1);
  const end = chunks.findIndex(
    ({ lines }, index) => index >= from && lines.some((line) => END.test(line) || LAST_WORDS.test(line)),
  );
  const to = end < 0 ? chunks.length : end;
  const before = chunks.slice(0, from);
  return { before, story: chunks.slice(from, to), after: chunks.slice(to), citation: readHeader(before) };
}

function readHeader(chunks: readonly Chunk[]): Citation {
  const lines = chunks.flatMap((chunk) => chunk.lines);
  const entry = (name: string): string | undefined =>
    lines
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2)
      .trim();
  const title = entry('Title');
  const byline = entry('Author');
  return { ...(title !== undefined && { title }), ...(byline !== undefined && { byline }) };
}
