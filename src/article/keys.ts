import { slug } from '../markdown/ids.js';
import type { Phrase } from './phrases.js';

/** The most words of a key made from a section's own words. */
const LONGEST = 3;

/** Gives keys that are each its own: the first wish that is free, else the first with a number. */
export function keyGiver(): (wishes: readonly string[]) => string {
  const given = new Set<string>();
  return ([first = 'section', ...others]) => {
    let key = [first, ...others].find((wish) => !given.has(wish)) ?? `${first}-2`;
    for (let count = 3; given.has(key); count += 1) key = `${first}-${count}`;
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
