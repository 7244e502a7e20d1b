import type { Article, Section } from '../../model.js';
import { type QuotedWord, quotedWords } from '../../prose/quoted-words.js';
import { type Attributed, attributer } from '../../prose/speakers.js';
import { findSpoken, type Spoken } from '../../prose/spoken.js';
import { once } from '../once.js';

/** A paragraph of an article whose text is at hand; its title has no section. */
export interface Passage {
  readonly section?: Section;
  /** Its place in the section, from 1. */
  readonly number: number;
  readonly text: string;
}

/** A quotation of the article by its words: the first one, and the one after its last. */
export interface SpokenWords extends Pick<Spoken, 'paragraph' | 'nested'> {
  readonly from: number;
  readonly to: number;
  /** Who says it: looked up at its first use, since most quotes ask for nobody. */
  readonly said: () => Attributed;
}

/** Two quotations of one paragraph, of which the second goes on with the first where its `said` has it so. */
export interface Join {
  readonly before: SpokenWords;
  readonly after: SpokenWords;
}

/** An article's text, laid out to find quotations in. */
export interface QuotableText {
  readonly passages: readonly Passage[];
  readonly words: readonly QuotedWord[];
  /** Each word in small letters, and its passage. */
  readonly keys: readonly string[];
  readonly passageOf: readonly number[];
  /** Where each word stands, in small letters. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The quotations of each passage. */
  readonly spoken: readonly (readonly SpokenWords[])[];
  /** All who say something. */
  readonly speakers: () => readonly string[];
  /** The last word before the article may have broken a quotation off, with its halves. */
  readonly joins: ReadonlyMap<number, Join>;
  /** The first words of paragraphs that a quotation runs on into. */
  readonly runsOn: ReadonlySet<number>;
  /** The words after which the next is not simply the article's next: those of `joins`, and those parted by a line's end. */
  readonly breaks: readonly number[];
}

/** Lays out the text of an article, as far as it is at hand. */
export function layOut(article: Article, lang: string): QuotableText {
  const { title } = article.citation;
  const passages: readonly Passage[] = [
    ...article.sections.flatMap((section) =>
      section.paragraphs.flatMap(({ text }, index) =>
        text === undefined ? [] : [{ section, number: index + 1, text }],
      ),
    ),
    ...(title === undefined ? [] : [{ number: 1, text: title }]),
  ];
  const byPassage = passages.map(({ text }) =>
    quotedWords(text, lang).filter(({ kind }) => kind === 'word' || kind === 'sign' || kind === 'ellipsis'),
  );
  const words: QuotedWord[] = [];
  const keys: string[] = [];
  const passageOf: number[] = [];
  byPassage.forEach((all, passage) => {
    for (const word of all) {
      words.push(word);
      keys.push(keyOf(word.fold));
      passageOf.push(passage);
    }
  });
  const texts = passages.map(({ text }) => text);
  const found = findSpoken(texts, lang);
  const attributed = once(() => attributer(lang)(found, texts));
  const spoken = placeSpoken(found, byPassage, attributed);
  const links = linksOf(spoken);
  const parted = words.flatMap(({ broken }, at) => (broken ? [at - 1] : []));
  return {
    passages,
    words,
    keys,
    passageOf,
    places: placesOf(keys, parted),
    spoken: inPassages(spoken, passages.length),
    speakers: once(() => [...new Set(found.flatMap((one) => attributed()(one).speaker ?? []))]),
    ...links,
    breaks: [...links.joins.keys(), ...parted],
  };
}

export const keyOf = (fold: string): string => fold.toLowerCase();

/** Where each word stands, and where one does that the end of a line parts into two. */
function placesOf(keys: readonly string[], parted: readonly number[]): QuotableText['places'] {
  const places = new Map<string, number[]>();
  const enter = (key: string, at: number): void => {
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  };
  keys.forEach(enter);
  for (const at of parted) if (at >= 0) enter(`${keys[at]}${keys[at + 1]}`, at);
  return places;
}

function placeSpoken(
  found: readonly Spoken[],
  byPassage: readonly (readonly QuotedWord[])[],
  attributed: () => (one: Spoken) => Attributed,
): readonly (Spoken & SpokenWords)[] {
  const firsts: number[] = [];
  let count = 0;
  for (const words of byPassage) {
    firsts.push(count);
    count += words.length;
  }
  return found.map((one) => {
    const words = byPassage[one.paragraph] ?? [];
    const first = firsts[one.paragraph] ?? 0;
    const before = (offset: number): number => first + words.filter(({ start }) => start < offset).length;
    return { ...one, from: before(one.start), to: before(one.end), said: once(() => attributed()(one)) };
  });
}

function inPassages(spoken: readonly SpokenWords[], count: number): QuotableText['spoken'] {
  const all: SpokenWords[][] = Array.from({ length: count }, () => []);
  for (const one of spoken) all[one.paragraph]?.push(one);
  return all;
}

function linksOf(spoken: readonly (Spoken & SpokenWords)[]): Pick<QuotableText, 'joins' | 'runsOn'> {
  const joins = new Map<number, Join>();
  const outer = spoken.filter(({ nested }) => !nested);
  outer.forEach((after, index) => {
    const before = outer[index - 1];
    if (before && before.paragraph === after.paragraph) joins.set(before.to - 1, { before, after });
  });
  return { joins, runsOn: new Set(outer.flatMap(({ runsOn, from }) => (runsOn ? [from] : []))) };
}
