import type { Part, Slide } from '../model.js';
import type { Setting } from './furniture.js';
import { isAlike } from './is-alike.js';
import type { WriteSlide } from './page.js';
import { slideHtml } from './slide.js';

/** A slide as it was written last, with all that it was written from. */
interface Written {
  readonly slide: Slide;
  readonly title: Part['title'];
  readonly html: string;
}

/** Gives what writes slides and remembers those of the last page: one that is as it was, in a deck that is as it was around it, is not written again. */
export function writingAgain(): WriteSlide {
  let setting: Setting | undefined;
  let common: unknown;
  let before: ReadonlyMap<string, Written> = new Map();
  let written = new Map<string, Written>();
  return (slide, part, given) => {
    if (given !== setting) {
      const now = commonOf(given);
      before = isAlike(common, now) ? written : new Map();
      [setting, common, written] = [given, now, new Map()];
    }
    // The others show what is known of the whole deck, or of their part.
    if (slide.kind !== 'content') return slideHtml(slide, part, given);
    const last = before.get(slide.id);
    const isAsBefore = last && isAlike(last.slide, slide) && isAlike(last.title, part.title);
    const html = isAsBefore ? last.html : slideHtml(slide, part, given);
    written.set(slide.id, { slide, title: part.title, html });
    return html;
  };
}

/** Gives all that a slide is written from beside itself. Each pen writes the same of the same, but for drawings, which are given. */
function commonOf({ deck, pens, words: _, ...others }: Setting): unknown {
  const { parts: _parts, lines: _lines, ...around } = deck;
  return { ...others, around, pens: Object.keys(pens).sort(), diagrams: pens.diagrams };
}
