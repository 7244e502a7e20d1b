/** Chinese, Japanese and their punctuation, which are written without blanks between words. */
const UNSPACED = /^[\u2e80-\u312f\u31a0-\u9fff\uf900-\ufaff\uff00-\uffef]{2}$/u;

/** Joins the lines of a paragraph as they were before they were wrapped, and folds its blanks. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line, index) => (index === 0 ? line : glue(lines[index - 1] ?? '', line.trimStart()) + line.trim()))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A dash with no blank before it has none after; a soft hyphen joins the halves of its word. */
function glue(before: string, after: string): string {
  if (/[^\s-](?:--|—)$|\u00ad$/u.test(before.slice(-3))) return '';
  return UNSPACED.test(before.slice(-1) + after.slice(0, 1)) ? '' : ' ';
}
