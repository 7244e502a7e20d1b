import { walkBlocks } from '../../markdown/text.js';
import type { Block, Deck, Slide } from '../../model.js';

/** What a slide shows several of, by how many. */
export function countsOf(slide: Slide, deck: Deck): ReadonlySet<number> {
  const blocks = walkBlocks(slide.blocks);
  const alike = [
    'quote',
    'callout',
    'figure',
    'chart',
    'diagram',
    'listing',
    'code',
    'math',
    'paragraph',
  ].map((kind) => blocks.filter((block) => block.kind === kind).length);
  const part = deck.parts.find(({ slides }) => slides.includes(slide));
  const below =
    slide.kind === 'part'
      ? (part?.slides.length ?? 1) - 1
      : slide.kind === 'title'
        ? deck.parts.filter(({ title }) => title !== undefined).length
        : 0;
  return new Set([...blocks.flatMap(membersOf), ...alike, below]);
}

function membersOf(block: Block): readonly number[] {
  switch (block.kind) {
    case 'list':
    case 'definitions':
    case 'stats':
    case 'timeline':
    case 'people':
      return [block.items.length];
    case 'compare':
      return [block.sides.length];
    case 'columns':
      return [block.columns.length];
    case 'table':
      return [block.rows.length, block.head.length, block.head.length - 1];
    case 'chart':
      return [block.categories.length, block.series.length];
    default:
      return [];
  }
}

/** The lines of what stands in lists, and so announces none of them. */
export const listedLines = (slide: Slide): ReadonlySet<number> =>
  new Set(
    walkBlocks(slide.blocks).flatMap((block) =>
      block.kind === 'list'
        ? block.items.flatMap((item) => [item.line, ...walkBlocks(item.children).map(({ line }) => line)])
        : 'items' in block
          ? block.items.map(({ line }) => line)
          : [],
    ),
  );

/** Whether a text counts what it names itself: `three aims: speed, price and safety`. */
export function countsItself(text: string, end: number, value: number): boolean {
  const colon = text.search(/[:\u2013\u2014]\s/u);
  if (colon < 0) return false;
  const named = end <= colon ? text.slice(colon + 1) : text.slice(0, colon);
  const pieces = named.split(/[,;]|\s(?:and|or|und|oder|et|ou|&)\s/u).filter((piece) => /\p{L}/u.test(piece));
  return pieces.length === value;
}
