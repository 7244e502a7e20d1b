import type { Cases, PlacedToken } from './cases.js';
import type { Concordance, Form } from './concordance.js';
import { STATES } from './demonyms.js';
import { enter } from './group.js';
import { kept } from './kept.js';
import { once } from './once.js';

/** Where each word of some texts stands, to look names up in: the tokens of all texts, counted through. */
export interface NameIndex {
  /** A text's first one has a gap that no name goes over. */
  readonly tokenAt: (place: number) => PlacedToken | undefined;
  /** The tokens from one place to before another. */
  readonly tokensIn: (first: number, end: number) => readonly PlacedToken[];
  /** The places of a folded word, or of an acronym in capitals. */
  readonly placesOf: (word: string) => readonly number[];
  /** Those in one text. */
  readonly placesIn: (text: number, word: string) => readonly number[];
  /** The texts that have it, in order. */
  readonly textsOf: (word: string) => ReadonlySet<number>;
  readonly has: (word: string) => boolean;
  /** All that can be looked up. */
  readonly words: () => Iterable<string>;
  /** Each way to write a word with a capital, in the order in which they first stand. */
  readonly capitals: () => readonly Form[];
  /** The ways to write a folded word, in the same order. */
  readonly formsOf: (word: string) => readonly Form[];
  readonly all: () => readonly PlacedToken[];
  readonly cases: Cases;
}

/** A stretch of tokens, the last one included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

const ACRONYM = /^(?:\p{Lu}\.?){2,}$/u;
const BETWEEN_TEXTS = '\n\n';
/** What may stand between two words of one name. */
const JOIN = /^[\s\-‐‑–&'’"“”]*(?:d['’])?$/u;
const AFTER_INITIAL = /^\.\s?$/u;
const BEFORE_FORM = /^,\s$/u;
const FORM = /^(?:inc|ltd|llc|corp|jr|sr)$/u;
const INNER = new Set(
  'of the for van von der den ter ten zu de la del della di da do dos du dei al el bin ibn et und y i'.split(
    ' ',
  ),
);
/** Those that stand in the name of a person. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den ter ten zu de la del della di da do dos du al el bin ibn dei'.split(' '),
);
/** How many words of a longer name may be left out between two. */
const LEFT_OUT = 2;

/** Makes an index of a concordance's words. */
export function indexOf({ texts, forms, formsOf, before, textAt, tokensOf, cases }: Concordance): NameIndex {
  const tokens = kept((text: number) =>
    tokensOf(text).map((token, at) => (at === 0 ? { ...token, gap: BETWEEN_TEXTS } : token)),
  );
  const byKey = once(() => textsByKey(forms()));
  const textsOf = kept((word: string) => new Set([...(byKey().get(word) ?? [])].sort((a, b) => a - b)));
  const placesByKey = kept((text: number) => {
    const places = new Map<string, number[]>();
    tokens(text).forEach((token, at) => {
      for (const key of keysOf(token)) enter(places, key, before(text) + at);
    });
    return places;
  });
  const placesIn = (text: number, word: string): readonly number[] => placesByKey(text).get(word) ?? [];
  const tokenAt = (place: number): PlacedToken | undefined => {
    const text = textAt(place);
    return tokens(text)[place - before(text)];
  };
  return {
    tokenAt,
    tokensIn: (first, end) =>
      Array.from({ length: Math.max(0, end - first) }, (_, at) => tokenAt(first + at) ?? []).flat(),
    placesOf: kept((word: string) => [...textsOf(word)].flatMap((text) => placesIn(text, word))),
    placesIn,
    textsOf,
    has: (word) => byKey().has(word),
    words: () => byKey().keys(),
    capitals: once(() => forms().filter(({ capital }) => capital)),
    formsOf,
    all: once(() => texts.flatMap((_, text) => tokens(text))),
    cases,
  };
}

function textsByKey(forms: readonly Form[]): ReadonlyMap<string, readonly number[]> {
  const texts = new Map<string, readonly number[]>();
  for (const form of forms)
    for (const key of keysOf(form)) {
      const known = texts.get(key);
      texts.set(key, known ? [...known, ...form.texts] : form.texts);
    }
  return texts;
}

/** What a word is looked up by: `U.S.` as US too, and Covid-19 as Covid. */
function keysOf({ folded, text, capital }: Pick<Form, 'folded' | 'text' | 'capital'>): readonly string[] {
  if (!capital) return [folded];
  const keys = [folded];
  if (ACRONYM.test(text)) keys.push(acronymKey(text));
  if (STATES.has(folded)) keys.push(`${folded}.`);
  if (/^\p{L}{3,}\d/u.test(folded)) keys.push(folded.replace(/\d.*/u, ''));
  return keys;
}

