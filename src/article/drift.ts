import type { Paragraph } from '../model.js';
import type { ArticleMap } from './map.js';

/** What became of what a map knows, in the text as it now is. */
export type Verdict = 'current' | 'moved' | 'changed' | 'missing';

/** A paragraph of the text, or a heading, which only stands for what the map has the same of. */
export interface TextParagraph extends Paragraph {
  readonly heading?: boolean;
}

export interface ParagraphDrift {
  /** Counted from 1 within its section. */
  readonly number: number;
  readonly verdict: Verdict;
  /** Where it is in the text now, counted from 0; undefined where it is missing. */
  readonly at?: number;
}

export interface SectionDrift {
  readonly key: string;
  readonly verdict: Verdict;
  readonly paragraphs: readonly ParagraphDrift[];
}

/** How a text differs from the map that was made of it. */
export interface Drift {
  readonly sections: readonly SectionDrift[];
  /** The paragraphs that the map does not know, counted from 0 within the text. */
  readonly added: readonly number[];
}

/**
 * Compares a text with its map by digests. A paragraph that is the same is current, or moved where it no longer follows
 * those that it followed; one that is not is changed where the text has another in its place between two current ones,
 * else missing.
 */
export function driftOf({ sections }: Pick<ArticleMap, 'sections'>, text: readonly TextParagraph[]): Drift {
  const slots = sections.flatMap(({ paragraphs }) => paragraphs);
  const same = pairEqual(slots, text);
  const kept = new Set(longestRise(same));
  const taken = new Set(same);
  const fresh = [...text.keys()].filter((at) => !taken.has(at) && !text[at]?.heading);
  const replaced = pairReplaced(same, kept, fresh);
  const verdicts = slots.map((_, slot): Omit<ParagraphDrift, 'number'> => {
    const at = same[slot];
    if (at !== undefined) return { verdict: kept.has(slot) ? 'current' : 'moved', at };
    const place = replaced.get(slot);
    return place === undefined ? { verdict: 'missing' } : { verdict: 'changed', at: place };
  });
  const known = new Set(replaced.values());
  return { sections: bySection(sections, verdicts), added: fresh.filter((at) => !known.has(at)) };
}

/** Gives for each slot of the map where the text has the same: the first place that no earlier slot took. */
function pairEqual(
  slots: readonly string[],
  text: readonly TextParagraph[],
): readonly (number | undefined)[] {
  const free = new Map<string, number[]>();
  text.forEach(({ digest }, at) => {
    const places = free.get(digest);
    if (places) places.push(at);
    else free.set(digest, [at]);
  });
  return slots.map((digest) => free.get(digest)?.shift());
}

/**
 * Gives the slots of the longest run of rising places, which kept their order (Schensted 1961, "Longest Increasing and
 * Decreasing Subsequences").
 */
function longestRise(places: readonly (number | undefined)[]): readonly number[] {
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  const placeOf = (slot: number | undefined): number => (slot === undefined ? -1 : (places[slot] ?? -1));
  places.forEach((place, slot) => {
    if (place === undefined) return;
    const length = firstIndex(ends, (end) => placeOf(end) >= place);
    before.set(slot, ends[length - 1]);
    ends[length] = slot;
  });
  const run: number[] = [];
  for (let slot = ends.at(-1); slot !== undefined; slot = before.get(slot)) run.unshift(slot);
  return run;
}

/** Gives the first index from which on a test holds, by halves. */
function firstIndex(items: readonly number[], holds: (item: number) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Gives for each slot that the text has not the new paragraph in its place, in order, between two that were kept. */
function pairReplaced(
  same: readonly (number | undefined)[],
  kept: ReadonlySet<number>,
  fresh: readonly number[],
): ReadonlyMap<number, number> {
  const replaced = new Map<number, number>();
  const borders = [...kept, same.length];
  let next = 0;
  let start = 0;
  for (const border of borders) {
    const end = same[border] ?? Number.POSITIVE_INFINITY;
    for (let slot = start; slot < border; slot++) {
      const at = fresh[next];
      if (same[slot] !== undefined || at === undefined || at >= end) continue;
      replaced.set(slot, at);
      next += 1;
    }
    while ((fresh[next] ?? end) < end) next += 1;
    start = border + 1;
  }
  return replaced;
}

function bySection(
  sections: ArticleMap['sections'],
  verdicts: readonly Omit<ParagraphDrift, 'number'>[],
): readonly SectionDrift[] {
  let start = 0;
  return sections.map(({ key, paragraphs }) => {
    const own = verdicts.slice(start, start + paragraphs.length);
    start += paragraphs.length;
    return {
      key,
      verdict: verdictOf(own.map(({ verdict }) => verdict)),
      paragraphs: own.map((one, index) => ({ number: index + 1, ...one })),
    };
  });
}

/** A section is missing where all of it is, and changed where any of it is missing or changed. */
function verdictOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length > 0 && verdicts.every((verdict) => verdict === 'missing')) return 'missing';
  if (verdicts.some((verdict) => verdict === 'missing' || verdict === 'changed')) return 'changed';
  return verdicts.includes('moved') ? 'moved' : 'current';
}
