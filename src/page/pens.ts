import { isDiagram } from '../deck/blocks/diagram.js';
import { walkBlocks, walkInlines, walkRun } from '../markdown/text.js';
import type { Outline } from '../model.js';
import type { ChartPen } from './charts/drawing.js';
import { type CodePen, loadCodePen } from './pens/code.js';
import type { DiagramPen } from './pens/diagram.js';
import { loadMathPen, type MathPen } from './pens/math.js';

/** What draws code, formulas, charts and diagrams, each loaded only for a deck that has some. */
export interface Pens {
  readonly code?: CodePen;
  readonly math?: MathPen;
  readonly chart?: ChartPen;
  /** Diagrams need a browser, and so are drawn before the page is written. */
  readonly diagrams?: DiagramPen;
}

/** Loads the pens that an outline needs. */
export async function loadPens({ slides, settings }: Outline): Promise<Pens> {
  const blocks = walkBlocks(slides.flatMap((slide) => slide.blocks));
  const inlines = slides.flatMap((slide) => [...walkRun(slide.title ?? []), ...walkInlines(slide.blocks)]);
  const languages = new Set(
    blocks.flatMap((block) =>
      block.kind === 'code' && block.language !== '' && !isDiagram(block.language) ? [block.language] : [],
    ),
  );
  const hasMath = [...blocks, ...inlines].some(({ kind }) => kind === 'math');
  const hasChart = blocks.some((block) => block.kind === 'fence' && block.name === 'chart');
  return {
    ...(languages.size > 0 && { code: await loadCodePen([...languages]) }),
    ...(hasMath && { math: await loadMathPen() }),
    ...(hasChart && { chart: (await import('./charts/pen.js')).chartPen(settings.lang) }),
  };
}

/** Gives the texts of an outline's diagrams. */
export const diagramTexts = ({ slides }: Outline): readonly string[] =>
  walkBlocks(slides.flatMap((slide) => slide.blocks)).flatMap((block) =>
    block.kind === 'code' && isDiagram(block.language) ? [block.text] : [],
  );
