import { slidesOf } from '../deck/coverage.js';
import { reportTo } from '../deck/report.js';
import type { Deck } from '../model.js';
import type { Problem } from '../problem.js';
import { tellOverlap } from './fit/overlap.js';
import { tellPixels } from './fit/pixels.js';
import { spilledOf, spillsBelow, tellOut, tellSpill } from './fit/spill.js';
import { quoted, type Tell, tellOf } from './fit/tell.js';
import { type MeasuredBox, type MeasuredSlide, SLACK } from './measured.js';

/** 14 pt, less what rounding takes. */
const SMALLEST = 18.6;

/** Names what a browser found not to fit its slide: what spills, is cut off, lies on something else, is too small to read or too coarse. */
export function checkFit(deck: Deck, measured: readonly MeasuredSlide[]): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  const slides = new Map(slidesOf(deck).map((slide) => [slide.id, slide]));
  for (const one of measured) {
    const slide = slides.get(one.id);
    if (slide) checkSlide(one, tellOf(slide, report));
  }
  return problems;
}

function checkSlide(measured: MeasuredSlide, tell: Tell): void {
  const { boxes } = measured;
  const spilled = spilledOf(measured);
  tellSpill(measured, spilled, tell);
  // What spills may run into the foot and out of its blocks, which is told already.
  const standing = boxes.filter((box) => box.area !== 'furniture' && !spillsBelow(box, measured));
  if (spilled.length === 0) tellOut(boxes, tell);
  tellClip(boxes, tell);
  tellOverlap(spilled.length > 0 ? standing : boxes, tell);
  tellSmall(boxes, tell);
  tellPixels(boxes, tell);
}

function tellClip(boxes: readonly MeasuredBox[], tell: Tell): void {
  const clipped = boxes.find(({ cut }) => cut > SLACK);
  if (clipped)
    tell(
      'fit-clip',
      clipped,
      `cuts ${Math.ceil(clipped.cut)} px off ${quoted(clipped)}.`,
      'Shorten it, or give it more room.',
    );
}

function tellSmall(boxes: readonly MeasuredBox[], tell: Tell): void {
  const [smallest] = boxes
    .filter(({ kind, size }) => kind === 'text' && size < SMALLEST)
    .toSorted((a, b) => a.size - b.size);
  if (smallest)
    tell(
      'fit-small',
      smallest,
      `sets ${quoted(smallest)} in ${Math.round(smallest.size * 10) / 10} px, which the last row cannot read.`,
      'Set it in 19 px (14 pt) or more, or say it in the notes.',
    );
}
