import { decodeEntities } from '../../markdown/entities.js';

/** Comments, and what a browser shows no words of. */
const UNSEEN = /<!--[\s\S]*?(?:-->|$)|<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/giu;
const BLOCK_TAG =
  /<\/?(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b[^<>]*>/giu;
const TAG = /<\/?[a-z][^<>]*>/giu;

/** Gives the text of raw HTML without its tags, a blank line between its blocks. */
export const stripTags = (html: string): string =>
  html
    .replace(UNSEEN, '')
    .replace(/<br\b[^<>]*>/giu, '\n')
    .replace(BLOCK_TAG, '\n\n')
    .replace(TAG, '');

/** Gives the paragraphs of raw HTML: `'<p>One &amp; two</p><p>three</p>' => ['One & two', 'three']`. */
export const htmlParagraphs = (html: string): readonly string[] =>
  stripTags(html)
    .split(/\n[ \t]*\n/u)
    .map((text) => decodeEntities(text.replace(/\s+/gu, ' ').trim()))
    .filter((text) => text !== '');
