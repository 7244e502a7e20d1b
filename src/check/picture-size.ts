import { drawingOf, drawingsIn, excessOf } from '../deck/html/drawings.js';
import { decodePercentBytes } from '../percent.js';
import { HEAD, MOST_PIXELS, MOST_PIXELS_AS_IS, pixelsOf } from '../pixels.js';
import type { Problem } from '../problem.js';

/**
 * Gives what is wrong with a picture that is too large to be drawn, of its bytes or of the first of them; for a drawing, of all.
 * `most` is the most pixels that it may have.
 */
export function sizeFault(
  src: string,
  bytes: Uint8Array,
  isDrawing: boolean,
  most = MOST_PIXELS,
): Pick<Problem, 'rule' | 'what' | 'fix'> | undefined {
  return isDrawing ? drawingFault(src, textOf(bytes)) : pixelFault(src, bytes, most);
}

function pixelFault(src: string, bytes: Uint8Array, most: number): ReturnType<typeof sizeFault> {
  const { width, height } = pixelsOf(bytes) ?? { width: 0, height: 0 };
  if (width * height <= most) return undefined;
  const pixels = `${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels`;
  const bound =
    most === MOST_PIXELS
      ? 'that a browser draws'
      : 'of one within an address or a theme, which is not made smaller';
  return {
    rule: 'image-size',
    what: `The picture "${src}" has ${pixels}, more than the ${most / 1e6} million ${bound}.`,
    fix: 'Save it smaller: a slide shows no more than 2560 × 1440.',
  };
}

function drawingFault(src: string, text: string): ReturnType<typeof sizeFault> {
  const copies = drawingsIn([text])
    .flat()
    .reduce((sum, drawing) => sum + drawing.copies, 0);
  const excess = excessOf(copies);
  return excess === undefined
    ? undefined
    : {
        rule: 'image-size',
        what: `The picture "${src}" ${excess}.`,
        fix: 'Draw it with fewer references, or save it as a picture of pixels.',
      };
}

/** Gives what is wrong with a picture that stands in its own address: `data:image/png;base64,…`. */
export function addressFault(src: string): ReturnType<typeof sizeFault> {
  const name = src.slice(0, src.indexOf(','));
  const drawing = drawingOf(src);
  if (drawing !== undefined) return drawingFault(name, drawing);
  return pixelFault(name, bytesOf(src.slice(name.length + 1), name), MOST_PIXELS_AS_IS);
}

/** Reads the first bytes of what an address holds (RFC 2397). */
function bytesOf(data: string, type: string): Uint8Array {
  return Buffer.from(
    decodePercentBytes(data.slice(0, 2 * HEAD)),
    /;base64$/iu.test(type) ? 'base64' : 'latin1',
  );
}

/** Reads the text of a drawing, whose marks are ASCII letters in every encoding but UTF-16. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || second === 0) return new TextDecoder('utf-16le').decode(bytes);
  if ((first === 0xfe && second === 0xff) || first === 0) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
