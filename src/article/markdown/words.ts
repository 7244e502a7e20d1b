import { contentOf, plainText, walkBlocks } from '../../markdown/text.js';
import type { Block, Inline } from '../../model.js';
import { joinLines } from '../plain/lines.js';
import { htmlParagraphs } from './html-text.js';

/** Gives the words of an article's inlines on one line, but for the breaks that its author set. */
export const wordsOf = (inlines: readonly Inline[]): string =>
  rawWords(inlines)
    .split(BREAK)
    .map((line) => joinLines(line.split('\n')))
    .join('\n')
    .trim();

/** Stands for a break that its author set, until the lines that only wrap are joined. */
const BREAK = '\u2028';

const rawWords = (inlines: readonly Inline[]): string => inlines.map(rawWord).join('');

function rawWord(inline: Inline): string {
  switch (inline.kind) {
    case 'break':
      return BREAK;
    case 'html':
      return /^<br\b/iu.test(inline.html) ? BREAK : '';
    case 'noteref':
      return '';
    default:
      return 'children' in inline ? rawWords(inline.children) : plainText([inline]);
  }
}

/** Gives the words of blocks, one line each run of text. */
export const blockWords = (blocks: readonly Block[]): string =>
  walkBlocks(blocks)
    .flatMap(runsOf)
    .filter((text) => text !== '')
    .join('\n');

function runsOf(block: Block): readonly string[] {
  if (block.kind === 'html') return htmlParagraphs(block.html);
  return 'text' in block ? [block.text] : contentOf(block).inlines.map(wordsOf);
}
