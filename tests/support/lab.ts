import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Browser } from '../../src/browser/open.js';
import type { Page } from './browser.js';
import { serve } from './serve.js';

const PDFJS = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** A page of the browser in which pictures are drawn and compared, since it decodes and scales them faster than anything out of npm. */
export interface Lab {
  readonly page: Page;
  close(): Promise<void>;
}

/** A run of text on a slide: where it stands, in pixels, and whether it counts as large for WCAG. */
export interface Run {
  readonly text: string;
  readonly boxes: readonly (readonly [left: number, top: number, width: number, height: number])[];
  readonly large: boolean;
}

/** Opens a lab for slides of 1280 x 720 pixels; it reads PDFs by pdf.js. */
export async function openLab(browser: Browser): Promise<Lab> {
  const server = await serve(PDFJS);
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.addScriptTag({ url: `${server.url}legacy/build/pdf.mjs`, type: 'module' });
  await page.evaluate(setUp);
  return {
    page,
    close: async () => {
      await page.close();
      await server.close();
    },
  };
}

/** Runs in the page: what is done with pictures there. */
function setUp(): void {
  const [wide, high] = [1280, 720];
  const { pdfjsLib: pdfjs } = window;
  pdfjs.GlobalWorkerOptions.workerSrc = '/legacy/build/pdf.worker.mjs';

  const contextOf = (width: number, height: number) => {
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('There is no canvas.');
    context.imageSmoothingQuality = 'high';
    return context;
  };
  const pixels = (picture: ImageBitmap) => {
    const context = contextOf(picture.width, picture.height);
    context.drawImage(picture, 0, 0);
    return context.getImageData(0, 0, picture.width, picture.height).data;
  };
  const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const pictureOf = (base64: string) => createImageBitmap(new Blob([bytesOf(base64)]));

  const shareOff = (one: Uint8ClampedArray, other: Uint8ClampedArray, least: number) => {
    let off = 0;
    for (let at = 0; at < one.length; at += 4)
      for (let channel = at; channel < at + 3; channel += 1)
        if (Math.abs((one[channel] ?? 0) - (other[channel] ?? 0)) > least) {
          off += 1;
          break;
        }
    return off / (one.length / 4);
  };

  const light = Array.from({ length: 256 }, (_, value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const lightOf = (value = 0) => light[value] ?? 0;
  const luminance = (of: Uint8ClampedArray, at: number) =>
    0.2126 * lightOf(of[at]) + 0.7152 * lightOf(of[at + 1]) + 0.0722 * lightOf(of[at + 2]);
  const ratio = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  const placesIn = ([left, top, width, height]: Run['boxes'][number]) => {
    const places: number[] = [];
    for (let y = Math.max(0, top); y < Math.min(high, top + height); y += 1)
      for (let x = Math.max(0, left); x < Math.min(wide, left + width); x += 1)
        places.push((y * wide + x) * 4);
    return places;
  };
  /** The colour that most of a box has. */
  const groundOf = (of: Uint8ClampedArray, places: readonly number[]) => {
    const counts = new Map<number, { count: number; at: number }>();
    for (const at of places) {
      const key = ((of[at] ?? 0) << 16) | ((of[at + 1] ?? 0) << 8) | (of[at + 2] ?? 0);
      const found = counts.get(key);
      if (found) found.count += 1;
      else counts.set(key, { count: 1, at });
    }
    return [...counts.values()].reduce((best, one) => (one.count > best.count ? one : best)).at;
  };
  /** The contrast of the ink, which is the colour farthest from what lies behind it. */
  const contrastIn = (
    of: Uint8ClampedArray,
    bare: Uint8ClampedArray | undefined,
    box: Run['boxes'][number],
  ) => {
    const places = placesIn(box);
    if (places.length === 0) return 1;
    const ground = luminance(of, bare ? 0 : groundOf(of, places));
    let most = 1;
    for (const at of places)
      most = Math.max(most, ratio(luminance(of, at), bare ? luminance(bare, at) : ground));
    return most;
  };

  const CELL = [320, 180] as const;
  const COLUMNS = 6;
  const placeOf = (at: number) => [(at % COLUMNS) * CELL[0], Math.floor(at / COLUMNS) * CELL[1]] as const;
  const encode = async () => {
    const blob = await sheet.canvas.convertToBlob({ type: 'image/webp', quality: 0.7 });
    const letters = [...new Uint8Array(await blob.arrayBuffer())].map((byte) => String.fromCharCode(byte));
    return btoa(letters.join(''));
  };

  let pages: ImageBitmap[] = [];
  let sheet = contextOf(1, 1);
  window.lab = {
    async begin(base64) {
      const data = bytesOf(base64);
      const pdf = await pdfjs.getDocument({ data, standardFontDataUrl: '/standard_fonts/' }).promise;
      pages = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        const canvas = Object.assign(document.createElement('canvas'), { width: wide, height: high });
        const viewport = page.getViewport({ scale: wide / page.getViewport({ scale: 1 }).width });
        await page.render({ canvas, viewport }).promise;
        pages.push(await createImageBitmap(canvas));
      }
      sheet = contextOf(COLUMNS * CELL[0], Math.ceil(pages.length / COLUMNS) * CELL[1]);
      for (const [at, page] of pages.entries()) sheet.drawImage(page, ...placeOf(at), ...CELL);
    },
    async look(at, runs, base64, bareBase64) {
      const page = pages[at];
      if (!page) throw new Error(`The PDF has no page ${at + 1}.`);
      const printed = pixels(page);
      const shot = base64 === undefined ? undefined : await pictureOf(base64);
      const shown = shot ? pixels(shot) : printed;
      const bare = bareBase64 === undefined ? undefined : pixels(await pictureOf(bareBase64));
      return {
        off: shareOff(shown, printed, 64),
        contrasts: runs.map(({ boxes }) => Math.max(...boxes.map((box) => contrastIn(shown, bare, box)))),
      };
    },
    sheet: encode,
    async compare(base64) {
      const [before, now] = [await pictureOf(base64), await pictureOf(await encode())];
      const cell = (picture: ImageBitmap, at: number) => {
        const context = contextOf(...CELL);
        context.drawImage(picture, ...placeOf(at), ...CELL, 0, 0, ...CELL);
        return context.getImageData(0, 0, ...CELL).data;
      };
      return pages.map((_, at) => shareOff(cell(before, at), cell(now, at), 20));
    },
  };
}

declare global {
  interface Window {
    pdfjsLib: typeof import('pdfjs-dist');
    lab: {
      /** Draws the pages of a PDF, each for itself and all of them on one sheet. */
      begin(pdf: string): Promise<void>;
      /**
       * Gives the share of pixels in which a slide's picture and its page differ by more than a quarter of a channel, and the contrast
       * of each run, against what lies behind it: the colour of most of its box, or what a second picture has there without the text.
       * Where there is no picture the page serves.
       */
      look(
        at: number,
        runs: readonly Run[],
        png?: string,
        bare?: string,
      ): Promise<{ readonly off: number; readonly contrasts: readonly number[] }>;
      /** Gives the sheet as WebP. */
      sheet(): Promise<string>;
      /** Gives for each page the share of pixels in which the sheet differs from an older one. */
      compare(webp: string): Promise<readonly number[]>;
    };
  }
}
