import type { Background } from '../model.js';
import { attributesHtml, encodeUrl } from './html.js';
import { assetPath } from './pictures.js';

/** Gives a slide's attributes for its background; Reveal's own paint the screen beside the slide. */
export function backgroundAttributes(
  background: Background | undefined,
): Readonly<Record<string, string | undefined>> {
  if (background === undefined) return {};
  const { tone } = background;
  if (background.kind === 'picture')
    return {
      'data-tone': tone,
      'data-background-color': tone === 'dark' ? '#000000' : '#ffffff',
    };
  const { css } = background;
  const screen = css.includes('gradient(') ? 'data-background-gradient' : 'data-background-color';
  return { 'data-tone': tone, [screen]: css };
}

/** Gives the custom property that the style sheet paints a slide's background with. */
export function backgroundCss(background: Background | undefined): string | undefined {
  if (background === undefined) return undefined;
  return background.kind === 'picture' ? `--veil: ${background.veil}%` : `--backdrop: ${background.css}`;
}

/** Writes the picture that a slide stands on; it is decoration, and so says nothing. */
export const backdropHtml = (background: Background | undefined): string =>
  background?.kind === 'picture'
    ? `<img${attributesHtml({ class: 'backdrop', src: encodeUrl(assetPath(background.src)), alt: '' })}>\n`
    : '';
