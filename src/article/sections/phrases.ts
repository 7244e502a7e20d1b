import { groupBy } from '../../prose/group.js';
import type { Word } from '../../prose/words.js';

/** A paragraph with the words in it that carry meaning. */
export interface Wording {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Where a word stands: the paragraph, and which of its words it is. */
export interface Place {
  readonly wording: Wording;
  readonly index: number;
}

export interface Phrase {
  /** As the text writes it. */
  readonly text: string;
  readonly stems: readonly string[];
  /** Whether each of its words has a capital although no sentence begins there. */
  readonly isName: boolean;
  /** Whether it stands right after a quotation, as whoever is quoted does. */
  readonly speaks: boolean;
  /** Whether it mostly stands where a verb does. */
  readonly acts: boolean;
  /** How many times the places have it. */
  readonly count: number;
}

/** So many places of a word, the first, tell how it stands. */
const ENOUGH = 100;

/** The most words of one phrase. */
const LONGEST = 4;

/** What may stand between two words of one phrase. */
const JOINT = /^[ \u00a0-]?$/u;

/** How far around a phrase is looked, in UTF-16 units. */
const REACH = 40;

/** Stop words that belong to a name: `New` York, United `States`. */
const CAPITAL_BEFORE = /(?<=[\p{L},] )\p{Lu}\p{Ll}+ $/u;
const CAPITAL_AFTER = /^ \p{Lu}\p{Ll}+/u;

const SPEAKER = /["\u201d\u201c\u00bb\u300d\u300f][ ,.]*(?:\p{Ll}+ ){0,2}$/u;

/** What an English verb follows, and a noun does not. */
const ACTOR =
  /(?<![\p{L}\u2019'])(?:to|not|cannot|will|would|can|could|may|might|must|shall|should|i|you|he|she|it|we|they|who|n[\u2019']t) $/iu;

/** Gives the longest phrase that a word stands in at half of its places or more, and more than once or as a name. */
export function usualPhrase(all: readonly Place[]): Phrase | undefined {
  const places = all.slice(0, ENOUGH);
  const groups = groupBy(places.flatMap(phrasesAt), ({ stems }) => stems.join(' '));
  return [...groups.values()]
    .map(usualForm)
    .filter(
      ({ stems, isName, count }) =>
        stems.length === 1 || (count * 2 >= places.length && (count > 1 || isName)),
    )
    .reduce<Phrase | undefined>(
      (longest, phrase) =>
        longest === undefined || phrase.stems.length > longest.stems.length ? phrase : longest,
      undefined,
    );
}

/** Gives every phrase that holds a word, the word alone first. */
function phrasesAt({ wording: { text, words }, index }: Place): readonly Phrase[] {
  const spans: Word[][] = [];
  for (let length = 1; length <= LONGEST; length += 1)
    for (let first = Math.max(0, index - length + 1); first <= index; first += 1)
      if (first + length <= words.length) spans.push(words.slice(first, first + length));
  return spans.filter((span) => isJoined(text, span)).map((span) => toPhrase(text, span));
}

const isJoined = (text: string, span: readonly Word[]): boolean =>
  span.every(({ start }, index) => index === 0 || JOINT.test(text.slice(span[index - 1]?.end, start)));

function toPhrase(text: string, span: readonly Word[]): Phrase {
  const start = span[0]?.start ?? 0;
  const end = span.at(-1)?.end ?? 0;
  const isName =
    span.every((word) => /^\p{Lu}/u.test(text.slice(word.start, word.end))) && isInside(text, start);
  const before = text.slice(Math.max(0, start - REACH), start);
  const [from, to] = isName
    ? [
        start - (CAPITAL_BEFORE.exec(before)?.[0].length ?? 0),
        end + (CAPITAL_AFTER.exec(text.slice(end, end + REACH))?.[0].length ?? 0),
      ]
    : [start, end];
  return {
    text: text.slice(from, to),
    stems: span.map(({ stem }) => stem),
    isName,
    speaks: SPEAKER.test(before),
    acts: ACTOR.test(before),
    count: 1,
  };
}

/** Whether a sentence has begun before this place. */
const isInside = (text: string, start: number): boolean =>
  /[\p{L}\p{N},;\u2019')\]] ?$/u.test(text.slice(Math.max(0, start - 3), start));

/** Gives the form that is written most often, the first where several are; a name where it is one in most places. */
function usualForm(group: readonly Phrase[]): Phrase {
  const [form] = [...groupBy(group, ({ text }) => text).values()].sort(
    (one, other) => other.length - one.length,
  );
  const [first = { text: '', stems: [] }] = form ?? [];
  const { length: count } = group;
  const speaks = group.some((one) => one.speaks);
  const isMostly = (is: (one: Phrase) => boolean): boolean => group.filter(is).length * 2 >= count;
  return {
    ...first,
    count,
    speaks,
    acts: isMostly(({ acts }) => acts),
    isName: isMostly(({ isName }) => isName),
  };
}
