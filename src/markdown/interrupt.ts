/**
 * Makes Marked's `start` for a block that ends a paragraph before it: gives where in the paragraph a line opens with the
 * pattern. No search runs past the paragraph, and so none to the end of a long text.
 */
export const interruptsAt =
  (line: RegExp) =>
  (source: string): number | undefined => {
    const blank = source.search(/\n[ \t]*\n/);
    const paragraph = blank < 0 ? source : source.slice(0, blank);
    const at = paragraph.search(new RegExp(`(?<=\\n)${line.source}`));
    return at < 0 ? undefined : at;
  };
