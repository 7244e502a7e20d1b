import type { Background, FontFace, Settings, Theme } from '../model.js';
import { screenCss } from './background.js';
import { facesCss } from './fonts.js';

/** Where slides are scrolled, Reveal lays them out by a rule that only an earlier layer can overrule. */
const SCROLL = `@layer scroll {
  .reveal-scroll section.slide {
    display: grid !important;
  }
}`;

/** Writes the deck's one style sheet: Reveal's on the screen alone, under the base, the theme, the deck's own and the paper. */
export function styleCss(
  { size }: Settings,
  theme: Theme,
  faces: readonly FontFace[],
  backgrounds: readonly Background[],
): string {
  return `@layer scroll, reveal, base, theme, author, paper;
@import url("reveal.css") layer(reveal) screen;
${SCROLL}
:root {
  --slide-width: ${size.width}px;
  --slide-height: ${size.height}px;
}
@page {
  size: ${size.width}px ${size.height}px;
  margin: 0;
}
${facesCss(faces)}
@layer base {
${theme.base}
}
@layer theme {
${theme.css}
${screenCss(backgrounds)}}
@layer author {
${theme.author ?? ''}
}
@layer paper {
@media print {
${theme.paper}
}
}
`;
}
