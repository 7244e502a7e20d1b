import { toMdast } from 'hast-util-to-mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Element, Root } from './tree.js';

/** Where a character would be read as a mark of Lectern's Markdown that CommonMark does not know. */
const DIALECT: Options = {
  unsafe: [
    { character: '{', inConstruct: 'phrasing' },
    { character: '$', before: '(?<=\\S)', inConstruct: 'phrasing' },
    { atBreak: true, character: ':', after: '(?:::|[ \\t])' },
    { atBreak: true, character: '.', after: ' \\. \\.' },
  ],
};

const HANDLERS: NonNullable<NonNullable<Parameters<typeof toMdast>[1]>['handlers']> = {
  'note-mark': (_, node) => ({ type: 'footnoteReference', ...labelOf(node.properties) }),
  'note-text': (state, node) => ({
    type: 'footnoteDefinition',
    ...labelOf(node.properties),
    children: state.toFlow(state.all(node)),
  }),
};

const labelOf = ({ label }: Element['properties']) => ({ identifier: String(label), label: String(label) });

/** A node of Markdown, as far as marks are concerned. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
}

const MARKS: ReadonlySet<string> = new Set(['strong', 'emphasis', 'delete']);

/** Takes marks out of marks of their own kind: what is bold twice is bold, and a hundred in one another take seconds to write. */
function withoutDoubles(node: Node, around: ReadonlySet<string> = new Set()): readonly Node[] {
  const { type, children } = node;
  if (children === undefined) return [node];
  const isMark = MARKS.has(type);
  const inside = children.flatMap((one) => withoutDoubles(one, isMark ? new Set([...around, type]) : around));
  return isMark && around.has(type) ? inside : [{ ...node, children: inside }];
}

/** Writes a tree as Markdown whose words are those of the tree, whatever signs they hold. */
export function writeMarkdown(tree: Root): string {
  const [root] = withoutDoubles(toMdast(tree, { handlers: HANDLERS }) as Node);
  return toMarkdown(root as never, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    rule: '*',
    extensions: [
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmStrikethroughToMarkdown(),
      gfmFootnoteToMarkdown(),
      DIALECT,
    ],
  });
}
