import { noAttributes } from '../markdown/attributes.js';
import { walkRun } from '../markdown/text.js';
import type { Inline, QuoteLink } from '../model.js';
import { claimText } from './claims.js';

/**
 * Makes links of stretches of the words that a run claims, in their order. A stretch that ends amid other marks than it
 * begins in, or that holds a link or a note's mark, stays as it is.
 */
export const linkWords = (inlines: readonly Inline[], links: readonly QuoteLink[]): readonly Inline[] =>
  // From the last on, so that the places of the others hold.
  links.reduceRight(linkOne, inlines);

function linkOne(inlines: readonly Inline[], link: QuoteLink): readonly Inline[] {
  const { start, end, href } = link;
  const [before, rest] = cut(inlines, start) ?? [];
  const [children, after] = (rest && cut(rest, end - start)) ?? [];
  if (!before || !children || !after) return linkInside(inlines, link);
  if (walkRun(children).some(({ kind }) => kind === 'link' || kind === 'noteref' || kind === 'html'))
    return inlines;
  const attributes = { ...noAttributes, classes: ['quoted'] };
  return [...before, { kind: 'link', href, attributes, children, line: 0 }, ...after];
}

/** Cuts a run at a place of its words; undefined amid marks. */
function cut(
  inlines: readonly Inline[],
  place: number,
): readonly [readonly Inline[], readonly Inline[]] | undefined {
  let left = place;
  for (const [at, inline] of inlines.entries()) {
    if (left === 0) return [inlines.slice(0, at), inlines.slice(at)];
    const { length } = claimText([inline]);
    if (left < length) {
      if (inline.kind !== 'text') return undefined;
      const [head, tail] = [inline.text.slice(0, left), inline.text.slice(left)];
      return [
        [...inlines.slice(0, at), { kind: 'text', text: head }],
        [{ kind: 'text', text: tail }, ...inlines.slice(at + 1)],
      ];
    }
    left -= length;
  }
  return [inlines, []];
}

/** Links the stretch where it lies in one piece with marks: `**“Yes,” she said**`. */
function linkInside(inlines: readonly Inline[], { start, end, href }: QuoteLink): readonly Inline[] {
  let at = 0;
  return inlines.map((inline) => {
    const from = at;
    at += claimText([inline]).length;
    const holds = 'children' in inline && inline.kind !== 'link' && from <= start && end <= at;
    if (!holds) return inline;
    return { ...inline, children: linkOne(inline.children, { href, start: start - from, end: end - from }) };
  });
}
