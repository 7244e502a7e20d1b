import type { Size } from '../model.js';

/** Gives how many pixels a picture has, read back from its bytes; undefined where they are no picture. */
export async function sizeOf(picture: Uint8Array): Promise<Size | undefined> {
  const { default: sharp } = await import('sharp');
  return sharp(picture)
    .metadata()
    .then(
      ({ width, height }) => ({ width, height }),
      () => undefined,
    );
}
