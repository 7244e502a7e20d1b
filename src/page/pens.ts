import { walkBlocks, walkInlines, walkRun } from '../markdown/text.js';
import type { Outline } from '../model.js';
import { type CodePen, loadCodePen } from './pens/code.js';
import { loadMathPen, type MathPen } from './pens/math.js';

/** What draws code, formulas and charts, each loaded only for a deck that has some. */
export interface Pens {
  readonly code?: CodePen;
  readonly math?: MathPen;
}

/** Loads the pens that an outline needs. */
export async function loadPens({ slides }: Outline): Promise<Pens> {
  const blocks = [...walkBlocks(slides.flatMap((slide) => slide.blocks))];
  const inlines = slides.flatMap((slide) => [...walkRun(slide.title ?? []), ...walkInlines(slide.blocks)]);
  const hasCode = blocks.some((block) => block.kind === 'code' && block.language !== '');
  const hasMath = [...blocks, ...inlines].some(({ kind }) => kind === 'math');
  const [code, math] = await Promise.all([hasCode && loadCodePen(), hasMath && loadMathPen()]);
  return { ...(code && { code }), ...(math && { math }) };
}
