import { blockText } from '../markdown/text.js';
import type { Block, Slide } from '../model.js';

/** Gathers what follows each pause into blocks that appear at once, in turn. */
export function gatherPauses(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex((block) => block.kind === 'pause');
  if (at < 0) return blocks;
  const [before, after] = [blocks.slice(0, at), blocks.slice(at + 1)];
  const next = after.findIndex((block) => block.kind === 'pause');
  const children = next < 0 ? after : after.slice(0, next);
  const line = children[0]?.line ?? blocks[at]?.line ?? 0;
  return [
    ...before,
    ...(children.length > 0 ? [{ kind: 'incremental', line, by: 'block', children } as const] : []),
    ...(next < 0 ? [] : gatherPauses(after.slice(next))),
  ];
}

/** The most letters that stand on a closing, whose title is large. */
const CLOSING = 240;

/** A slide's only block decides its layout; a title or a sentence alone is a statement, and a last title over few words a closing. */
export function layoutOf(blocks: readonly Block[], titled: boolean, last = false): Slide['layout'] {
  const [first, ...others] = blocks;
  if (first === undefined) return 'statement';
  if (last && titled && isClosing(blocks)) return 'closing';
  if (others.length > 0) return 'stack';
  if (first.kind === 'incremental') return layoutOf(first.children, titled);
  if (first.kind === 'paragraph') return titled ? 'stack' : 'statement';
  return first.kind;
}

const isClosing = (blocks: readonly Block[]): boolean =>
  blocks.every(({ kind }) => kind === 'paragraph') && blockText(blocks).length <= CLOSING;
