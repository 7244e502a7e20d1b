import { type Edges, type MeasuredBox, type MeasuredSlide, SLACK } from '../measured.js';
import { quoted, type Tell } from './tell.js';

type Measure = (line: Edges, room: Edges) => number;

const below: Measure = (line, room) => line[3] - room[3];
const above: Measure = (line, room) => room[1] - line[1];
const beside: Measure = (line, room) => Math.max(line[2] - room[2], room[0] - line[0]);
const anywhere: Measure = (line, room) => Math.max(below(line, room), above(line, room), beside(line, room));

/** Gives how far a box reaches beyond the room, in pixels. */
const most = ({ lines }: MeasuredBox, room: Edges, measure: Measure): number =>
  Math.max(...lines.map((line) => measure(line, room)));

/** Gives what reaches beyond where it may stand: matter beyond the room, furniture beyond the slide. */
export const spilledOf = ({ room, edges, boxes }: MeasuredSlide): readonly MeasuredBox[] =>
  boxes.filter((box) => most(box, box.area === 'furniture' ? edges : room, anywhere) > SLACK);

/** Tells whether a box reaches into the foot or further down. */
export const spillsBelow = (box: MeasuredBox, { room }: MeasuredSlide): boolean =>
  most(box, room, below) > SLACK;

/** Tells how much a slide is too small for what spills from it. */
export function tellSpill({ room, edges }: MeasuredSlide, spilled: readonly MeasuredBox[], tell: Tell): void {
  const [first] = spilled;
  if (!first) return;
  const [low, high, wide] = [below, above, beside].map((by) =>
    Math.ceil(Math.max(...spilled.map((box) => most(box, box.area === 'furniture' ? edges : room, by)))),
  ) as [number, number, number];
  const fact =
    low > SLACK
      ? `is ${low} px too short for what stands on it, from ${quoted(first)} on.`
      : wide > SLACK
        ? `is ${wide} px too narrow for ${quoted(first)}.`
        : `sets ${quoted(first)} ${high} px above its top.`;
  tell('fit-overflow', first, fact, repairOf(first, low));
}

/** Tells of what stands out of its own block, though it is on the slide; what a box cuts off is told as that. */
export function tellOut(boxes: readonly MeasuredBox[], tell: Tell): void {
  const box = boxes.find(({ out, cut, area }) => out > SLACK && cut <= SLACK && area !== 'furniture');
  if (box)
    tell(
      'fit-overflow',
      box,
      `lets ${quoted(box)} stand ${Math.ceil(box.out)} px out of its block.`,
      'Shorten it, or give the block more room.',
    );
}

function repairOf({ kind }: MeasuredBox, low: number): string {
  if (kind === 'picture') return 'Make it smaller, or give it a slide of its own.';
  return low > SLACK
    ? 'Shorten it, or move what follows to a slide of its own.'
    : 'Shorten it, or break it over more lines.';
}
