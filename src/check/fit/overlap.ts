import { type Edges, inked, type MeasuredBox, SLACK, shared } from '../measured.js';
import { quoted, type Tell } from './tell.js';

/** Tells of the first two texts of which one lies on the other. */
export function tellOverlap(boxes: readonly MeasuredBox[], tell: Tell): void {
  const [one, other, depth] = collision(boxes) ?? [];
  if (one && other)
    tell(
      'fit-overlap',
      one.area === 'body' ? one : other,
      `sets ${quoted(one)} over ${quoted(other)}, by ${depth} px.`,
      'Shorten one of them, or give each a slide of its own.',
    );
}

interface Line {
  readonly box: MeasuredBox;
  readonly edges: Edges;
}

/** Finds two texts of which one lies on the other, and by how many pixels; lines are compared from the top down. */
function collision(
  boxes: readonly MeasuredBox[],
): readonly [one: MeasuredBox, other: MeasuredBox, depth: number] | undefined {
  const lines = boxes
    .filter(({ kind, rough }) => kind === 'text' && !rough)
    .flatMap((box) => box.lines.map((edges): Line => ({ box, edges: inked(edges, box.size) })))
    .toSorted((a, b) => a.edges[1] - b.edges[1]);
  let open: readonly Line[] = [];
  for (const line of lines) {
    open = open.filter(({ edges }) => edges[3] > line.edges[1]);
    const hit = open.find(({ box, edges }) => box !== line.box && shared(edges, line.edges) > SLACK);
    if (hit) return [hit.box, line.box, Math.ceil(shared(hit.edges, line.edges))];
    open = [...open, line];
  }
  return undefined;
}
