import type { Paragraph, Passage, Section } from '../model.js';
import { languageOf, wordFinder } from '../prose/words.js';
import { APART } from './apart.js';
import { sectionDepth } from './depth.js';
import { digest } from './digest.js';
import { type Draft, draftSections, type Placed } from './drafts.js';
import { headingKey, keyGiver, topicKeys } from './keys.js';
import type { Phrase, Wording } from './phrases.js';
import { splitByTopic } from './split.js';
import { findTopics } from './topics.js';

/** Makes a paragraph of its text. */
export const makeParagraph = (text: string): Paragraph => ({ digest: digest(text), text });

/** How a section is called before keys are made unique: what its key may be, the best first. */
interface Name {
  readonly keys: readonly string[];
  readonly title: string;
  readonly skip?: string;
}

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

/** Names by topic what has no heading; a lone one before the headings is the opening. */
function nameDrafts(
  drafts: readonly Draft[],
  wordingOf: (one: Placed) => Wording,
  lang: string,
): readonly Name[] {
  const isTopical = ({ heading, role }: Draft): boolean => !heading && role === undefined;
  const story = drafts.filter(({ role }) => role === undefined);
  const isCut = story.length === 1 || story.filter(isTopical).length > 1;
  const topics =
    isCut && story.some(isTopical) ? findTopics(story.map(({ content }) => content.map(wordingOf))) : [];
  return drafts.map((draft) => {
    if (draft.role !== undefined) return { ...APART[draft.role], keys: [APART[draft.role].key] };
    const { heading } = draft;
    if (heading) return { keys: [headingKey(heading.text, heading.id)], title: heading.text };
    return nameByTopics(topics[story.indexOf(draft)] ?? [], lang);
  });
}

function nameByTopics(topics: readonly Phrase[], lang: string): Name {
  const keys = topicKeys(topics);
  return keys.length > 0
    ? { keys, title: topicTitle(topics, lang) }
    : { keys: ['opening'], title: 'Opening' };
}

/** The most words of a title made of topics. */
const LONGEST = 4;

/** Joins the most telling topic and one of the next that says what it is: `'Soviet Union and Cold War'`. */
function topicTitle([first, ...others]: readonly Phrase[], lang: string): string {
  if (!first) return '';
  const second = others
    .slice(0, 3)
    .find((other) => isThing(other) && first.stems.length + other.stems.length <= LONGEST);
  const title = new Intl.ListFormat(languageOf(lang)).format(
    (second ? [first, second] : [first]).map(({ text }) => text),
  );
  const [initial = ''] = title;
  return initial.toLocaleUpperCase(languageOf(lang)) + title.slice(initial.length);
}

/** A lone word in small letters may be a verb. */
const isThing = ({ text, stems, isName, count }: Phrase): boolean =>
  count > 1 && (isName || stems.length > 1 || !/\p{Ll}/u.test(text));

/** Headings have the first choice of keys, then topics, and what is set apart comes last; each in its order. */
function giveKeys(drafts: readonly Draft[], names: readonly Name[]): readonly string[] {
  const giveKey = keyGiver();
  const rank = ({ heading, role }: Draft): number => (heading ? 0 : role === undefined ? 1 : 2);
  const keys: string[] = [];
  for (const [index] of [...drafts.entries()].toSorted(([, one], [, other]) => rank(one) - rank(other)))
    keys[index] = giveKey(names[index]?.keys ?? []);
  return keys;
}
