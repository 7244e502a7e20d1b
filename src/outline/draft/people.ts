import { findPeople, type Person } from '../../prose/people.js';
import type { Matter } from './facts.js';
import { type DraftSlide, gatherFrom } from './slides.js';

const FEWEST = 2;
const MOST = 8;
/** In characters. */
const LONGEST = 110;

/** A person whom the article introduces, and where. */
export interface Introduced extends Person {
  readonly key: string;
  /** Counted from 1 in its section. */
  readonly paragraph: number;
  /** How often the last name stands in the article. */
  readonly mentions: number;
}

/** Finds the persons whom an article introduces, in its order. */
export function readPeople(matter: readonly Matter[], lang: string): readonly Introduced[] {
  const places = matter.flatMap(({ key, paragraphs }) =>
    paragraphs.map((text, index) => ({ key, text, paragraph: index + 1 })),
  );
  const whole = places.map(({ text }) => text).join('\n\n');
  let start = 0;
  const begins = places.map(({ text }) => {
    const begin = start;
    start += text.length + 2;
    return begin;
  });
  return findPeople(whole, lang).flatMap((person): readonly Introduced[] => {
    const place = places[begins.findLastIndex((begin) => begin <= person.start)];
    const last = person.name.split(/\s+/u).at(-1) ?? person.name;
    const mentions = whole.split(last).length - 1;
    return place ? [{ ...person, key: place.key, paragraph: place.paragraph, mentions }] : [];
  });
}

/** Says who is who, first those who are quoted, then those most often named; undefined where too few are introduced. */
export function draftPeople(
  people: readonly Introduced[],
  quoted: ReadonlySet<string>,
  title: string,
): DraftSlide | undefined {
  const known = people.filter(
    ({ affiliation }) => affiliation !== undefined && affiliation.length <= LONGEST,
  );
  const chosen = [...known]
    .sort((a, b) => Number(quoted.has(b.name)) - Number(quoted.has(a.name)) || b.mentions - a.mentions)
    .slice(0, MOST);
  if (chosen.length < FEWEST) return undefined;
  const inOrder = known.filter((person) => chosen.includes(person));
  return {
    title,
    from: gatherFrom(inOrder),
    blocks: [
      {
        kind: 'people',
        items: inOrder.map(({ name, affiliation }) => ({ lead: name, aside: affiliation, text: '' })),
      },
    ],
    notes: [],
  };
}
