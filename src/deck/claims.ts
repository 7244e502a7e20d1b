import { decodeEntities } from '../markdown/entities.js';
import { contentOf } from '../markdown/text.js';
import type { Block, Deck, Inline, Slide } from '../model.js';
import { slidesOf } from './coverage.js';

/** A run of words that a slide shows to its audience and that its article answers for. */
export interface Claim {
  readonly slide: Slide;
  /** The outline's line that it begins on. */
  readonly line: number;
  /** A `speaker` is the name of a person, by a quote or among people. */
  readonly kind: 'title' | 'text' | 'quote' | 'speaker' | 'cell';
  /** Code and formulas, which claim nothing, are each one object replacement character. */
  readonly text: string;
  /** What the words are of, where they are one run. */
  readonly inlines?: readonly Inline[];
  /** Of a quote, whom the slide gives its words to. */
  readonly by?: string;
}

/** Gives all that a deck's slides claim, in reading order; what is the presenter's own, notes and code claim nothing. */
export const claimsOf = (deck: Deck): readonly Claim[] =>
  slidesOf(deck)
    .filter(({ kind, own }) => !own && kind !== 'sources')
    .flatMap((slide) =>
      claimsOfSlide(slide, deck)
        .filter(({ text }) => text.trim() !== '')
        .map((claim) => ({ slide, ...claim })),
    );

type Found = Omit<Claim, 'slide'>;

function claimsOfSlide(slide: Slide, deck: Deck): readonly Found[] {
  const titles =
    slide.kind === 'title'
      ? [titleClaim(deck, 'title'), titleClaim(deck, 'subtitle')]
      : [{ line: slide.line, kind: 'title' as const, text: claimText(slide.title ?? []) }];
  const notes = slide.footnotes.flatMap(({ children }) => children);
  return [...titles, ...[...slide.blocks, ...notes].flatMap(claimsOfBlock)];
}

/** Gives what the front matter sets large on the title slide. */
function titleClaim({ lines, settings }: Deck, setting: 'title' | 'subtitle'): Found {
  const line =
    1 +
    Math.max(
      0,
      lines.findIndex((source) => source.startsWith(`${setting}:`)),
    );
  return { line, kind: 'title', text: settings[setting] ?? '' };
}

function claimsOfBlock(block: Block): readonly Found[] {
  const { line } = block;
  const run = (inlines: readonly Inline[], at = line): Found => ({
    line: at,
    kind: 'text',
    text: claimText(inlines),
    inlines,
  });
  const inside = (blocks: readonly Block[]): readonly Found[] => blocks.flatMap(claimsOfBlock);
  const label = (text: string | undefined): readonly Found[] =>
    text === undefined ? [] : [{ line, kind: 'text', text }];
  switch (block.kind) {
    case 'blockquote':
      return asQuote(block.children);
    case 'quote':
      return [...asQuote(block.children, block.by), ...speaker(block.by, line), ...label(block.role)];
    case 'table':
      return [block.head, ...block.rows]
        .flat()
        .map(({ line: at, children }) => ({ ...run(children, at), kind: 'cell' }));
    case 'chart': {
      const { title, x, y, unit, categories, series, caption } = block;
      const cells = series.flatMap(({ name, values }) => [name, ...values.map((value) => value?.text)]);
      return [
        ...label(title),
        ...[x, y, unit, ...categories, ...cells]
          .flatMap(label)
          .map((cell) => ({ ...cell, kind: 'cell' as const })),
        ...inside(caption),
      ];
    }
    case 'people':
      return block.items.flatMap(({ line: at, lead, aside, body }) => [
        { line: at, kind: 'speaker' as const, text: claimText(lead) },
        run(aside, at),
        run(body, at),
      ]);
    case 'stats':
    case 'timeline':
      return block.items.flatMap(({ line: at, lead, aside, body }) =>
        [lead, aside, body].map((part) => run(part, at)),
      );
    case 'compare':
      return block.sides.flatMap((side) => [run(side.title, side.line), ...inside(side.children)]);
    case 'definitions':
      return block.items.flatMap(({ line: at, term, meanings }) => [
        run(term, at),
        ...inside(meanings.flat()),
      ]);
    case 'callout':
      return [...label(block.title), ...inside(block.children)];
    case 'markup':
      return label(decodeEntities(block.html.replace(/<!--[\s\S]*?-->|<[^>]*>/gu, ' ')));
    default: {
      const { inlines, blocks } = contentOf(block);
      return [...inlines.map((one) => run(one)), ...inside(blocks)];
    }
  }
}

/** The paragraphs of a quotation are one claim. */
function asQuote(children: readonly Block[], by?: string): readonly Found[] {
  const parts = children.flatMap(claimsOfBlock);
  const text = parts.map((part) => part.text).join('\n');
  return [{ line: parts[0]?.line ?? 1, kind: 'quote', text, ...(by !== undefined && { by }) }];
}

const speaker = (by: string | undefined, line: number): readonly Found[] =>
  by === undefined ? [] : [{ line, kind: 'speaker', text: by }];

/** Gives the words of inlines that claim something; a picture's alternative text does not. */
export function claimText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline): string => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'break':
          return '\n';
        case 'code':
        case 'math':
          return '\ufffc';
        case 'image':
        case 'html':
        case 'markup':
        case 'noteref':
          return '';
        default:
          return claimText(inline.children);
      }
    })
    .join('');
}
