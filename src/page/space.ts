import type { Theme } from '../model.js';

/** What a theme leaves to the body of a slide, in units of which 720 are the slide's height (16 to the rem). */
export interface Space {
  /** The margins at both sides, and what stands beside the body between them. */
  readonly margins: number;
  /** The sizes of titles, and of captions and the words of charts. */
  readonly title: number;
  readonly caption: number;
}

export const USUAL: Space = { margins: 160, title: 54, caption: 20 };

/** Reads the sizes that a theme sets in rem; what it sets otherwise is taken to be as usual. */
export function readSpace({ base, css, author = '' }: Pick<Theme, 'base' | 'css' | 'author'>): Space {
  const units = (name: string): number | undefined => {
    const set = [...`${base}\n${css}\n${author}`.matchAll(new RegExp(`--${name}:\\s*([^;]+);`, 'gu'))].at(-1);
    const rem = /^([\d.]+)rem$/u.exec(set?.[1] ?? '')?.[1];
    return rem === undefined ? undefined : 16 * Number(rem);
  };
  const margin = units('margin-inline');
  return {
    margins: margin === undefined ? USUAL.margins : 2 * margin + (units('margin-aside') ?? 0),
    title: units('size-title') ?? USUAL.title,
    caption: units('size-caption') ?? USUAL.caption,
  };
}
