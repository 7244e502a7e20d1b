import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTMLStrict } from 'entities';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { trustBlocks } from '../../../src/deck/html.js';
import { parseMarkdown } from '../../../src/markdown/parse.js';
import { blocksHtml, startWriting } from '../../../src/page/blocks/write.js';
import { ROOT } from '../../support/lectern.js';

const SPECS = join(ROOT, '../shared/corpus/conformance/commonmark');

interface Example {
  readonly markdown: string;
  readonly html: string;
  readonly example: number;
}

const readExamples = (file: string): readonly Example[] =>
  JSON.parse(readFileSync(join(SPECS, file), 'utf8'));

const write = (markdown: string): string =>
  normalize(blocksHtml(trustBlocks(parseMarkdown(markdown)), startWriting()));

const AT_BLOCKS =
  /\s*(<\/?(?:p|[uo]l|li|blockquote|h\d|hr|table|t(?:head|body|r|h|d)|div|pre|br)\b[^<>]*>)\s*/g;

/** Takes off what says the same in two ways: how signs are escaped, white space at the borders of blocks, `/>`, what names a box or says to themes that a picture stands alone. */
function normalize(html: string): string {
  return html
    .replace(/ ?\/>/g, '>')
    .replace(/&(?:#\w+|\w+);/g, (entity) => escapeSigns(decodeHTMLStrict(entity)))
    .replace(/<[^>]*>|"/g, (part) => (part === '"' ? escapeSigns(part) : part))
    .replace(AT_BLOCKS, '$1')
    .replaceAll('<p class="alone">', '<p>')
    .replaceAll('src="assets/files/', 'src="')
    .replace(/ href="(?!https?:|mailto:|tel:)[a-z][\w.+-]*:[^"]*"/gi, '')
    .replace(/ src="(?:\/[^"]*)?"/g, ' src=""')
    .replace(/ (?:scope="col"|(?:class="align-|align=")\w+")/g, '')
    .replace(/<input[^>]*>/g, (box) => (box.includes('checked') ? '[x]' : '[ ]'))
    .replace(/<span class="box"[^>]*><\/span>/g, (box) => (box.includes('data-done') ? '[x]' : '[ ]'))
    .replace('<tbody></tbody>', '')
    .trim();
}

const escapeSigns = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

describe.skipIf(!existsSync(SPECS))('where the specifications are beside the repository', () => {
  test('the examples of CommonMark come out as Marked writes them; where not, as the specification does', () => {
    const examples = readExamples('commonmark.0.31.2.json');
    const otherThanMarked = examples.filter(
      ({ markdown }) => write(markdown) !== normalize(marked.parse(markdown) as string),
    );
    // URLs are percent-encoded, which Marked leaves to the browser.
    expect(otherThanMarked.map(({ example }) => example)).toEqual([32, 33, 503]);
    for (const { markdown, html } of otherThanMarked) expect(write(markdown)).toBe(normalize(html));
    const asSpecified = examples.filter(({ markdown, html }) => write(markdown) === normalize(html));
    expect([asSpecified.length, examples.length]).toEqual([637, 652]);
  });

  test('the examples of GitHub’s tables, task lists and links come out as Marked writes them', () => {
    for (const { markdown } of readExamples('gfm.0.29.json'))
      expect(write(markdown)).toBe(normalize(marked.parse(markdown) as string));
  });
});
