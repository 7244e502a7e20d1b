import type { Part, Slide } from '../model.js';
import type { Setting } from './furniture.js';
import { slideHtml } from './slide.js';

/** A slide together with the part it stands in. */
export interface Placed {
  readonly slide: Slide;
  readonly part: Part;
}

/**
 * Writes a slide without its notes in a frame, which the style sheet makes smaller as a whole; by `zoom`, since what is transformed loses its
 * tags in Chromium's PDF.
 */
export const framedHtml = ({ slide, part }: Placed, setting: Setting): string =>
  `<div class="framed"><div class="preview">\n${slideHtml(slide, part, { ...setting, silent: true })}\n</div></div>`;

/** Frames as wide as `width` says, in CSS pixels, for slides that are so large. */
export const framedCss = (width: number, size: { readonly width: number; readonly height: number }): string =>
  `.framed {
  position: relative;
  overflow: hidden;
  width: ${width}px;
  height: ${(width * size.height) / size.width}px;
  break-inside: avoid;
}
.framed::after {
  content: "";
  position: absolute;
  inset: 0;
  border: 1px solid #c8c8c8;
}
.framed > .preview {
  width: ${size.width}px;
  zoom: ${width / size.width};
}
.framed section.slide {
  break-after: auto;
}
`;
