/** A rectangle in pixels of a slide whose shorter side is 720: left, top, right, bottom. */
type Edges = readonly [left: number, top: number, right: number, bottom: number];

const EVERYWHERE: Edges = [-1e6, -1e6, 1e6, 1e6];

const intersect = (one: Edges, other: Edges): Edges => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
];

/** Gives how far something reaches beyond the edges, at most. */
const beyond = (line: Edges, edges: Edges): number =>
  Math.max(edges[0] - line[0], edges[1] - line[1], line[2] - edges[2], line[3] - edges[3]);

/** A line's box is higher than its letters, by what differs from font to font. */
function inked([left, top, right, bottom]: Edges, size: number): Edges {
  const spare = Math.max(0, bottom - top - 0.7 * size) / 2;
  return [left, top + spare, right, bottom - spare];
}

/** Gives the edges that `inset(…)` leaves, or all of them for any other shape. */
function clippedBy(path: string, [left, top, right, bottom]: Edges, scale: number): Edges {
  const [, written] = /^inset\(([^)]*?)(?: round.*)?\)$/u.exec(path) ?? [];
  if (written === undefined) return [left, top, right, bottom];
  const parts = written.split(' ');
  const side = (index: number, length: number): number => {
    const part = parts[index] ?? parts[index - 2] ?? parts[0] ?? '0';
    return part.endsWith('%') ? (length * Number.parseFloat(part)) / 100 : Number.parseFloat(part) / scale;
  };
  const [width, height] = [right - left, bottom - top];
  return [left + side(3, width), top + side(0, height), right - side(1, width), bottom - side(2, height)];
}
