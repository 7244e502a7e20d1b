import { readAttributes } from '../markdown/attributes.js';
import type { Report } from './report.js';

/** Reports braces that were meant as attributes: what is in them cannot be read, or they belong to no words. */
export function reportBraces(line: number, braces: string, report: Report): void {
  const read = readAttributes(braces)?.end === braces.length;
  report({
    rule: 'attribute-syntax',
    line,
    at: braces,
    what: read ? `The braces "${braces}" belong to no words.` : `The braces "${braces}" cannot be read.`,
    fix: read
      ? `Put the words in brackets before them, as in [words]${braces}, or write "\\{" for a brace.`
      : 'Write {#id .class key="value"}, or "\\{" for a brace.',
  });
}
