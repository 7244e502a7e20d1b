import type { Concordance } from '../../prose/concordance.js';
import { escapePattern } from '../../prose/escape-pattern.js';
import { enter } from '../../prose/group.js';
import { kept } from '../../prose/kept.js';
import { indexOf } from '../../prose/name-index.js';
import { once } from '../../prose/once.js';
import { type QuotedWord, quotedWords } from '../../prose/quoted-words.js';
import { rowsByPlace } from '../../prose/rows.js';
import { type Attributed, attributer } from '../../prose/speakers.js';
import { speechOf } from '../../prose/speech.js';
import { type Spoken, spokenFinder } from '../../prose/spoken.js';
import { foldName } from '../../prose/tokens.js';
import type { ArticleWords, Passage } from '../article-words.js';
import { isFamilyName } from '../names/words.js';

/** A quotation of the article by its words: the place of the first one, and the one behind its last. */
export interface SpokenWords extends Pick<Spoken, 'nested' | 'runsOn'> {
  readonly from: number;
  readonly to: number;
  /** Who says it: looked up at its first use, since most quotes ask for nobody. */
  readonly said: () => Attributed;
}

/** Two quotations of one passage, of which the second goes on with the first where its `said` has it so. */
export interface Join {
  readonly before: SpokenWords;
  readonly after: SpokenWords;
}

/**
 * An article's text, laid out to find quotations in: a passage is cut into words where somebody looks at it. The words
 * are counted through, with a gap behind those of each passage.
 */
export interface QuotableText {
  readonly passages: readonly Passage[];
  readonly words: Concordance;
  /** The passages that may hold words which the concordance has otherwise, such as those parted by a line's end. */
  readonly irregular: readonly number[];
  readonly wordsOf: (passage: number) => readonly QuotedWord[];
  readonly wordAt: (place: number) => QuotedWord | undefined;
  readonly passageAt: (place: number) => number;
  /** The place of a passage's first word. */
  readonly firstOf: (passage: number) => number;
  /** The place itself, or that of the next passage's first word where it is in a gap. */
  readonly settled: (place: number) => number;
  /** The words from one place to before another, so many at the most. */
  readonly wordsBetween: (from: number, to: number, most: number) => readonly QuotedWord[];
  /** Where each word of a passage stands, in small letters, and each that a line's end parts into two. */
  readonly placesIn: (passage: number) => ReadonlyMap<string, readonly number[]>;
  /** The quotations of a passage. */
  readonly spokenIn: (passage: number) => readonly SpokenWords[];
  /** The halves between which the article may have broken a quotation off behind a word. */
  readonly joinBehind: (place: number) => Join | undefined;
  /** Whether a quotation runs on into a passage from the one before. */
  readonly runsInto: (passage: number) => boolean;
  /** All who say something. */
  readonly speakers: () => readonly string[];
  /** Whether a name stands there as it is written. */
  readonly isNamed: (name: string) => boolean;
  /** Whether somebody's kin is named by a first name alone. */
  readonly isFirstName: (word: string) => boolean;
  /** Whether a word is the last of a person's name. */
  readonly isFamily: (word: string) => boolean;
  /** Whether somebody is named as of an organisation. */
  readonly isOf: (person: string, organisation: string) => boolean;
  /** All words, for what stands nowhere. */
  readonly whole: () => WholeText;
}

/** A word and the passage that it stands in. */
export interface PlacedWord extends QuotedWord {
  readonly passage: number;
}

