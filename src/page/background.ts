import { assetPath } from '../deck/files.js';
import type { Background } from '../model.js';
import { attributesHtml, encodeUrl } from './html.js';

/** A background of one colour, which the screen beside the slide takes too. */
const isPlain = (background: Background): background is Extract<Background, { kind: 'fill' }> =>
  background.kind === 'fill' && background.css.startsWith('#');

/** Gives what a section carries of its background: its tone, its fill, and the state by which the screen beside it follows. */
export function backgroundAttributes(
  background: Background | undefined,
): Readonly<Record<string, string | undefined>> {
  if (!background) return {};
  const plain = isPlain(background);
  return {
    'data-tone': background.tone,
    'data-state': plain ? stateOf(background.css) : `tone-${background.tone}`,
    style:
      background.kind === 'fill'
        ? `${plain ? `--paper: ${background.css}; ` : ''}background: ${background.css}`
        : undefined,
  };
}

/** `'#1c1a17' => 'fill-1c1a17'` */
const stateOf = (css: string): string => `fill-${css.slice(1)}`;

/** Writes the picture behind a slide, and the veil over it that keeps the text's contrast. */
export function backdropHtml(background: Background | undefined): string {
  if (background?.kind !== 'picture') return '';
  const { src, veil } = background;
  const image = `<img${attributesHtml({ class: 'backdrop', src: encodeUrl(assetPath(src)), alt: '' })}>`;
  return `${image}<div${attributesHtml({ class: 'veil', style: `--veil: ${veil}%` })}></div>\n`;
}

/** Writes the rules by which the screen beside a slide takes its colour. */
export function screenCss(backgrounds: readonly Background[]): string {
  const colours = new Set(backgrounds.filter(isPlain).map(({ css }) => css));
  return [...colours].map((css) => `.reveal-viewport.${stateOf(css)} {\n  background: ${css};\n}\n`).join('');
}
