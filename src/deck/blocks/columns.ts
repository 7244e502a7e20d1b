import type { Block, Fence } from '../../model.js';
import { gatherPauses } from '../layout.js';
import type { BlockMaker } from './maker.js';

/** `::: column {width=40%}` stands for itself until its columns collect it. */
export const column: BlockMaker = {
  known: { values: { width: 'text' } },
  collected: true,
  make: (fence, children) => ({ ...fence, children }),
};

/** Columns beside each other, as wide as they say or evenly. */
export const columns: BlockMaker = {
  known: { values: {} },
  make({ line }, children, report) {
    const made = children.filter(isColumn);
    const stray = children.find((child) => !isColumn(child));
    if (made.length < 2 || stray) {
      report({
        rule: 'block-shape',
        line: stray?.line ?? line,
        what: `The columns block holds ${stray ? 'something beside its' : 'fewer than two'} columns.`,
        fix: 'Put everything into two or more "::: column" blocks inside it.',
      });
      return undefined;
    }
    return {
      kind: 'columns',
      line,
      columns: made.map((one) => ({ share: share(one, report), children: gatherPauses(one.children) })),
    };
  },
};

const isColumn = (block: Block): block is Fence => block.kind === 'fence' && block.name === 'column';

/** Gives a column's width as a share, in percent; 0 where it says none. */
function share({ line, attributes }: Fence, report: Parameters<BlockMaker['make']>[2]): number {
  const width = attributes.values.get('width');
  const percent = /^([1-9]\d?)%$/.exec(width ?? '')?.[1];
  if (width !== undefined && percent === undefined)
    report({
      rule: 'attribute-value',
      line,
      at: width,
      what: `The width "${width}" is no percentage.`,
      fix: 'Write one from 1% to 99%.',
    });
  return Number(percent ?? 0);
}