/** The words of all passages in a row. */
export interface WholeText {
  readonly words: readonly PlacedWord[];
  /** Where each word stands, in small letters. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Lays out the text of an article, as far as it is at hand. */
export function layOut({ passages, words, lang }: ArticleWords): QuotableText {
  const firsts: number[] = [];
  let length = 0;
  for (const { text } of passages) {
    firsts.push(length);
    length += text.length + 1;
  }
  const firstOf = (passage: number): number => firsts[passage] ?? length;
  const wordsOf = kept((passage: number) =>
    quotedWords(passages[passage]?.text ?? '', lang).filter(
      ({ kind }) => kind === 'word' || kind === 'sign' || kind === 'ellipsis',
    ),
  );
  const passageOf = rowsByPlace(firsts, length + 1);
  const passageAt = (place: number): number => passageOf[place] ?? 0;
  const wordAt = (place: number): QuotedWord | undefined => {
    const passage = passageAt(place);
    return wordsOf(passage)[place - firstOf(passage)];
  };
  const settled = (place: number): number => {
    let passage = passageAt(place);
    if (place - firstOf(passage) < wordsOf(passage).length) return place;
    while (passage < passages.length && (passage === passageAt(place) || wordsOf(passage).length === 0))
      passage += 1;
    return firstOf(passage);
  };
  const texts = passages.map(({ text }) => text);
  const found = spokenFinder(texts, lang);
  const attributed = once(() => attributer(lang)(found, words));
  const spokenIn = kept((passage: number) => {
    const before = (offset: number): number =>
      firstOf(passage) + wordsOf(passage).filter(({ start }) => start < offset).length;
    return found(passage).map(
      (one): SpokenWords => ({
        ...one,
        from: before(one.start),
        to: before(one.end),
        said: once(() => attributed()(one)),
      }),
    );
  });
  const isKin = kinNamed(lang);
  const index = once(() => indexOf(words));
  const joinsIn = kept((passage: number) => joinsOf(spokenIn(passage)));
  return {
    passages,
    words,
    irregular: texts.flatMap((text, passage) => (isIrregular(text) ? [passage] : [])),
    wordsOf,
    wordAt,
    wordsBetween: (from, to, most) => {
      const between: QuotedWord[] = [];
      for (let at = settled(from); at < to && between.length < most; at = settled(at + 1))
        between.push(wordAt(at) as QuotedWord);
      return between;
    },
    passageAt,
    placesIn: kept((passage: number) => placesOf(wordsOf(passage), firstOf(passage))),
    firstOf,
    settled,
    spokenIn,
    joinBehind: (place) => joinsIn(passageAt(place)).get(place),
    isNamed: (name) => texts.some((text) => text.includes(name)),
    isFirstName: (word) => {
      const named = isKin(word);
      return texts.some((text) => text.includes(word) && named.test(text));
    },
    isFamily: (word) => isFamilyName(foldName(word), index()),
    isOf: (person, organisation) => {
      const name = organisation.replace(/^The\s/u, '');
      const belongs = belonging(person.split(' ').at(-1) ?? person, name);
      return texts.some((text) => text.includes(name) && belongs.test(text));
    },
    runsInto: (passage) => found(passage).some(({ runsOn, nested }) => runsOn && !nested),
    speakers: once(() => [
      ...new Set(texts.flatMap((_, passage) => found(passage).flatMap((one) => attributed()(one).among))),
    ]),
    whole: once(() => wholeOf(passages.map((_, passage) => wordsOf(passage)))),
  };
}

/**
 * `Hamasaki of Norfield Capital`, `Pryce, secretary of the Pilots’ Guild`, `the guild’s secretary, Wendell Pryce`, and in
 * the sentence after the guild's `its secretary, Wendell Pryce`.
 */
function belonging(person: string, organisation: string): RegExp {
  const [one, other] = [person, organisation].map(escapePattern);
  return new RegExp(
    `${one}(?:,? [^,.;:“”]{0,60})? (?:of|at|for|from|with) (?:the )?${other}|${other}[’']s? [^.;:“”]{0,60}${one}|${other}[^]{0,300}?(?<!\\p{L})its (?:[\\p{Ll}-]+ ){0,3}[\\p{Ll}-]+,? (?:\\p{Lu}\\S* ){0,3}${one}`,
    'u',
  );
}

/** Makes what finds the first name of somebody's kin: `Her father, Joseph, cast it`. */
function kinNamed(lang: string): (word: string) => RegExp {
  const { he, she } = speechOf(lang)?.kin ?? { he: '(?!)', she: '(?!)' };
  return (word) =>
    new RegExp(`(?<!\\p{L})(?:${he}|${she}),? ${escapePattern(word)}(?![\\p{L}-]| \\p{Lu})`, 'u');
}

/** Addresses, letters in brackets, words parted by a line's end, and scripts without spaces. */
const IRREGULAR =
  /[-\u2010\u00ad]\s|[\u00ad\u200b-\u200d\u2060\ufeff@]|:\/\/|www\.|\[[^\s\d]|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

/** Whether a text may hold other words as a quotation than as names; letters and digits of other forms are told by their folding. */
function isIrregular(text: string): boolean {
  if (IRREGULAR.test(text)) return true;
  if (!/[^\0-\u00a9]/.test(text)) return false;
  const letters = text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return letters !== letters.normalize('NFKC');
}

function placesOf(words: readonly QuotedWord[], first: number): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  words.forEach(({ fold }, at) => {
    const next = words[at + 1];
    enter(places, keyOf(fold), first + at);
    if (next?.broken) enter(places, keyOf(fold + next.fold), first + at);
  });
  return places;
}

function wholeOf(passages: readonly (readonly QuotedWord[])[]): WholeText {
  const words = passages.flatMap((own, passage) => own.map((word) => ({ ...word, passage })));
  return { words, places: placesOf(words, 0) };
}

export const keyOf = (fold: string): string => fold.toLowerCase();

function joinsOf(spoken: readonly SpokenWords[]): ReadonlyMap<number, Join> {
  const outer = spoken.filter(({ nested }) => !nested);
  return new Map(
    outer.slice(1).map((after, index) => {
      const before = outer[index] as SpokenWords;
      return [before.to - 1, { before, after }];
    }),
  );
}
