import { slidesOf } from '../deck/coverage.js';
import { lineAt } from '../deck/place.js';
import { type Report, reportTo } from '../deck/report.js';
import type { Deck, Slide } from '../model.js';
import type { Problem } from '../problem.js';

/** A rectangle in pixels of a slide that is 720 high: left, top, right, bottom. */
export type Edges = readonly [left: number, top: number, right: number, bottom: number];

/** What a browser found a run of text or a picture to take of its slide. */
export interface MeasuredBox {
  readonly kind: 'text' | 'picture';
  readonly area: 'title' | 'body' | 'furniture';
  /** The way down from the slide's body: the place of each element among its siblings, from 0. */
  readonly path: readonly number[];
  readonly text: string;
  /** Of its type, in pixels. */
  readonly size: number;
  /** How many pixels of it something cuts off. */
  readonly cut: number;
  /** Each line of a text. */
  readonly lines: readonly Edges[];
  /** True where its edges say little: of a formula, or of text that does not lie level. */
  readonly rough: boolean;
}

export interface MeasuredSlide {
  readonly id: string;
  /** Where a slide's matter may stand. */
  readonly room: Edges;
  readonly boxes: readonly MeasuredBox[];
}

/** 14 pt, less what rounding takes. */
const SMALLEST = 18.6;
/** What rounding and the overhang of letters may add, in pixels. */
const SLACK = 2;

/** Names what a browser found not to fit its slide: what spills, is cut off, lies on something else, or is too small to read. */
export function checkFit(deck: Deck, measured: readonly MeasuredSlide[]): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  const slides = new Map(slidesOf(deck).map((slide) => [slide.id, slide]));
  for (const one of measured) {
    const slide = slides.get(one.id);
    if (slide) checkSlide(slide, one, report);
  }
  return problems;
}

function checkSlide(slide: Slide, { room, boxes }: MeasuredSlide, report: Report): void {
  const name = `The slide "${shorten(slide.name, 60)}"`;
  const tell = (rule: string, { path, area }: MeasuredBox, what: string, fix: string): void =>
    report({
      rule,
      level: 'warning',
      line: area === 'body' ? lineAt(slide, path) : slide.line || 1,
      what,
      fix,
    });

  const spilled = boxes.filter((box) => box.area !== 'furniture' && most(box, room, spill) > SLACK);
  const [first] = spilled;
  const [low, wide] = [below, beside].map((by) =>
    Math.ceil(Math.max(...spilled.map((box) => most(box, room, by)))),
  );
  if (first && low !== undefined && wide !== undefined)
    tell(
      'fit-overflow',
      first,
      low > SLACK
        ? `${name} is ${low} px too short for what stands on it, from ${quoted(first)} on.`
        : `${name} is ${wide} px too narrow for ${quoted(first)}.`,
      repairOf(first, low),
    );

  const clipped = boxes.find(({ cut }) => cut > SLACK);
  if (clipped)
    tell(
      'fit-clip',
      clipped,
      `${name} cuts ${Math.ceil(clipped.cut)} px off ${quoted(clipped)}.`,
      'Shorten it, or give it more room.',
    );

  // What spills may run into the foot, which is told already.
  const standing = first ? boxes.filter((box) => box.area !== 'furniture' && !spilled.includes(box)) : boxes;
  const [one, other, depth] = collision(standing) ?? [];
  if (one && other)
    tell(
      'fit-overlap',
      one.area === 'body' ? one : other,
      `${name} sets ${quoted(one)} over ${quoted(other)}, by ${depth} px.`,
      'Shorten one of them, or give each a slide of its own.',
    );

  const small = boxes.filter(({ kind, size }) => kind === 'text' && size < SMALLEST);
  const [smallest] = small.toSorted((a, b) => a.size - b.size);
  if (smallest)
    tell(
      'fit-small',
      smallest,
      `${name} sets ${quoted(smallest)} in ${Math.round(smallest.size * 10) / 10} px, which the last row cannot read.`,
      'Set it in 19 px (14 pt) or more, or say it in the notes.',
    );
}

function repairOf({ kind }: MeasuredBox, low: number): string {
  if (kind === 'picture') return 'Make it smaller, or give it a slide of its own.';
  return low > SLACK
    ? 'Shorten it, or move what follows to a slide of its own.'
    : 'Shorten it, or break it over more lines.';
}

type Measure = (line: Edges, room: Edges) => number;

const below: Measure = (line, room) => line[3] - room[3];
const beside: Measure = (line, room) => Math.max(line[2] - room[2], room[0] - line[0]);
const spill: Measure = (line, room) => Math.max(below(line, room), beside(line, room));

/** Gives how far a box reaches beyond the room, in pixels. */
const most = ({ lines }: MeasuredBox, room: Edges, measure: Measure): number =>
  Math.max(...lines.map((line) => measure(line, room)));

/** `'"Nails by the hundredweight …"'` */
function quoted({ kind, text }: MeasuredBox): string {
  const words = shorten(text, 40);
  if (kind === 'text') return `"${words}"`;
  return words === '' ? 'a picture' : `the picture "${words}"`;
}

/** Keeps whole words up to a number of letters. */
function shorten(text: string, length: number): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words.length > length ? `${words.slice(0, length).replace(/\s+\S*$/u, '')} …` : words;
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

/** A line's box is higher than its letters, by what differs from font to font. */
function inked([left, top, right, bottom]: Edges, size: number): Edges {
  const spare = Math.max(0, bottom - top - 0.7 * size) / 2;
  return [left, top + spare, right, bottom - spare];
}

/** Gives the lesser of the width and the height that two rectangles have in common. */
const shared = (a: Edges, b: Edges): number =>
  Math.min(Math.min(a[2], b[2]) - Math.max(a[0], b[0]), Math.min(a[3], b[3]) - Math.max(a[1], b[1]));
