import type { Paragraph, Passage, Section } from '../model.js';
import { wordFinder } from '../prose/words.js';
import { digest } from './digest.js';
import { sectionDepth } from './sections/depth.js';
import { type Draft, draftSections, type Placed } from './sections/drafts.js';
import { keyGiver } from './sections/keys.js';
import { type Name, nameDrafts } from './sections/naming.js';
import type { Wording } from './sections/phrases.js';
import { splitByTopic } from './sections/split.js';

/** Makes a paragraph of its text. */
export const makeParagraph = (text: string): Paragraph => ({ digest: digest(text), text });

/**
 * Cuts what was read into sections: at its headings, and where those are too few, where its topic shifts (BCP 47 names the
 * language). What is set apart from the story becomes sections that are skipped.
 */
export function cutSections(passages: readonly Passage[], lang = 'en'): readonly Section[] {
  const written = passages.filter(({ text }) => text.trim() !== '');
  const wordingOf = wordingFinder(lang);
  const drafts = splitByTopic(draftSections(written, sectionDepth(written)), wordingOf);
  const names = nameDrafts(drafts, wordingOf, lang);
  const keys = giveKeys(drafts, names);
  return drafts.map(({ content }, index) => {
    const { title = '', skip } = names[index] ?? {};
    return {
      key: keys[index] ?? '',
      title,
      ...(skip !== undefined && { skip }),
      paragraphs: content.map(({ passage }) => makeParagraph(passage.text)),
    };
  });
}

/** Finds the words of each passage once. */
function wordingFinder(lang: string): (one: Placed) => Wording {
  const find = wordFinder(lang);
  const known = new Map<Passage, Wording>();
  return ({ passage }) => {
    const { text } = passage;
    const wording = known.get(passage) ?? { text, words: find(text) };
    known.set(passage, wording);
    return wording;
  };
}

/** Headings have the first choice of keys, then topics, and what is set apart comes last; each in its order. */
function giveKeys(drafts: readonly Draft[], names: readonly Name[]): readonly string[] {
  const giveKey = keyGiver();
  const rank = ({ heading, role }: Draft): number => (heading ? 0 : role === undefined ? 1 : 2);
  const keys: string[] = [];
  for (const [index] of [...drafts.entries()].toSorted(([, one], [, other]) => rank(one) - rank(other)))
    keys[index] = giveKey(names[index]?.keys ?? []);
  return keys;
}
