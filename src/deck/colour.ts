import { colord, extend } from 'colord';
import names from 'colord/plugins/names';
import oklab from 'colord/plugins/oklab';
import oklch from 'colord/plugins/oklch';

extend([names, oklab, oklch]);

/** A colour as CSS that was written anew from what was read, and its relative luminance from 0 to 1. */
export interface Colour {
  readonly css: string;
  readonly luminance: number;
}

/** Reads an opaque colour of CSS: `'#1c1a17'`, `'navy'`, `'rgb(28 26 23)'`, `'oklch(40% 0.1 250)'`; undefined for anything else. */
export function readColour(text: string): Colour | undefined {
  const colour = colord(text);
  const { r, g, b, a } = colour.toRgb();
  return colour.isValid() && a === 1 ? { css: colour.toHex(), luminance: luminance([r, g, b]) } : undefined;
}

/** Gives the relative luminance of WCAG 2.2 of red, green and blue from 0 to 255. */
export function luminance(channels: readonly [red: number, green: number, blue: number]): number {
  const [red, green, blue] = channels.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Gives the contrast of WCAG 2.2 between two relative luminances, from 1 to 21. */
export const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
