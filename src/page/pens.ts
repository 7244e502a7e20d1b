import { isDiagram } from '../deck/blocks/diagram.js';
import { walkBlocks, walkInlines, walkRun } from '../markdown/text.js';
import type { Outline } from '../model.js';
import { type CodePen, loadCodePen } from './pens/code.js';
import type { DiagramPen } from './pens/diagram.js';
import { loadMathPen, type MathPen } from './pens/math.js';

/** What draws code, formulas and charts, each loaded only for a deck that has some. */
export interface Pens {
  readonly code?: CodePen;
  readonly math?: MathPen;
  /** Diagrams need a browser, and so are drawn before the page is written. */
  readonly diagrams?: DiagramPen;
}

/** Loads the pens that an outline needs. */
export async function loadPens({ slides }: Outline): Promise<Pens> {
  const blocks = [...walkBlocks(slides.flatMap((slide) => slide.blocks))];
  const inlines = slides.flatMap((slide) => [...walkRun(slide.title ?? []), ...walkInlines(slide.blocks)]);
  const hasCode = blocks.some(
    (block) => block.kind === 'code' && block.language !== '' && !isDiagram(block.language),
  );
  const hasMath = [...blocks, ...inlines].some(({ kind }) => kind === 'math');
  const [code, math] = await Promise.all([hasCode && loadCodePen(), hasMath && loadMathPen()]);
  return { ...(code && { code }), ...(math && { math }) };
}

/** Gives the texts of an outline's diagrams. */
export const diagramTexts = ({ slides }: Outline): readonly string[] =>
  [...walkBlocks(slides.flatMap((slide) => slide.blocks))].flatMap((block) =>
    block.kind === 'code' && isDiagram(block.language) ? [block.text] : [],
  );
