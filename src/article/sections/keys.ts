import { slug } from '../../markdown/ids.js';
import type { Phrase } from './phrases.js';

/** The most words of a key made from a section's own words. */
const LONGEST = 3;

/** Gives keys that are each its own: the first wish that is free, else the first with a number. */
export function keyGiver(): (wishes: readonly string[]) => string {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return ([first = 'section', ...others]) => {
    let key = [first, ...others].find((wish) => !given.has(wish));
    let count = counts.get(first) ?? 1;
    while (key === undefined) {
      count += 1;
      if (!given.has(`${first}-${count}`)) key = `${first}-${count}`;
    }
    counts.set(first, count);
    given.add(key);
    return key;
  };
}

/** Gives what a section may be called by its topics, the most telling first, each in one to three words. */
export const topicKeys = (topics: readonly Phrase[]): readonly string[] =>
  topics.map(({ text }) => slug(text).split('-').slice(0, LONGEST).join('-')).filter((key) => key !== '');

/** Gives the key of a heading: its id, as far as that can be a key, else the slug of its text. */
export const headingKey = (text: string, id: string | undefined): string =>
  (id !== undefined && /^[\p{L}\p{M}\p{N}_-]+$/u.test(id) ? id : slug(id ?? text)) || 'section';
