import { slideInlines, type Written } from '../deck/inlines.js';
import { walkBlocks } from '../markdown/text.js';
import type { Block, Inline, Outline, OutlineSlide, Slide } from '../model.js';

/** A picture that blocks show: its file as written, and the line it is named on. */
export interface Picture {
  readonly src: string;
  readonly line: number;
  /** How it is fitted into its box; shown whole where nothing is said. */
  readonly fit?: 'contain' | 'cover';
}

/** A slide as it was written, whose attributes name its background, or as it was made. */
type Shown = Written & Partial<Pick<OutlineSlide, 'attributes' | 'line'> & Pick<Slide, 'background'>>;

/** Gives every picture of a slide, before or after Lectern's own blocks are made of fences. */
export function picturesOf(slide: Shown): readonly Picture[] {
  const figures = walkBlocks([...slide.blocks, ...(slide.notes ?? [])]).flatMap(figureIn);
  const inlines = slideInlines(slide);
  const images = inlines.filter((inline) => inline.kind === 'image');
  return [...backgroundIn(slide), ...figures, ...images, ...inlines.flatMap(markupIn)];
}

/** What is no picture is no file that is found, and so does no harm. */
function backgroundIn({ background, attributes, line = 0 }: Shown): readonly Picture[] {
  if (background) return background.kind === 'picture' ? [{ ...background, fit: 'cover' }] : [];
  const src = attributes?.values.get('background');
  return src ? [{ src, line }] : [];
}

/** Gives the pictures that the logo is of, with the line it is named on. */
export function logoPictures({ settings, lines }: Pick<Outline, 'settings' | 'lines'>): readonly Picture[] {
  const { src, dark } = settings.logo ?? {};
  const line = 1 + lines.findIndex((source) => source.startsWith('logo:'));
  return [src, dark].flatMap((name) => (name === undefined ? [] : [{ src: name, line }]));
}

function figureIn(block: Block): readonly Picture[] {
  if (block.kind === 'figure') return [block];
  if (block.kind === 'markup') return markupIn(block);
  const src = block.kind === 'fence' && block.name === 'figure' && block.attributes.values.get('src');
  return src ? [{ src, line: block.line }] : [];
}

const markupIn = (node: Block | Inline): readonly Picture[] =>
  node.kind === 'markup' ? node.files.map((src) => ({ src, line: node.line })) : [];
