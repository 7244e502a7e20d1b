import type { Block, ChartBlock, Inline } from '../model.js';

/** Gives the words that a reader sees, without marks; an image gives its alternative text. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('');
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'math':
    case 'code':
      return inline.text;
    case 'break':
      return '\n';
    case 'image':
      return inline.alt;
    case 'html':
    case 'markup':
    case 'noteref':
      return '';
    default:
      return plainText(inline.children);
  }
}

/** What most blocks hold. */
const NOTHING = { inlines: [], blocks: [] };

/** Gives a block's inlines and the blocks inside it, in reading order. */
export function contentOf(block: Block): {
  readonly inlines: readonly (readonly Inline[])[];
  readonly blocks: readonly Block[];
} {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { inlines: [block.children], blocks: [] };
    case 'list':
      return { inlines: [], blocks: block.items.flatMap((item) => item.children) };
    case 'definitions':
      return {
        inlines: block.items.map((item) => item.term),
        blocks: block.items.flatMap((item) => item.meanings.flat()),
      };
    case 'table':
      return { inlines: [block.head, ...block.rows].flat().map((cell) => cell.children), blocks: [] };
    case 'stats':
    case 'timeline':
    case 'people':
      return { inlines: block.items.flatMap(({ lead, aside, body }) => [lead, aside, body]), blocks: [] };
    case 'compare':
      return {
        inlines: block.sides.map((side) => side.title),
        blocks: block.sides.flatMap((side) => side.children),
      };
    case 'columns':
      return { inlines: [], blocks: block.columns.flatMap((column) => column.children) };
    case 'figure':
      return { inlines: [], blocks: block.caption };
    case 'chart':
      return { inlines: chartWords(block).map((text) => [{ kind: 'text', text }]), blocks: block.caption };
    case 'blockquote':
    case 'footnote':
    case 'fence':
    case 'quote':
    case 'callout':
    case 'incremental':
      return { inlines: [], blocks: block.children };
    case 'abbreviation':
    case 'math':
    case 'code':
    case 'diagram':
    case 'listing':
    case 'rule':
    case 'html':
    case 'markup':
    case 'pause':
      return NOTHING;
  }
}

/** Gives the words and numbers of a chart, as they were written. */
function chartWords({ title, x, y, unit, categories, series }: ChartBlock): readonly string[] {
  const rows = series.flatMap(({ name, values }) => [name, ...values.flatMap((value) => value?.text ?? [])]);
  return [title, y, unit, x, ...categories, ...rows].flatMap((text) => text || []);
}

/** Gives blocks and the blocks inside them, each before its own. */
export function walkBlocks(blocks: readonly Block[], into: Block[] = []): readonly Block[] {
  for (const block of blocks) {
    into.push(block);
    walkBlocks(contentOf(block).blocks, into);
  }
  return into;
}

/** Gives all inlines of blocks, each before the ones inside it. */
export function walkInlines(blocks: readonly Block[], into: Inline[] = []): readonly Inline[] {
  for (const block of walkBlocks(blocks)) for (const run of contentOf(block).inlines) walkRun(run, into);
  return into;
}

/** Gives a run of inlines, each before the ones inside it. */
export function walkRun(inlines: readonly Inline[], into: Inline[] = []): readonly Inline[] {
  for (const inline of inlines) {
    into.push(inline);
    if ('children' in inline) walkRun(inline.children, into);
  }
  return into;
}

/** Gives the words of blocks, one line each run of text. */
export function blockText(blocks: readonly Block[]): string {
  return walkBlocks(blocks)
    .flatMap((block) => ('text' in block ? [block.text] : contentOf(block).inlines.map(plainText)))
    .filter((text) => text !== '')
    .join('\n');
}
