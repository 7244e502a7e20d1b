import { slidesOf } from '../deck/coverage.js';
import { reportTo } from '../deck/report.js';
import type { Deck } from '../model.js';
import type { Problem } from '../problem.js';
import { quoted, type Tell, tellOf } from './fit/tell.js';
import { type MeasuredBox, type MeasuredSlide, SLACK } from './measured.js';

/** What the pixels of a text over a picture, or of a picture over another, tell of it. */
export interface Sighted {
  readonly id: string;
  /** The number of its box among those of the slide. */
  readonly box: number;
  /** How many pixels of its width nobody can see, of a text; of a picture, the share of the place where another lies, from 0 to 1. */
  readonly covered: number;
  /** The contrast of a text with what lies behind it, which all but a twentieth of a word has; undefined of a picture. */
  readonly contrast?: number;
  /** Whether it is set large, so that WCAG 2.2 AA asks less of its contrast. */
  readonly large: boolean;
}

/** How much of a picture another may cover where it lies on it, such as an arrow or a frame. */
const LEAST_COVERED = 0.15;

/** Names the text that cannot be read for what lies behind it, and what something lies on so that it cannot be seen. */
export function checkSight(
  deck: Deck,
  measured: readonly MeasuredSlide[],
  sighted: readonly Sighted[],
): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  const slides = new Map(slidesOf(deck).map((slide) => [slide.id, slide]));
  for (const { id, boxes } of measured) {
    const slide = slides.get(id);
    if (!slide) continue;
    const tell = tellOf(slide, report);
    const seen = sighted
      .filter((one) => one.id === id)
      .flatMap((one) => {
        const box = boxes[one.box];
        return box ? [{ ...one, of: box }] : [];
      });
    tellContrast(seen, tell);
    tellHidden(seen, tell);
  }
  return problems;
}

type Seen = Sighted & { readonly of: MeasuredBox };

function tellContrast(seen: readonly Seen[], tell: Tell): void {
  const [worst] = seen
    .filter(({ contrast = 21, large }) => contrast < (large ? 3 : 4.5))
    .toSorted((a, b) => (a.contrast ?? 21) - (b.contrast ?? 21));
  if (worst)
    tell(
      'contrast',
      worst.of,
      `sets ${quoted(worst.of)} on a ground from which it differs by ${(Math.floor((worst.contrast ?? 1) * 10) / 10).toFixed(1)} to 1, and ${worst.large ? '3' : '4.5'} is the least that is read well.`,
      'Give it a veil or a ground of its own, or set it in another colour.',
    );
}

function tellHidden(seen: readonly Seen[], tell: Tell): void {
  const text = seen.find(({ of, covered }) => of.kind === 'text' && covered > SLACK);
  if (text)
    tell(
      'fit-hidden',
      text.of,
      `hides ${Math.ceil(text.covered)} px of ${quoted(text.of)} behind something else.`,
      'Move one of them.',
    );
  const picture = seen.find(({ of, covered }) => of.kind === 'picture' && covered > LEAST_COVERED);
  if (picture)
    tell(
      'fit-hidden',
      picture.of,
      `lays another picture on ${quoted(picture.of)}, so that part of it cannot be seen.`,
      'Move one of them, or make both smaller.',
    );
}
