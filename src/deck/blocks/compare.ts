import type { Block, CompareSide, Heading } from '../../model.js';
import { gatherPauses } from '../layout.js';
import type { BlockMaker } from './maker.js';

/** Two or three sides, each opened by a heading of the third level. */
export const compare: BlockMaker = {
  known: { values: {} },
  make({ line }, children, report) {
    const opens = children.flatMap((child, index) => (isSide(child) ? [index] : []));
    if (opens.length < 2 || opens.length > 3 || opens[0] !== 0) {
      report({
        rule: 'block-shape',
        line,
        what: `The compare block holds ${opens[0] ? 'something before its first side' : `${opens.length} of two or three sides`}.`,
        fix: 'Write each side as "### Its name" with its points below, and nothing before the first.',
      });
      return undefined;
    }
    const sides = opens.map((open, side): CompareSide => {
      const heading = children[open] as Heading;
      return {
        line: heading.line,
        title: heading.children,
        children: gatherPauses(children.slice(open + 1, opens[side + 1] ?? children.length)),
      };
    });
    return { kind: 'compare', line, sides };
  },
};

const isSide = (block: Block): boolean => block.kind === 'heading' && block.level === 3;
