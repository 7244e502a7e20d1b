import { png } from '../decks/png.mjs';

const light = () => [236, 232, 214];
const dark = () => [24, 36, 48];
/** A photograph's mix: light and dark patches. */
const mixed = (x, y) => (((x >> 5) + (y >> 5)) % 2 === 0 ? [230, 224, 200] : [30, 44, 60]);

/** The pictures of the defects, by name. */
export const PICTURES = {
  'light.png': png(1280, 720, light),
  'dark.png': png(1280, 720, dark),
  'mixed.png': png(1280, 720, mixed),
  'fine.png': png(900, 600, dark),
  ...Object.fromEntries(
    [40, 80, 120, 160, 200, 240].map((width) => [`tiny-${width}.png`, png(width, (width * 3) / 4, mixed)]),
  ),
};
