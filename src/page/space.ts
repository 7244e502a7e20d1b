import type { Theme } from '../model.js';
import { sheetsOf } from '../theme/stacks.js';

/** What a theme leaves to the body of a slide, in units of which 720 are the slide's height (16 to the rem). */
export interface Space {
  /** The margins at both sides, and what stands beside the body between them. */
  readonly margins: number;
  /** The sizes of titles, and of captions and the words of charts. */
  readonly title: number;
  readonly caption: number;
}

/** Reads the sizes that a theme sets in rem; what it sets otherwise is taken to be that of the base. */
export function readSpace(theme: Pick<Theme, 'base' | 'css' | 'author'>): Space {
  const css = sheetsOf(theme);
  const units = (name: string): number =>
    16 * Number([...css.matchAll(new RegExp(`--${name}:\\s*([\\d.]+)rem;`, 'gu'))].at(-1)?.[1] ?? 0);
  return {
    margins: 2 * units('margin-inline') + units('margin-aside'),
    title: units('size-title'),
    caption: units('size-caption'),
  };
}
