import { nameGiver } from '../markdown/ids.js';
import type { Section } from '../model.js';
import type { ArticleMap } from './map.js';

type MapSection = ArticleMap['sections'][number];

/** What a lock made of a map's sections, with the keys that came and went. */
export interface Locked {
  readonly sections: MapSection[];
  readonly added: readonly string[];
  readonly dropped: readonly string[];
}

/** Where a paragraph of the text belongs: to a section of the map, or to a new one named after the fresh section. */
type Home = MapSection | Section;

/**
 * Fits a map's sections to the text as it now is, cut afresh: what the map knows stays in its section, in the text's
 * order; what is new takes the places of what went between its neighbours, else joins the section before it. A fresh
 * section that is new as a whole and takes no such place becomes one of the map.
 */
export function lockSections(old: readonly MapSection[], fresh: readonly Section[]): Locked {
  const text = fresh.flatMap((section) => section.paragraphs.map(({ digest }) => ({ digest, section })));
  const slots = old.flatMap((section) => section.paragraphs.map((digest) => ({ digest, section })));
  const slotOf = pairUp(
    text.map(({ digest }) => digest),
    slots.map(({ digest }) => digest),
  );
  const taken = new Set(slotOf);
  const known = new Set(text.filter((_, index) => slotOf[index] !== undefined).map(({ section }) => section));
  /** What stands around the story, such as a caption in its midst, is no neighbour. */
  const isStory = (slot: number | undefined): boolean =>
    slot !== undefined && slots[slot]?.section.skip === undefined;
  const homes: Home[] = [];
  for (let start = 0; start < text.length; ) {
    const slot = slotOf[start];
    const end = slot === undefined ? endOfRun(slotOf, start) : start + 1;
    if (slot !== undefined) homes.push(slots[slot]?.section as Home);
    else {
      const before = slotOf.findLast((one, index) => index < start && isStory(one)) ?? -1;
      const after = slotOf.find((one, index) => index >= end && isStory(one)) ?? slots.length;
      const gone = slots.filter((_, index) => index > before && index < after && !taken.has(index));
      const beside = slots[before]?.section ?? slots[after]?.section;
      text.slice(start, end).forEach(({ section }, index, run) => {
        const place = gone[Math.floor((index * gone.length) / run.length)]?.section;
        homes.push(place ?? (beside === undefined || !known.has(section) ? section : beside));
      });
    }
    start = end;
  }
  return arrange(
    old,
    text.map(({ digest }, index) => ({ digest, home: homes[index] as Home })),
  );
}

/** Gives for each digest of the text the first place in the map that has the same and is not taken yet. */
function pairUp(text: readonly string[], slots: readonly string[]): readonly (number | undefined)[] {
  const free = new Map<string, number[]>();
  slots.forEach((digest, index) => {
    free.get(digest)?.push(index) ?? free.set(digest, [index]);
  });
  return text.map((digest) => free.get(digest)?.shift());
}

const endOfRun = (slotOf: readonly (number | undefined)[], start: number): number => {
  const end = slotOf.findIndex((slot, index) => index > start && slot !== undefined);
  return end < 0 ? slotOf.length : end;
};

/** Puts new sections behind the one that stands before them in the text, and leaves out those that hold nothing more. */
function arrange(
  old: readonly MapSection[],
  paragraphs: readonly { readonly digest: string; readonly home: Home }[],
): Locked {
  const order: Home[] = [...old];
  const held = new Map<Home, string[]>();
  let last: Home | undefined;
  for (const { digest, home } of paragraphs) {
    if (!order.includes(home)) order.splice(last ? order.indexOf(last) + 1 : 0, 0, home);
    held.get(home)?.push(digest) ?? held.set(home, [digest]);
    last = home;
  }
  const isOld = (home: Home): home is MapSection => (old as readonly Home[]).includes(home);
  const giveKey = nameGiver();
  const kept = order.filter((home) => isOld(home) && held.has(home)).map(({ key }) => giveKey(key));
  const sections = order.flatMap((home) => {
    const digests = held.get(home);
    if (!digests) return [];
    const { title, skip } = home;
    const key = isOld(home) ? home.key : giveKey(home.key);
    return [{ key, title, ...(skip !== undefined && { skip }), paragraphs: digests }];
  });
  return {
    sections,
    added: sections.map(({ key }) => key).filter((key) => !kept.includes(key)),
    dropped: old.filter((section) => !held.has(section)).map(({ key }) => key),
  };
}
