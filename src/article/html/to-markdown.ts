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

/** What holds words and no blocks. */
const OF_WORDS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'link', ...MARKS]);

/** What stands in one kind of node alone. */
const PLACES: Readonly<Record<string, string>> = {
  tableRow: 'table',
  tableCell: 'tableRow',
  listItem: 'list',
};

/**
 * Takes out what is out of place and leaves what it holds: marks within marks of their own kind, since what is bold twice is bold,
 * blocks among words, and cells, rows and items on their own. Of any of them in one another, the writer asks for the first sign by
 * writing it whole, at each depth twice.
 */
function inPlace(node: Node, parent: string, around: ReadonlySet<string> = new Set()): readonly Node[] {
  const { type, children } = node;
  if (children === undefined) return [node];
  const isMark = MARKS.has(type);
  const isBlock = !isMark && type !== 'link' && OF_WORDS.has(parent);
  const isOut = isBlock || around.has(type) || (PLACES[type] ?? parent) !== parent;
  const within = isMark ? new Set([...around, type]) : around;
  const all = children.flatMap((one) => inPlace(one, isOut ? parent : type, within));
  const inside = all.at(-1) === SPACE ? all.slice(0, -1) : all;
  if (!isOut) return [{ ...node, children: inside }];
  return isBlock ? [...inside, SPACE] : inside;
}

/** Parts what a block held from what stood behind it. */
const SPACE = { type: 'text', value: ' ' };

/** Writes a tree as Markdown whose words are those of the tree, whatever signs they hold. */
export function writeMarkdown(tree: Root): string {
  const [root] = inPlace(toMdast(tree, { handlers: HANDLERS }) as Node, '');
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
