import type { Block, Inline } from '../model.js';

/** What is done to each run of inlines and to each list of blocks, from the innermost to the outermost. */
export interface Change {
  readonly inlines: (run: readonly Inline[]) => readonly Inline[];
  readonly blocks: (blocks: readonly Block[]) => readonly Block[];
}

/** Changes Markdown's own blocks and all that stands in them. */
export const mapBlocks = (blocks: readonly Block[], change: Change): readonly Block[] =>
  change.blocks(blocks.map((block) => mapBlock(block, change)));

/** Changes a run of inlines and the runs inside it. */
export const mapRun = (run: readonly Inline[], change: Change): readonly Inline[] =>
  change.inlines(
    run.map((inline) =>
      'children' in inline ? { ...inline, children: mapRun(inline.children, change) } : inline,
    ),
  );

function mapBlock(block: Block, change: Change): Block {
  const inside = (blocks: readonly Block[]): readonly Block[] => mapBlocks(blocks, change);
  const run = (inlines: readonly Inline[]): readonly Inline[] => mapRun(inlines, change);
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, children: run(block.children) };
    case 'blockquote':
    case 'footnote':
    case 'fence':
      return { ...block, children: inside(block.children) };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ ...item, children: inside(item.children) })) };
    case 'definitions':
      return {
        ...block,
        items: block.items.map(({ line, term, meanings }) => ({
          line,
          term: run(term),
          meanings: meanings.map(inside),
        })),
      };
    case 'table': {
      const cells = (row: typeof block.head): typeof block.head =>
        row.map((cell) => ({ ...cell, children: run(cell.children) }));
      return { ...block, head: cells(block.head), rows: block.rows.map(cells) };
    }
    default:
      return block;
  }
}
