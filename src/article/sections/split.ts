import type { Draft, Placed } from './drafts.js';
import type { Wording } from './phrases.js';
import { findBorders } from './segment.js';

/** A section with more words that carry meaning, about 5,000 words in all, is long. */
const LONG = 2500;

/** With so many headings a text is cut by them alone. */
const ENOUGH = 3;

/** A section has at least so many paragraphs on average, and a text at most so many sections. */
const PARAGRAPHS = 3;
const MOST = 30;

/** Cuts what too few headings leave whole where its topic shifts: all that has none, and what is long below one. */
export function splitByTopic(
  drafts: readonly Draft[],
  wordingOf: (one: Placed) => Wording,
): readonly Draft[] {
  if (drafts.filter(({ heading }) => heading).length >= ENOUGH) return drafts;
  const isLong = ({ content }: Draft): boolean =>
    content.reduce((sum, one) => sum + wordingOf(one).words.length, 0) > LONG;
  return drafts
    .flatMap((draft) =>
      draft.role === undefined && (!draft.heading || isLong(draft)) ? split(draft, wordingOf) : [draft],
    )
    .toSorted((one, other) => one.at - other.at);
}

function split(draft: Draft, wordingOf: (one: Placed) => Wording): readonly Draft[] {
  const units = toUnits(draft.content);
  const stems = units.map((unit) => unit.flatMap((one) => wordingOf(one).words.map(({ stem }) => stem)));
  const most = Math.min(MOST, Math.max(1, Math.floor(units.length / PARAGRAPHS)));
  const starts = [0, ...findBorders(stems, { most })];
  return starts.map((start, index) => {
    const content = units.slice(start, starts[index + 1]).flat();
    return index === 0 ? { ...draft, content } : { at: content[0]?.at ?? draft.at, content };
  });
}

/** A heading within a section stays with what it stands over. */
function toUnits(content: readonly Placed[]): readonly (readonly Placed[])[] {
  const units: Placed[][] = [];
  for (const [index, one] of content.entries()) {
    if (content[index - 1]?.passage.role === 'heading') units.at(-1)?.push(one);
    else units.push([one]);
  }
  return units;
}
