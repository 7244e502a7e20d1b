import sharp from 'sharp';

/** Makes a picture with the grain of a photograph, in one colour. */
export function photo(
  width: number,
  height: number,
  format: 'jpeg' | 'png' | 'webp' = 'jpeg',
): Promise<Uint8Array> {
  const noise = { type: 'gaussian', mean: 130, sigma: 14 } as const;
  const image = sharp({ create: { width, height, channels: 3, background: '#808080', noise } });
  return image.toFormat(format, { quality: 95 }).toBuffer();
}
