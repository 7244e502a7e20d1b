import { type Cases, countCases, type PlacedToken, placeTokens } from './cases.js';

/** Where each word of some texts stands, to look names up in. */
export interface NameIndex {
  /** Those of all texts, in order; a text's first one has a gap that no name goes over. */
  readonly tokens: readonly PlacedToken[];
  /** The tokens of each folded word, and of each acronym in capitals. */
  readonly places: ReadonlyMap<string, readonly number[]>;
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
  'of the for van von der den de la del di da do dos du dei al el bin ibn et und y i'.split(' '),
);
/** Those that stand in the name of a person. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de la del di da do dos du al el bin ibn dei'.split(' '),
);
/** How many words of a longer name may be left out between two. */
const LEFT_OUT = 2;

/** Makes an index of the words of texts in one language. */
export function indexNames(texts: readonly string[], lang: string): NameIndex {
  const tokens = texts.flatMap((text) =>
    placeTokens(text, lang).map((token, at) => (at === 0 ? { ...token, gap: BETWEEN_TEXTS } : token)),
  );
  const places = new Map<string, number[]>();
  const add = (key: string, at: number): void => {
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  };
  tokens.forEach(({ folded, text, capital }, at) => {
    add(folded, at);
    if (capital && ACRONYM.test(text)) add(acronymKey(text), at);
    // Covid for Covid-19
    if (capital && /^\p{L}{3,}\d/u.test(folded)) add(folded.replace(/\d.*/u, ''), at);
  });
  return { tokens, places, cases: countCases(tokens) };
}

/** `'U.S.' => 'US'` */
export const acronymKey = (text: string): string => (text.includes('.') ? text.replaceAll('.', '') : text);

/**
 * Finds where folded words stand as one name or as a part of one: in their order, with at most two words of a longer name
 * left out between them, and an initial for a whole word. Gives all such stretches.
 */
export function findStretches(words: readonly string[], index: NameIndex): readonly Stretch[] {
  const [first = '', ...rest] = words;
  return (index.places.get(first) ?? []).flatMap((start) => {
    let at: number | undefined = start;
    for (const word of rest) at = at === undefined ? undefined : findNext(word, at, index);
    return at === undefined ? [] : [{ first: start, last: at }];
  });
}

function findNext(word: string, from: number, { tokens }: NameIndex): number | undefined {
  for (let at = from + 1; at <= from + 1 + LEFT_OUT; at++) {
    const token = tokens[at];
    if (!token || !joins(token, tokens[at - 1])) return undefined;
    if (isWord(token, word)) return at;
    if (!token.capital && !INNER.has(token.folded)) return undefined;
  }
  return undefined;
}

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

/** Whether a name ends with a stretch: no word with a capital follows it at once, nor over `van der`. */
export function endsName({ last }: Stretch, { tokens }: NameIndex): boolean {
  for (let at = last + 1; at <= last + 3; at++) {
    const next = tokens[at];
    if (!next || next.gap === BETWEEN_TEXTS || !joins(next, tokens[at - 1])) return true;
    if (next.capital) return false;
    if (!PARTICLES.has(next.folded)) return true;
  }
  return true;
}

/** Gives the words of a stretch as they are written, with those of the same name that follow at once. */
export function spellOut(stretch: Stretch, index: NameIndex): string {
  let last = stretch.last;
  while (!endsName({ first: stretch.first, last }, index) && last < stretch.last + 4) last += 1;
  return index.tokens
    .slice(stretch.first, last + 1)
    .map(({ gap, text }, at) => (at === 0 ? text : gap + text))
    .join('');
}
