import { copyFile, stat, writeFile } from 'node:fs/promises';
import type SharpModule from 'sharp';
import type { Metadata, Sharp } from 'sharp';
import { readHead } from '../files.js';
import type { Asset, Size } from '../model.js';
import { HEAD, MOST_PIXELS, pixelsOf } from '../pixels.js';
import { pool } from '../pool.js';

/** How much of a deck's pictures its page carries. */
export interface Resampling {
  /** Paper holds JPEG as it is, and anything else as bare pixels; a screen takes each in its own format. */
  readonly medium: 'screen' | 'paper';
  /** The box that a picture is shown in at most, in pixels of the picture. */
  readonly box: Size;
  /** Of a JPEG or a WebP, from 1 to 100; where none is said, the best of those tried that is small enough for a page. */
  readonly quality?: number | undefined;
}

/** Whether a slide shows a picture cropped to its box, or all of them whole. */
type Shown = NonNullable<Asset['shown']>;

/** Writes a picture of a page to its place there. */
export type Resampler = (from: string, to: string, shown: Shown) => Promise<void>;

/** How many pictures are drawn at once: each may hold its pixels in memory. */
const AT_ONCE = 4;

/** The most bytes for each pixel at which a picture that may lose some, and has few enough pixels, is left as it is. */
const LEAN = 0.25;

/**
 * Gives what writes pictures with no more pixels than their box shows, upright and in sRGB; one that moves, cannot be read or is lean
 * already is copied. Each is made once, for however many pages.
 */
export function resampler(wish: Resampling): Resampler {
  const made = new Map<string, Promise<string>>();
  const enter = pool(AT_ONCE);
  return async (from, to, shown) => {
    const before = made.get(from);
    if (before) return copyFile(await before, to);
    const making = enter(() => resample(from, to, shown, wish)).then(() => to);
    made.set(from, making);
    await making;
  };
}

async function resample(from: string, to: string, shown: Shown, wish: Resampling): Promise<void> {
  const { size: bytes } = await stat(from);
  if (await seemsSmall(from, bytes, shown, wish)) return copyFile(from, to);
  const smaller = await smallerOf(from, bytes, shown, wish).catch(() => undefined);
  await (smaller ? writeFile(to, smaller) : copyFile(from, to));
}

/** Whether the first bytes of a picture say that it is small enough whichever way up it is, which spares loading what draws pictures. */
async function seemsSmall(from: string, bytes: number, shown: Shown, wish: Resampling): Promise<boolean> {
  const size = pixelsOf(await readHead(from, Math.min(bytes, HEAD)));
  if (!size) return false;
  const upright = { width: size.width, height: size.height };
  const turned = { width: size.height, height: size.width };
  return [upright, turned].every((way) => isSmall(size.type, way, bytes, shown, wish));
}

/** Whether a picture has no more pixels than its box, and no more bytes than its format needs for them. */
function isSmall(
  format: string,
  size: Size,
  bytes: number,
  shown: Shown,
  { medium, box }: Resampling,
): boolean {
  if (shareOf(size, box, shown) < 1 || (medium === 'paper' && format !== 'jpeg')) return false;
  return format === 'png' || bytes < LEAN * size.width * size.height;
}

async function smallerOf(
  from: string,
  bytes: number,
  shown: Shown,
  wish: Resampling,
): Promise<Uint8Array | undefined> {
  const { default: sharp } = await import('sharp');
  const image = sharp(from, { limitInputPixels: MOST_PIXELS }).autoOrient();
  const facts = await image.metadata();
  const { width, height } = facts.autoOrient;
  const share = shareOf({ width, height }, wish.box, shown);
  const keepsFormat = wish.medium === 'screen' || facts.format === 'jpeg';
  if ((facts.pages ?? 1) > 1 || isSmall(facts.format, { width, height }, bytes, shown, wish))
    return undefined;
  const sized = share < 1 ? image.resize(Math.round(width * share), Math.round(height * share)) : image;
  const encoded = await (wish.medium === 'screen'
    ? encodeAs(facts.format, sized, wish)
    : encodeForPaper(facts, await drawn(sized, sharp), wish));
  return keepsFormat && share === 1 && encoded.length >= bytes ? undefined : encoded;
}

/** Gives how much smaller the sides become: 1 where the picture has no more pixels than its box. */
function shareOf({ width, height }: Size, box: Size, shown: Shown): number {
  const shares = [box.width / width, box.height / height];
  return Math.min(1, shown === 'cropped' ? Math.max(...shares) : Math.min(...shares));
}

function encodeAs(format: Metadata['format'], image: Sharp, { quality }: Resampling): Promise<Uint8Array> {
  const [best = 80] = QUALITIES;
  if (format === 'jpeg') return image.jpeg({ quality: quality ?? best }).toBuffer();
  if (format === 'webp') return image.webp({ quality: quality ?? best }).toBuffer();
  return image.toBuffer();
}

/** The qualities that are tried for paper, and the most bytes that a picture there is to have. */
const QUALITIES = [80, 70, 60, 50] as const;
const MOST = 180_000;

async function encodeJpeg(image: Sharp, quality: number | undefined): Promise<Uint8Array> {
  let jpeg: Uint8Array = new Uint8Array();
  for (const one of quality === undefined ? QUALITIES : [quality]) {
    jpeg = await image.clone().jpeg({ quality: one }).toBuffer();
    if (jpeg.length <= MOST) break;
  }
  return jpeg;
}

/** Draws a picture once, to be encoded in several ways. */
async function drawn(image: Sharp, open: typeof SharpModule): Promise<Sharp> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return open(data, { raw: { width, height, channels } });
}

/** What can be seen through, and a drawing that is smaller without loss, stays PNG. */
async function encodeForPaper(facts: Metadata, image: Sharp, { quality }: Resampling): Promise<Uint8Array> {
  const png = (): Promise<Uint8Array> => image.clone().png({ compressionLevel: 9 }).toBuffer();
  if (facts.hasAlpha && !(await image.clone().stats()).isOpaque) return png();
  const jpeg = await encodeJpeg(image, quality);
  if (facts.format === 'jpeg') return jpeg;
  const whole = await png();
  return whole.length < jpeg.length ? whole : jpeg;
}
