import type { Role } from '../../model.js';
import { findContents } from './contents.js';
import { findHead } from './head.js';
import { isCaption, isCredit, isFull, isLink, isLinksLabel, isTitleLike, widthOf } from './marks.js';
import type { Piece } from './piece.js';

/** A note on the reporters is one of so many last paragraphs. */
const LAST = 4;

/** Tells what each paragraph is for; where that is in doubt, it belongs to the story. */
export function findRoles(pieces: readonly Piece[]): readonly Role[] {
  const isStory = (index: number): boolean => {
    const { text = '', style } = pieces[index] ?? {};
    return style === undefined && isFull(text);
  };
  const punctuated = isPunctuated(pieces);
  const head = punctuated ? findHead(pieces) : [];
  const contents = findContents(pieces);
  const links = findLinks(pieces);
  const tail = pieces.findLastIndex((_, index) => !links.has(index)) - LAST;
  return pieces.map(({ text }, index): Role => {
    if (links.has(index) || contents.has(index)) return 'links';
    if (isCaption(text)) return 'caption';
    if (index < head.length) return head[index] ?? 'body';
    if (index > tail && isCredit(text)) return 'credit';
    return punctuated && isTeaser(text) && isStory(index - 1) && isStory(index + 1) ? 'teaser' : 'body';
  });
}

/** A headline alone between two paragraphs of the story leads to another story. */
const isTeaser = (text: string): boolean =>
  widthOf(text) > 60 && isTitleLike(text) && /^[\p{L}\p{N}]/u.test(text);

/** True where paragraphs end as sentences do, so that one which does not tells something. */
function isPunctuated(pieces: readonly Piece[]): boolean {
  const long = pieces.filter(({ text }) => widthOf(text) > 100);
  return 4 * long.filter(({ text }) => isFull(text)).length >= 3 * long.length;
}

/** Finds "Read more:" with the lines after it: at the end of a text all that are short, else those that end no sentence. */
function findLinks(pieces: readonly Piece[]): ReadonlySet<number> {
  const links = new Set<number>();
  const lastLong = pieces.findLastIndex(({ text }) => widthOf(text) > 200);
  for (const [index, { text }] of pieces.entries()) {
    if (isLink(text)) links.add(index);
    if (!isLinksLabel(text)) continue;
    links.add(index);
    for (let next = index + 1; next < pieces.length; next += 1) {
      if (index < lastLong && !isTitleLike(pieces[next]?.text ?? '')) break;
      links.add(next);
    }
  }
  return links;
}
