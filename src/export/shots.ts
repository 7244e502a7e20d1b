import { dirname } from 'node:path';
import { closePage, openPage } from '../browser/confine.js';
import type { Browser, Page } from '../browser/open.js';
import type { Size } from '../model.js';
import { Failure } from '../problem.js';
import { loadForPaper } from './paper-page.js';
import { sizeOf } from './raster.js';

/** How a picture is taken. */
export interface ShotWish {
  readonly type: 'png' | 'jpeg';
  /** How many pixels each CSS pixel becomes. */
  readonly scale: number;
  /** Of a JPEG, from 1 to 100; 85 where none is said. */
  readonly quality?: number | undefined;
}

/** What a picture is taken of: each element that a selector names, or only some of them, counted from 0. */
export interface Motif {
  readonly selector: string;
  readonly wanted?: readonly number[];
  /** The outline that is named where something is wrong. */
  readonly file: string;
}

/** The longest side of a picture that Chromium draws whole, in pixels. */
const LONGEST = 16_384;

/**
 * Takes pictures of elements of a built page, all of one size, as they stand on paper; scripts are off.
 * Each is read back before it is kept. Throws a Failure: picture-size, picture-broken.
 */
export async function takeShots(
  browser: Browser,
  pagePath: string,
  { selector, wanted, file }: Motif,
  wish: ShotWish,
  keep: (picture: Uint8Array, index: number) => Promise<void>,
): Promise<void> {
  const page = await openPage(browser, dirname(pagePath));
  try {
    await loadForPaper(page, pagePath);
    const size = await fitWindow(page, selector, wish, file);
    const boxes = await boxesOf(page, selector);
    for (const index of wanted ?? boxes.keys()) {
      const box = boxes[index];
      if (!box) continue;
      const picture = await shoot(page, box, wish);
      await provePicture(picture, size, file);
      await keep(picture, index);
    }
  } finally {
    await closePage(page);
  }
}

/** Makes the window as large as what is taken; gives how many pixels that will be. */
async function fitWindow(page: Page, selector: string, { scale }: ShotWish, file: string): Promise<Size> {
  const [first] = await boxesOf(page, selector);
  const { width, height } = first ?? { width: 1, height: 1 };
  const pixels = { width: Math.round(width * scale), height: Math.round(height * scale) };
  if (Math.max(pixels.width, pixels.height) > LONGEST) throw tooLarge(pixels, scale, file);
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  return pixels;
}

interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

const boxesOf = (page: Page, selector: string): Promise<readonly Box[]> =>
  page.$$eval(selector, (elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + scrollX, y: y + scrollY, width: Math.round(width), height: Math.round(height) };
    }),
  );

async function shoot(page: Page, { x, y }: Box, { type, quality = 85 }: ShotWish): Promise<Uint8Array> {
  await page.evaluate(showWhole, x, y);
  return page.screenshot({ type, captureBeyondViewport: false, ...(type === 'jpeg' && { quality }) });
}

/** Runs in the page: a picture that is not decoded yet would be missing. */
async function showWhole(left: number, top: number): Promise<void> {
  scrollTo({ left, top, behavior: 'instant' });
  const seen = [...document.images].filter((image) => {
    const box = image.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight;
  });
  await Promise.all(seen.map((image) => image.decode().catch(() => undefined)));
}

async function provePicture(picture: Uint8Array, { width, height }: Size, file: string): Promise<void> {
  const read = await sizeOf(picture);
  if (read && Math.abs(read.width - width) <= 1 && Math.abs(read.height - height) <= 1) return;
  const fact = read ? `has ${read.width} x ${read.height} pixels` : 'cannot be read back';
  throw new Failure({
    rule: 'picture-broken',
    level: 'error',
    place: { file },
    what: `The picture ${fact}, and should have ${width} x ${height}.`,
    fix: 'Take it with another browser (--browser), and report this one.',
  });
}

const tooLarge = ({ width, height }: Size, scale: number, file: string): Failure =>
  new Failure(
    {
      rule: 'picture-size',
      level: 'error',
      place: { file },
      what: `At the scale "${scale}" a picture would have ${width} x ${height} pixels; Chromium draws at most ${LONGEST} to a side.`,
      fix: 'Choose a smaller --scale.',
    },
    2,
  );
