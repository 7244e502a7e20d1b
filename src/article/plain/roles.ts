import type { Role } from '../../model.js';
import { findHead } from './head.js';
import { isCaption, isCredit, isFull, isLink, isLinksLabel, isTitleLike, widthOf } from './marks.js';

/** Tells what each paragraph is for; where that is in doubt, it belongs to the story. */
export function findRoles(texts: readonly string[]): readonly Role[] {
  const full = texts.map(isFull);
  const head = findHead(texts, full);
  const links = findLinks(texts, full);
  const tail = texts.findLastIndex((_, index) => !links.has(index)) - 3;
  return texts.map((text, index): Role => {
    if (links.has(index)) return 'links';
    if (isCaption(text)) return 'caption';
    if (index < head.length) return head[index] ?? 'body';
    if (index >= tail && isCredit(text)) return 'credit';
    return full[index - 1] && full[index + 1] && isTeaser(text) ? 'teaser' : 'body';
  });
}

/** A headline alone between two paragraphs of the story leads to another story. */
const isTeaser = (text: string): boolean => widthOf(text) > 60 && isTitleLike(text);

/** Finds "Read more:" with the lines after it: at the end of a text all that are short, else those that end no sentence. */
function findLinks(texts: readonly string[], full: readonly boolean[]): ReadonlySet<number> {
  const links = new Set<number>();
  for (const [index, text] of texts.entries()) {
    if (isLink(text)) links.add(index);
    if (!isLinksLabel(text)) continue;
    links.add(index);
    const atEnd = texts.slice(index + 1).every((one) => widthOf(one) <= 200);
    for (let next = index + 1; next < texts.length; next += 1) {
      if (!atEnd && (full[next] || !isTitleLike(texts[next] ?? ''))) break;
      links.add(next);
    }
  }
  return links;
}
