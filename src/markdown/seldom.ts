import type { MarkedExtension } from 'marked';

const OPENS_HTML = /^ {0,3}</;
const UNDERLINE = /\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)/;
const BLANK = /\n[ \t]*\n/;

/**
 * Lets Marked try its rules for HTML and for headings that are underlined only where there can be some: each is so long
 * that to compile it takes more time than to read a short deck.
 */
export const seldom: NonNullable<MarkedExtension['tokenizer']> = {
  html: (source) => (OPENS_HTML.test(source) ? false : undefined),
  lheading: (source) => (UNDERLINE.test(paragraphOf(source)) ? false : undefined),
};

/** Gives the text up to its first blank line, so that no search runs to the end of a long one. */
function paragraphOf(source: string): string {
  const blank = source.search(BLANK);
  return blank < 0 ? source : source.slice(0, blank + 1);
}
