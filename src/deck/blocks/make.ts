import { walkBlocks } from '../../markdown/text.js';
import type { Block, Fence } from '../../model.js';
import { listKnown } from '../../problem.js';
import { checkAttributes } from '../attributes.js';
import type { Report } from '../report.js';
import { callout } from './callout.js';
import { column, columns } from './columns.js';
import { compare } from './compare.js';
import { figure } from './figure.js';
import { leadMaker } from './lead.js';
import { makeListing } from './listing.js';
import type { BlockMaker } from './maker.js';
import { quote } from './quote.js';

const incremental: BlockMaker = {
  known: { values: {} },
  make: ({ line }, children) => ({ kind: 'incremental', line, by: 'item', children }),
};

/** Notes stand for themselves; the slide takes them out. */
const notes: BlockMaker = {
  known: { values: {} },
  make: (fence, children) => ({ ...fence, children }),
};

/** Every block by the name that an outline calls it. */
const MAKERS: ReadonlyMap<string, BlockMaker> = new Map(
  Object.entries({
    quote,
    stats: leadMaker('stats'),
    timeline: leadMaker('timeline'),
    people: leadMaker('people'),
    compare,
    columns,
    column,
    figure,
    callout,
    incremental,
    notes,
  }),
);

/** Makes Lectern's blocks of the fences among Markdown's; what is wrong is reported, and the rest is made all the same. */
export function makeBlocks(blocks: readonly Block[], report: Report): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'fence') return makeFence(block, report) ?? [];
    if (block.kind === 'code') return [makeListing(block, report)];
    for (const inner of walkBlocks([block]))
      if (inner.kind === 'fence') reportNested(inner, block.kind, report);
    return [block];
  });
}

function makeFence(fence: Fence, report: Report): Block | undefined {
  const { name, line, attributes } = fence;
  if (name === '') {
    report({
      rule: 'fence-stray',
      line,
      what: 'This ":::" closes no block.',
      fix: 'Take it out, or name a block after it to open one.',
    });
    return undefined;
  }
  if (!fence.closed)
    report({
      rule: 'fence-open',
      line,
      what: `The block "${name}" opened here is never closed.`,
      fix: 'Put ":::" on a line of its own after its last line, before the next slide.',
    });
  const maker = MAKERS.get(name);
  if (!maker) {
    report({
      rule: 'block-unknown',
      line,
      at: name,
      what: `The block "${name}" is unknown.`,
      fix: listKnown(name, [...MAKERS.keys()]),
    });
    return undefined;
  }
  checkAttributes(attributes, maker.known, line, report);
  return maker.make(fence, makeBlocks(fence.children, report), report);
}

function reportNested({ line, name }: Fence, within: string, report: Report): void {
  report({
    rule: 'block-place',
    line,
    at: name,
    what: `The block "${name}" stands inside a ${within}.`,
    fix: 'Move it out, so that its ":::" stands at the beginning of a line.',
  });
}
