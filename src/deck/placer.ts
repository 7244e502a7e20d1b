import { idGiver, isNumber, slug } from '../markdown/ids.js';
import type { OutlineSlide, Slide } from '../model.js';
import type { Draft } from './draft.js';
import type { Report } from './report.js';

/** Gives each draft in turn its number and its id: the one that was written, else one made of its name that is nobody's. */
export function placer(
  slides: readonly OutlineSlide[],
  report: Report,
): (draft: Draft, written?: OutlineSlide) => Slide {
  const giveId = idGiver();
  const ids = new Map<OutlineSlide | undefined, string>();
  for (const slide of slides) {
    const { id: wish } = slide.attributes;
    if (wish === undefined) continue;
    const id = giveId(wish);
    ids.set(slide, id);
    if (id !== wish) reportId(slide, report);
  }
  let number = 0;
  return (draft, written) => {
    number += 1;
    const id = ids.get(written) ?? giveId(written ? slug(draft.name) : draft.kind);
    return { ...draft, id, number };
  };
}

/** An id that was not given as wished is a bare number, or not the first of its name. */
function reportId({ line, attributes: { id = '' } }: OutlineSlide, report: Report): void {
  const fault = isNumber(id)
    ? {
        rule: 'attribute-value',
        what: `The id "${id}" is a bare number, which means a place in the deck.`,
        fix: 'Put a letter before it.',
      }
    : {
        rule: 'id-twice',
        what: `The id "${id}" is another slide's already.`,
        fix: 'Give this one an id of its own.',
      };
  report({ ...fault, line, at: `#${id}` });
}