/** `'U.S.' => 'US'` */
export const acronymKey = (text: string): string => (text.includes('.') ? text.replaceAll('.', '') : text);

/**
 * Finds where folded words stand as one name or as a part of one: in their order, with at most two words of a longer name
 * left out between them, and an initial for a whole word. Gives all such stretches.
 */
export function findStretches(words: readonly string[], index: NameIndex): readonly Stretch[] {
  const [first = '', ...rest] = words;
  const texts = rest.reduce(
    (found, word) => found.filter((text) => mayHold(text, word, index)),
    [...index.textsOf(first)],
  );
  return texts
    .flatMap((text) => index.placesIn(text, first))
    .flatMap((start) => {
      let at: number | undefined = start;
      for (const word of rest) at = at === undefined ? undefined : findNext(word, at, index);
      return at === undefined ? [] : [{ first: start, last: at }];
    });
}

function findNext(word: string, from: number, { tokenAt }: NameIndex): number | undefined {
  for (let at = from + 1; at <= from + 1 + LEFT_OUT; at++) {
    const token = tokenAt(at);
    if (!token || !joins(token, tokenAt(at - 1))) return undefined;
    if (isWord(token, word)) return at;
    if (!token.capital && !INNER.has(token.folded)) return undefined;
  }
  return undefined;
}

/** Whether a text has a word in one of its forms. */
const mayHold = (text: number, word: string, { textsOf }: NameIndex): boolean =>
  word.length === 1 ||
  [word, word.charAt(0), SHORT[word], ...(LONG.get(word) ?? [])].some(
    (form) => form !== undefined && textsOf(form).has(text),
  );

const isWord = (token: PlacedToken, word: string): boolean =>
  token.folded === word ||
  acronymKey(token.text) === word ||
  isInitialOf(token, word) ||
  SHORT[token.folded] === word ||
  SHORT[word] === token.folded;

/** What names write out or shorten. */
const SHORT: Readonly<Record<string, string>> = {
  co: 'company',
  corp: 'corporation',
  inc: 'incorporated',
  ltd: 'limited',
  bros: 'brothers',
  dept: 'department',
  univ: 'university',
  inst: 'institute',
};

const LONG: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SHORT).map(([short, long]) => [long, [short]]),
);

const isInitialOf = ({ folded, capital }: PlacedToken, word: string): boolean =>
  capital && folded[0] === word[0] && Math.min(folded.length, word.length) === 1;

/** Whether a token can belong to the same name as the one before it. */
export const joins = (token: PlacedToken, before: PlacedToken | undefined): boolean =>
  before !== undefined &&
  !before.owns &&
  (token.gap === ' ' ||
    JOIN.test(token.gap) ||
    (AFTER_INITIAL.test(token.gap) && before.text.length < 3) ||
    (BEFORE_FORM.test(token.gap) && FORM.test(token.folded)));

/** Where the particles begin that stand before a place, or the place itself: the `van` of `van der Berg`. */
export function startOfParticles(place: number, { tokenAt }: Pick<NameIndex, 'tokenAt'>): number {
  let start = place;
  for (;;) {
    const [before, token] = [tokenAt(start - 1), tokenAt(start)];
    if (!before || !token || !PARTICLES.has(before.folded) || !joins(token, before)) return start;
    start -= 1;
  }
}

/** Whether a name ends with a stretch: no word with a capital follows it at once, nor over `van der`. */
export function endsName({ last }: Stretch, { tokenAt }: NameIndex): boolean {
  for (let at = last + 1; at <= last + 3; at++) {
    const next = tokenAt(at);
    if (!next || next.gap === BETWEEN_TEXTS || !joins(next, tokenAt(at - 1))) return true;
    if (next.capital) return false;
    if (!PARTICLES.has(next.folded)) return true;
  }
  return true;
}

/** Gives the words of a stretch as they are written, with those of the same name that follow at once. */
export function spellOut(stretch: Stretch, index: NameIndex): string {
  let last = stretch.last;
  while (!endsName({ first: stretch.first, last }, index) && last < stretch.last + 4) last += 1;
  return index
    .tokensIn(stretch.first, last + 1)
    .map(({ gap, text }, at) => (at === 0 ? text : gap + text))
    .join('');
}
