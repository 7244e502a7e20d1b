/** A diagram as SVG whose colours are the theme's custom properties, or what is wrong with its text and on which of its lines. */
export type Drawing = { readonly svg: string } | { readonly fault: string; readonly line: number };

/** What the ids of a drawing's parts begin with, until it stands on a page. */
export const PART = 'lectern-part';

/** The drawings of a deck's diagrams by their texts. */
export type DiagramPen = ReadonlyMap<string, Drawing>;
