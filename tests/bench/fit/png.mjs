import { crc32, deflateSync } from 'node:zlib';

/** Makes a PNG of a size out of what each pixel is. */
export function png(width, height, colourAt) {
  const rows = Buffer.alloc(height * (1 + 3 * width));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows.set(colourAt(x, y), y * (1 + 3 * width) + 1 + 3 * x);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name, data) {
  const inside = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(inside));
  return Buffer.concat([length, inside, sum]);
}

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
