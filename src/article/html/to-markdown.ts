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

/** Writes a tree as Markdown whose words are those of the tree, whatever signs they hold. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(toMdast(tree, { handlers: HANDLERS }) as never, {
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
