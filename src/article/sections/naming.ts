import { languageOf } from '../../prose/language-of.js';
import { APART } from '../apart.js';
import type { Draft, Placed } from './drafts.js';
import { headingKey, topicKeys } from './keys.js';
import type { Phrase, Wording } from './phrases.js';
import { findTopics } from './topics.js';

/** How a section is called before keys are made unique: what its key may be, the best first. */
export interface Name {
  readonly keys: readonly string[];
  readonly title: string;
  readonly skip?: string;
}

/** Names by topic what has no heading; where that is only what stands before the first one, it is the opening. */
export function nameDrafts(
  drafts: readonly Draft[],
  wordingOf: (one: Placed) => Wording,
  lang: string,
): readonly Name[] {
  const story = drafts.filter(({ role }) => role === undefined);
  const untitled = story.filter(({ heading }) => !heading);
  const isOpening = story.length > 1 && untitled.length === 1 && untitled[0] === story[0];
  const topics =
    untitled.length === 0 || isOpening ? [] : findTopics(story.map(({ content }) => content.map(wordingOf)));
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
