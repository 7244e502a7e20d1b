import { walkBlocks } from '../../markdown/text.js';
import type { Outline } from '../../model.js';
import { isFile, liesInside } from '../files.js';

/** Gives the CSV files of the deck's folder that an outline draws charts of, as it names them, each with the line of the last chart that does. */
export function chartFiles({ slides }: Outline): ReadonlyMap<string, number> {
  const blocks = walkBlocks(slides.flatMap((slide) => slide.blocks));
  return new Map(
    blocks.flatMap((block) => {
      const src = block.kind === 'fence' && block.name === 'chart' && block.attributes.values.get('src');
      return src && isFile(src) && liesInside(src) ? [[src, block.line] as const] : [];
    }),
  );
}
