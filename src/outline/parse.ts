import { noAttributes } from '../markdown/attributes.js';
import { parseMarkdown } from '../markdown/parse.js';
import type { Block, Outline, OutlineSlide } from '../model.js';
import type { Checked } from '../problem.js';
import { readSettings } from './settings.js';

/** Reads the slides of an outline's text, which begins on the given line of its file. */
export type ReadSlides = (text: string, firstLine: number) => readonly OutlineSlide[];

export const readSlides: ReadSlides = (text, firstLine) => cutSlides(parseMarkdown(text, firstLine));

/** Parses an outline's text (line ends `\n`) to its settings and slides. */
export function parseOutline(text: string, file: string, read: ReadSlides = readSlides): Checked<Outline> {
  const { value, problems } = readSettings(text, file);
  const slides = read(value.body, value.bodyLine);
  return { value: { file, lines: text.split('\n'), settings: value.settings, slides }, problems };
}

/** Opens a slide at each `#`, `##` and `---`; a `---` with nothing but comments after it opens none, a bare `## {…}` one without a title. */
function cutSlides(blocks: readonly Block[]): readonly OutlineSlide[] {
  const slides: (Omit<OutlineSlide, 'blocks'> & { blocks: Block[] })[] = [];
  let open = false;
  for (const block of blocks) {
    if (block.kind === 'rule') open = false;
    else if (block.kind === 'heading' && block.level <= 2) {
      const { line, attributes, children: title } = block;
      const titled = title.length > 0 && { title };
      slides.push({ kind: block.level === 1 ? 'part' : 'slide', ...titled, attributes, line, blocks: [] });
      open = true;
    } else {
      if (!open && isComment(block)) continue;
      if (!open) slides.push({ kind: 'slide', attributes: noAttributes, line: block.line, blocks: [] });
      slides.at(-1)?.blocks.push(block);
      open = true;
    }
  }
  return slides;
}

const isComment = (block: Block): boolean =>
  block.kind === 'html' && block.html.replace(/<!--[\s\S]*?-->/gu, '').trim() === '';
