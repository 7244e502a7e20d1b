import { walkBlocks } from '../markdown/text.js';
import type { Outline } from '../model.js';

/** What draws code, loaded only for a deck that has some. */
export interface Pens {
  /** Gives code as HTML with a class on each token, or undefined where the language is unknown. */
  readonly code?: {
    readonly languages: readonly string[];
    write(text: string, language: string): string | undefined;
  };
}

/** Loads the pens that an outline needs; one without code loads none. */
export async function loadPens({ slides }: Outline): Promise<Pens> {
  const blocks = slides.flatMap((slide) => slide.blocks);
  const hasCode = [...walkBlocks(blocks)].some((block) => block.kind === 'code' && block.language !== '');
  return hasCode ? { code: await loadCodePen() } : {};
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
