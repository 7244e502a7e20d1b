/** Gives how large an element's own picture is, in its own pixels; undefined of what has none, or is drawn by curves. */
function ownSize(element: Element): readonly [width: number, height: number] | undefined {
  if (!(element instanceof HTMLImageElement) || !element.complete) return undefined;
  const broken = element.naturalWidth === 0;
  const drawn = /\.svg(?:[?#]|$)|^data:image\/svg/iu.test(element.currentSrc || element.src);
  return drawn && !broken ? undefined : [element.naturalWidth, element.naturalHeight];
}

/** Gives where in its box a picture is drawn, and how wide it would be if nothing of it were cropped. */
function drawnIn(element: Element, box: Edges): { readonly edges: Edges; readonly width: number } {
  const [left, top, right, bottom] = box;
  const [width, height] = [right - left, bottom - top];
  if (!(element instanceof HTMLImageElement) || element.naturalWidth === 0) return { edges: box, width };
  const { objectFit, objectPosition } = getComputedStyle(element);
  const ratio = element.naturalWidth / element.naturalHeight;
  if (objectFit === 'cover') return { edges: box, width: Math.max(width, height * ratio) };
  if (objectFit !== 'contain') return { edges: box, width };
  const drawn = Math.min(width, height * ratio);
  const [across = 0.5, down = 0.5] = objectPosition
    .split(' ')
    .map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : undefined));
  const x = left + (width - drawn) * across;
  const y = top + (height - drawn / ratio) * down;
  return { edges: [x, y, x + drawn, y + drawn / ratio], width: drawn };
}
