import type { Part, Slide } from '../model.js';
import type { Setting } from './furniture.js';
import { slideHtml } from './slide.js';

/** A slide together with the part it stands in. */
export interface Placed {
  readonly slide: Slide;
  readonly part: Part;
}

/** Writes a slide without its notes in a frame, which the style sheet makes smaller as a whole, so that no line breaks elsewhere. */
export const framedHtml = ({ slide, part }: Placed, setting: Setting): string =>
  `<div class="framed"><div class="preview">\n${slideHtml(slide, part, { ...setting, silent: true })}\n</div></div>`;

/** Frames as wide as `width` says, in CSS pixels, for slides that are so large. */
export const framedCss = (width: number, size: { readonly width: number; readonly height: number }): string =>
  `.framed {
  position: relative;
  overflow: hidden;
  width: ${width}px;
  height: ${(width * size.height) / size.width}px;
  outline: 1px solid #c8c8c8;
  break-inside: avoid;
}
.framed > .preview {
  width: ${size.width}px;
  transform: scale(${width / size.width});
  transform-origin: 0 0;
}
.framed section.slide {
  break-after: auto;
}
`;
