import { slidesOf } from '../deck/coverage.js';
import { plainText } from '../markdown/text.js';
import type { Deck, Part, Size, Slide } from '../model.js';

/** A title and the slide it stands on, with those under it. */
export interface Entry {
  readonly title: string;
  readonly slide: string;
  readonly items: readonly Entry[];
}

/** What a PDF says of its deck as a whole. */
export interface DeckFacts {
  readonly title: string;
  readonly lang: string;
  readonly authors: readonly string[];
  readonly subject?: string | undefined;
  readonly keywords: readonly string[];
  /** Where the article lies that the deck is made from. */
  readonly source?: string | undefined;
  /** The day it was made: the setting, else the day the article appeared; ISO 8601, or undefined where neither is a date. */
  readonly date?: string | undefined;
  readonly size: Size;
  readonly outline: readonly Entry[];
  /** The number of each slide, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The name of each slide, by its id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Gathers what the PDF of a deck must say. */
export function factsOf(deck: Deck): DeckFacts {
  const { title, settings, article, parts } = deck;
  const { lang, author, description, subtitle, keywords, date, size } = settings;
  return {
    title,
    lang,
    authors: author,
    subject: description ?? subtitle,
    keywords,
    source: article?.citation.url,
    date: [date, article?.citation.published].find((one) => /^\d{4}-\d\d-\d\d$/.test(one ?? '')),
    size,
    outline: parts.flatMap(entriesOf),
    numbers: new Map(slidesOf(deck).map(({ id, number }) => [id, number])),
    names: new Map(slidesOf(deck).map(({ id, name }) => [id, name])),
  };
}

/** A part's slides stand under the slide that opens it. */
function entriesOf({ title, slides }: Part): readonly Entry[] {
  const [first, ...rest] = slides.flatMap(entryOf);
  if (first === undefined) return [];
  return title ? [{ ...first, items: rest }] : [first, ...rest];
}

const entryOf = ({ id, title }: Slide): readonly Entry[] =>
  title === undefined ? [] : [{ title: plainText(title).replace(/\s+/gu, ' ').trim(), slide: id, items: [] }];
