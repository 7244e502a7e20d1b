import { walkBlocks } from '../markdown/text.js';
import type { Outline } from '../model.js';
import type { ChartPen } from './charts/drawing.js';

/** What draws code and charts, each loaded only for a deck that has some. */
export interface Pens {
  /** Gives code as HTML with a class on each token, or undefined where the language is unknown. */
  readonly code?: {
    readonly languages: readonly string[];
    write(text: string, language: string): string | undefined;
  };
  readonly chart?: ChartPen;
}

/** Loads the pens that an outline needs; one without code loads none. */
export async function loadPens({ slides, settings }: Outline): Promise<Pens> {
  const blocks = [...walkBlocks(slides.flatMap((slide) => slide.blocks))];
  const hasCode = blocks.some((block) => block.kind === 'code' && block.language !== '');
  const hasChart = blocks.some((block) => block.kind === 'fence' && block.name === 'chart');
  return {
    ...(hasCode && { code: await loadCodePen() }),
    ...(hasChart && { chart: (await import('./charts/pen.js')).chartPen(settings.lang) }),
  };
}

async function loadCodePen(): Promise<NonNullable<Pens['code']>> {
  const { default: highlighter } = await import('highlight.js/lib/common');
  return {
    languages: highlighter.listLanguages(),
    write: (text, language) =>
      highlighter.getLanguage(language) === undefined
        ? undefined
        : highlighter.highlight(text, { language, ignoreIllegals: true }).value,
  };
}
