import { drawingOf, drawingsIn, excessOf } from '../deck/html/drawings.js';
import { MOST_PIXELS, pixelsOf } from '../pixels.js';
import type { Problem } from '../problem.js';

/** Gives what is wrong with a picture that is too large to be drawn, of its bytes or of the first of them; for a drawing, of all. */
export function sizeFault(
  src: string,
  bytes: Uint8Array,
  isDrawing: boolean,
): Pick<Problem, 'rule' | 'what' | 'fix'> | undefined {
  return isDrawing ? drawingFault(src, textOf(bytes)) : pixelFault(src, bytes);
}

function pixelFault(src: string, bytes: Uint8Array): ReturnType<typeof sizeFault> {
  const { width, height } = pixelsOf(bytes) ?? { width: 0, height: 0 };
  if (width * height <= MOST_PIXELS) return undefined;
  const pixels = `${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels`;
  return {
    rule: 'image-size',
    what: `The picture "${src}" has ${pixels}, more than the ${MOST_PIXELS / 1e6} million that a browser draws.`,
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

/** Gives what is wrong with a picture that is a drawing within its own address. */
export const addressFault = (src: string): ReturnType<typeof sizeFault> =>
  drawingFault(src.slice(0, src.indexOf(',')), drawingOf(src) ?? '');

/** Reads the text of a drawing, whose marks are ASCII letters in every encoding but UTF-16. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || second === 0) return new TextDecoder('utf-16le').decode(bytes);
  if ((first === 0xfe && second === 0xff) || first === 0) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
