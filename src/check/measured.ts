/** A rectangle in pixels of a slide whose shorter side is 720: left, top, right, bottom. */
export type Edges = readonly [left: number, top: number, right: number, bottom: number];

/** What a browser found a run of text or a picture to take of its slide. */
export interface MeasuredBox {
  readonly kind: 'text' | 'picture';
  readonly area: 'title' | 'body' | 'furniture';
  /** The way down from the slide's body: the place of each element among its siblings, from 0. */
  readonly path: readonly number[];
  readonly text: string;
  /** Of its type, in pixels. */
  readonly size: number;
  /** How many pixels of it something cuts off. */
  readonly cut: number;
  /** How many pixels of it stand out of the blocks that hold it. */
  readonly out: number;
  /** Each line of a text. */
  readonly lines: readonly Edges[];
  /** True where its edges say little: of a formula, or of text that does not lie level. */
  readonly rough: boolean;
  /** False where its place among the words says nothing: of what floats, is no text, or is read by nobody. */
  readonly read: boolean;
  /** Of a picture made of pixels: how many of its own there are across, and how many it is shown on. */
  readonly pixels?: readonly [own: number, shown: number];
}

/** Type that is set smaller than it would be with less text on the slide, in pixels. */
export interface Shrunk {
  readonly area: 'title' | 'body';
  readonly path: readonly number[];
  readonly from: number;
  readonly to: number;
}

export interface MeasuredSlide {
  readonly id: string;
  /** All of the slide. */
  readonly edges: Edges;
  /** Where a slide's matter may stand. */
  readonly room: Edges;
  readonly direction: 'ltr' | 'rtl';
  readonly boxes: readonly MeasuredBox[];
}

/** A slide with the type on it that is set smaller. */
export interface ShrunkSlide {
  readonly id: string;
  readonly shrunk: readonly Shrunk[];
}

/** What rounding and the overhang of letters may add, in pixels. */
export const SLACK = 2;

/** A line's box is higher than its letters, by what differs from font to font. */
export function inked([left, top, right, bottom]: Edges, size: number): Edges {
  const spare = Math.max(0, bottom - top - 0.7 * size) / 2;
  return [left, top + spare, right, bottom - spare];
}

/** Gives the lesser of the width and the height that two rectangles have in common. */
export const shared = (a: Edges, b: Edges): number =>
  Math.min(Math.min(a[2], b[2]) - Math.max(a[0], b[0]), Math.min(a[3], b[3]) - Math.max(a[1], b[1]));

/** Gives the rectangle that several have in common the outermost edges of. */
export const around = (all: readonly Edges[]): Edges => [
  Math.min(...all.map(([left]) => left)),
  Math.min(...all.map(([, top]) => top)),
  Math.max(...all.map(([, , right]) => right)),
  Math.max(...all.map(([, , , bottom]) => bottom)),
];
