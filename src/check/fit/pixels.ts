import type { MeasuredBox } from '../measured.js';
import { quoted, type Tell } from './tell.js';

/** On how many pixels of a slide of 720 a pixel of a picture may be shown, across. */
const LARGEST = 2;

/** Tells of pictures that have too few pixels for the box they are shown in, and of those that cannot be shown. */
export function tellPixels(boxes: readonly MeasuredBox[], tell: Tell): void {
  for (const box of boxes) {
    const [own, shown] = box.pixels ?? [1, 1];
    if (own === 0)
      tell('image-broken', box, `cannot show ${quoted(box)}.`, 'Save it again as PNG, JPEG, WebP or SVG.');
    else if (shown > LARGEST * own)
      tell(
        'fit-pixels',
        box,
        `shows ${quoted(box)}, which is ${own} px wide, on ${Math.round(shown)} px.`,
        `Take one of at least ${Math.ceil(shown / LARGEST)} px, or show it smaller.`,
      );
  }
}
