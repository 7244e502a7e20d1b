import type { Theme } from '../model.js';

/** What a theme leaves to the body of a slide, in units of which 720 are its shorter side (16 to the rem). */
export interface Space {
  /** The margin at each side, and what stands beside the body on a wide slide. */
  readonly margin: number;
  readonly aside: number;
  /** The sizes of titles, and of captions and the words of charts. */
  readonly title: number;
  readonly caption: number;
}

export const USUAL: Space = { margin: 80, aside: 0, title: 54, caption: 20 };

/** Reads the sizes that a theme sets in rem; what it sets otherwise is taken to be as usual. */
export function readSpace({ base, css, author = '' }: Pick<Theme, 'base' | 'css' | 'author'>): Space {
  const units = (name: string): number | undefined => {
    const set = [...`${base}\n${css}\n${author}`.matchAll(new RegExp(`--${name}:\\s*([^;]+);`, 'gu'))].at(-1);
    const rem = /^([\d.]+)rem$/u.exec(set?.[1] ?? '')?.[1];
    return rem === undefined ? undefined : 16 * Number(rem);
  };
  return {
    margin: units('margin-inline') ?? USUAL.margin,
    aside: units('margin-aside') ?? USUAL.aside,
    title: units('size-title') ?? USUAL.title,
    caption: units('size-caption') ?? USUAL.caption,
  };
}
