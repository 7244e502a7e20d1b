import { imageDimensionsFromData } from 'image-dimensions';
import type { Size } from './model.js';

/** The most pixels of a picture: Chromium draws none whose pixels take 2 GB, at four bytes each. */
export const MOST_PIXELS = 500_000_000;

/** The most pixels of a picture that nothing makes smaller before it is drawn: one within an address, or of a theme. */
export const MOST_PIXELS_AS_IS = 50_000_000;

/** How many bytes of a picture are read to see its size in pixels: more than a camera writes before it. */
export const HEAD = 100_000;

/** Gives the format and the size in pixels that the first bytes of a picture say; undefined where they say none. */
export const pixelsOf = (head: Uint8Array): (Size & { readonly type: string }) | undefined =>
  imageDimensionsFromData(head);

/** Tells by its name whether a file holds pixels, and not a drawing. */
export const isRaster = (path: string): boolean => RASTER.test(path);

const RASTER = /\.(?:png|jpe?g|webp|avif|tiff?|gif)$/iu;
