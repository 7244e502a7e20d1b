/** Every mark that opens something within a line. */
const WITHIN = /[\\`*_[\]{<$|~@]|&(?=#?[\p{L}\p{N}]+;)|(?<=(?:https?|ftp)):(?=\/\/)|(?<=www)\./giu;
/** What opens a block at the beginning of a line: a heading, a quote, an item, a rule, a fence, a definition or a pause. */
const AT_START = /^(?:[#>=:+-]|\.(?= \. \.))/u;
const NUMBERED = /^(\d{1,9})([.)])/u;
/** Signs at the end of a heading count as its own. */
const HASH = /(?<=\s)#(?=[#\s]*$)/gu;

/**
 * Writes words as Markdown that is read back as the same words, wherever a paragraph, a heading or an item can stand.
 * Spaces at both ends of a line are left out.
 *
 * `'# 2*3 costs $5' => '\\# 2\\*3 costs \\$5'`
 */
export const escapeText = (text: string): string =>
  text
    .split(/\r\n?|\n/u)
    .map((line) => escapeLine(line.trim()))
    .filter((line) => line !== '')
    .join('\n');

const escapeLine = (line: string): string =>
  line.replace(WITHIN, '\\$&').replace(AT_START, '\\$&').replace(NUMBERED, '$1\\$2').replace(HASH, '\\#');

/** Writes the value of an attribute, in quotes: `'Wang Yi' => '"Wang Yi"'`; of two kinds of straight quotes the double ones are curled. */
export function quoteValue(value: string): string {
  const line = value.replace(/\s+/gu, ' ').trim();
  if (!line.includes('"')) return `"${line}"`;
  return line.includes("'") ? `"${line.replaceAll('"', '\u201d')}"` : `'${line}'`;
}
