import { walkBlocks } from '../../markdown/text.js';
import type { Block, Fence, Heading } from '../../model.js';
import { listKnown } from '../../problem.js';
import { checkAttributes, type Known } from '../attributes.js';
import { reportBraces } from '../braces.js';
import { FRAGMENT_CLASSES, orFragment, readFragment } from '../fragment.js';
import type { Report } from '../report.js';
import { callout } from './callout.js';
import { chart } from './chart.js';
import { column, columns } from './columns.js';
import { compare } from './compare.js';
import { isDiagram, makeDiagram } from './diagram.js';
import { figure } from './figure.js';
import { leadMaker } from './lead.js';
import { makeListing } from './listing.js';
import type { BlockMaker, Given } from './maker.js';
import { quote } from './quote.js';

const incremental: BlockMaker = {
  known: { values: {} },
  make: ({ line }, children) => ({ kind: 'incremental', line, by: 'item', children }),
};

/** `::: {.fragment .fade-up}` is what it holds. */
const fragment: BlockMaker = {
  known: { values: { 'fragment-index': 'number' }, classes: FRAGMENT_CLASSES },
  make: ({ line, attributes }, children) => ({
    kind: 'incremental',
    line,
    by: 'block',
    fragment: readFragment({ ...attributes, classes: ['fragment', ...attributes.classes] }) ?? {},
    children,
  }),
};

const notes: BlockMaker = {
  known: { values: {} },
  collected: true,
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
    chart,
    callout,
    incremental,
    fragment,
    notes,
  }),
);

/** Blocks that say nothing of their own accord where they hold nothing. */
const HOLDS_WORDS: ReadonlySet<string> = new Set(['callout', 'incremental', 'fragment', 'notes']);

/** What a heading inside a slide may carry. */
const HEADING: Known = { values: { lang: 'text' } };

const checkHeading = ({ attributes, line }: Heading, report: Report): void =>
  checkAttributes(attributes, orFragment(HEADING, attributes), line, report);

/** The names of all blocks. */
export const BLOCK_NAMES: readonly string[] = [...MAKERS.keys()];

/** Makes Lectern's blocks of the fences among Markdown's; what is wrong is reported, and the rest is made all the same. */
export function makeBlocks(blocks: readonly Block[], report: Report, given: Given): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'fence') return makeFence(block, report, given) ?? [];
    if (block.kind === 'code')
      return [isDiagram(block.language) ? makeDiagram(block, report) : makeListing(block, report)];
    if (block.kind === 'heading') checkHeading(block, report);
    for (const inner of walkBlocks([block])) {
      if (inner.kind === 'fence')
        reportNested(inner, block.kind === 'definitions' ? 'definition' : block.kind, report);
      if (inner.kind === 'heading' && inner !== block) checkHeading(inner, report);
    }
    return [block];
  });
}

function makeFence(fence: Fence, report: Report, given: Given): Block | undefined {
  const { line, attributes } = fence;
  const [name = ''] = fence.name.split(/(?<=.)\s*\{/u);
  if (name !== fence.name) reportBraces(line, fence.name.slice(fence.name.indexOf('{')), report);
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
      at: ':::',
      what: `The block "${name}" opened on line ${line} is never closed, and ends before line ${fence.end}.`,
      fix: 'Put ":::" on a line of its own after its last line.',
    });
  const maker = MAKERS.get(name);
  if (!maker) {
    report({
      rule: 'block-unknown',
      line,
      at: name,
      what: `The block "${name}" is unknown.`,
      fix: listKnown(name, BLOCK_NAMES),
    });
    return undefined;
  }
  if (fence.children.length === 0 && HOLDS_WORDS.has(name))
    report({
      rule: 'block-empty',
      line,
      at: name,
      what: `The block "${name}" is empty.`,
      fix: 'Put what it holds on the next line, or take it out.',
    });
  checkAttributes(
    attributes,
    maker.collected ? maker.known : orFragment(maker.known, attributes),
    line,
    report,
  );
  const made = maker.make(fence, makeBlocks(fence.children, report, given), report, given);
  const fragment = readFragment(attributes);
  return made && fragment ? { kind: 'incremental', line, by: 'block', fragment, children: [made] } : made;
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
