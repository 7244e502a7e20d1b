import { walkBlocks } from '../markdown/text.js';
import type { ChartBlock, Outline } from '../model.js';
import type { Room } from './room.js';

/** What draws code and charts, each loaded only for a deck that has some. */
export interface Pens {
  /** Gives code as HTML with a class on each token, or undefined where the language is unknown. */
  readonly code?: {
    readonly languages: readonly string[];
    write(text: string, language: string): string | undefined;
  };
  /** Draws a chart as SVG for the space given; what it names within the page begins with the id. */
  readonly chart?: (chart: ChartBlock, room: Room, id: string, alt: string) => string;
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
