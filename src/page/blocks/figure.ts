import { assetPath } from '../../deck/files.js';
import type { FigureBlock } from '../../model.js';
import { attributesHtml, encodeUrl, escapeText } from '../html.js';
import type { Writing } from '../writing.js';

/** Writes a picture with its caption and credit. */
export function figureHtml(
  { src, alt, credit, fit, position, caption }: FigureBlock,
  writing: Writing,
): string {
  const image = `<img${attributesHtml({ src: encodeUrl(assetPath(src)), alt, style: position && `object-position: ${position}` })}>`;
  const creditHtml = credit ? `<span class="credit">${escapeText(credit)}</span>` : '';
  const captionHtml =
    caption.length > 0 || credit
      ? `\n<figcaption>${writing.inside(caption, writing)}${creditHtml}</figcaption>`
      : '';
  return `<figure${attributesHtml({ class: `picture ${fit}` })}>${image}${captionHtml}</figure>`;
}
