import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/article/read.js';
import type { Quote } from '../../../../src/check/quotes/quote.js';
import { quotesOf } from '../../../../src/check/quotes/quoted.js';
import type { Article } from '../../../../src/model.js';
import { deckOf } from '../../../support/deck.js';
import { ARTICLES } from '../../../support/faults.js';

/** Numbers from 0 to 1 that only look random: the same for the same seed (mulberry32, Tommy Ettinger 2017). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let hash = Math.imul(state ^ (state >>> 15), 1 | state);
    hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash;
    return ((hash ^ (hash >>> 14)) >>> 0) / 4294967296;
  };
}

interface Draw {
  readonly below: (limit: number) => number;
  readonly of: <T>(items: readonly T[]) => T;
}

/** The sections of an article, each a list of its paragraphs' words, which keep their punctuation. */
type Words = readonly (readonly (readonly string[])[])[];
/** Makes a quotation, or none where the words that were drawn allow none. */
type Maker = (words: Words, draw: Draw) => readonly string[] | undefined;

const run = (words: Words, draw: Draw, least = 6): readonly string[] | undefined => {
  const paragraph = draw.of(draw.of(words));
  if (paragraph.length < least) return undefined;
  const length = least + draw.below(Math.min(14, paragraph.length - least + 1));
  const start = draw.below(paragraph.length - length + 1);
  return paragraph.slice(start, start + length);
};

const put = (words: readonly string[], at: number, ...others: readonly string[]): readonly string[] => [
  ...words.slice(0, at),
  ...others,
  ...words.slice(at + 1),
];
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const NEGATION =
  /^(?:not|no|never|nor|neither|none|nobody|nothing|without|cannot|hardly|nicht|kein\p{L}*|.*nt)$/u;

const ALTERED: Readonly<Record<string, Maker>> = {
  'a word': (words, draw) => {
    const quote = run(words, draw);
    const at = draw.below(quote?.length ?? 0);
    const other = draw.of(['window', 'slowly', 'Thursday', 'green', 'because', 'them', 'under', 'seven']);
    return quote && (bare(quote[at] ?? '') === '' ? undefined : put(quote, at, other));
  },
  'a number': (words, draw) => {
    const quote = run(words, draw);
    const at = quote?.findIndex((word) => /\d/u.test(word)) ?? -1;
    const changed = quote?.[at]?.replace(/\d/u, (digit) => String((Number(digit) + 1 + draw.below(8)) % 10));
    return quote && at >= 0 && changed !== quote[at] ? put(quote, at, changed ?? '') : undefined;
  },
  'a negation': (words, draw) => {
    const quote = run(words, draw);
    if (!quote) return undefined;
    const at = quote.findIndex(
      (word, index) => index > 0 && index < quote.length - 1 && NEGATION.test(bare(word)),
    );
    if (at > 0) return put(quote, at);
    const place = 1 + draw.below(quote.length - 2);
    return put(quote, place, 'not', quote[place] ?? '');
  },
  'an order': (words, draw) => {
    const quote = run(words, draw);
    const at = draw.below((quote?.length ?? 1) - 1);
    return quote && put(put(quote, at, quote[at + 1] ?? ''), at + 1, quote[at] ?? '');
  },
  'a splice': (words, draw) => {
    const [one, other] = [run([draw.of(words)], draw), run([draw.of(words)], draw)];
    return one && other && [...one.slice(-4), ...other.slice(0, 4)];
  },
  'a splice of two sections with an ellipsis': (words, draw) => {
    const first = draw.below(words.length);
    const [one, other] = [
      run([words[first] ?? []], draw),
      run([words[(first + 1) % words.length] ?? []], draw),
    ];
    return one && other && [...one.slice(-4), '…', ...other.slice(0, 4)];
  },
  'a dropped ellipsis': (words, draw) => {
    const quote = run(words, draw, 9);
    const from = 2 + draw.below(3);
    return quote && [...quote.slice(0, from), ...quote.slice(from + 1 + draw.below(3))];
  },
};

const FAITHFUL: Readonly<Record<string, Maker>> = {
  'a part': (words, draw) => run(words, draw, 3),
  'other marks': (words, draw) =>
    run(words, draw)?.map((word) => word.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").replace(/–/gu, '-')),
  'a dash': (words, draw) =>
    run(words, draw)?.map((word) => (word === '—' ? draw.of(['–', '--', '-']) : word)),
  'other spaces': (words, draw) =>
    run(words, draw)?.map((word) => word + draw.of(['', '\u00a0', '\n', '\u2009'])),
  'soft hyphens': (words, draw) =>
    run(words, draw)?.map((word) => (word.length > 6 ? `${word.slice(0, 3)}\u00ad${word.slice(3)}` : word)),
  'a word parted at the end of a line': (words, draw) =>
    run(words, draw)?.map((word) =>
      /^\p{Ll}{7,}/u.test(word) ? `${word.slice(0, 3)}-\n${word.slice(3)}` : word,
    ),
  'another Unicode form': (words, draw) => run(words, draw)?.map((word) => word.normalize('NFD')),
  'an ellipsis': (words, draw) => {
    const quote = run(words, draw, 9);
    const [from, to] = [2 + draw.below(2), 5 + draw.below(3)];
    const hidden = quote?.slice(from, to) ?? [];
    if (!quote || hidden.some((word) => NEGATION.test(bare(word)))) return undefined;
    if (
      [quote.slice(0, from), quote.slice(to)].some(
        (piece) => piece.filter((word) => bare(word) !== '').length < 2,
      )
    )
      return undefined;
    return [...quote.slice(0, from), draw.of(['…', '...', '[…]', '. . .', '[...]']), ...quote.slice(to)];
  },
  'a word in brackets': (words, draw) => {
    const quote = run(words, draw);
    const at = 1 + draw.below((quote?.length ?? 3) - 2);
    return quote && !NEGATION.test(bare(quote[at] ?? '')) ? put(quote, at, '[Mrs Brown]') : undefined;
  },
  'brackets put in': (words, draw) => {
    const quote = run(words, draw);
    const at = 1 + draw.below((quote?.length ?? 3) - 2);
    return quote && put(quote, at, '[that is]', quote[at] ?? '');
  },
  'a first letter': (words, draw) => {
    const [first = '', ...rest] = run(words, draw) ?? [];
    if (!/^\p{L}/u.test(first)) return undefined;
    const capital = first.charAt(0).toUpperCase();
    return [draw.of([capital, `[${capital}]`]) + first.slice(1), ...rest];
  },
  'an end': (words, draw) => {
    const quote = run(words, draw);
    const last = (quote?.at(-1) ?? '').replace(/[.,;:]+$/u, '');
    return quote && [...quote.slice(0, -1), last + draw.of(['.', ',', ''])];
  },
};

const wordsOf = ({ sections }: Article): Words =>
  sections.map(({ paragraphs }) => paragraphs.map(({ text = '' }) => text.split(/\s+/u)));

/** Whether the words stand in the article all the same, by another way of looking. */
const standsThere = (quote: readonly string[], words: Words): boolean => {
  const flat = (all: readonly string[]): string => ` ${all.map(bare).filter(Boolean).join(' ')} `;
  return words.some((paragraphs) => paragraphs.some((paragraph) => flat(paragraph).includes(flat(quote))));
};

/** Takes the meaning of Markdown's marks away. */
const escaped = (text: string): string => text.replace(/[!-/:-@[-`{-~]/gu, '\\$&');

/** Makes quotations by each of the makers in turn, and holds them all to their article in one deck. */
function quoteAll(article: Article, makers: Readonly<Record<string, Maker>>, count: number, seed: number) {
  const random = chance(seed);
  const below = (limit: number): number => Math.floor(random() * Math.max(1, limit));
  const draw: Draw = { below, of: (items) => items[below(items.length)] as (typeof items)[number] };
  const words = wordsOf(article);
  const made: { readonly how: string; readonly text: string }[] = [];
  const names = Object.keys(makers);
  for (let turn = 0; made.length < count; turn += 1) {
    const how = names[turn % names.length] ?? '';
    const quote = makers[how]?.(words, draw);
    if (!quote || (makers === ALTERED && !quote.includes('…') && standsThere(quote, words))) continue;
    made.push({ how, text: quote.join(' ') });
  }
  const slides = made.map(({ text }, index) => `## ${index}\n\n::: quote\n${escaped(text)}\n:::\n`);
  const quotes = quotesOf(deckOf(slides.join('\n'), article).deck).filter(({ block }) => block);
  expect(quotes).toHaveLength(count);
  return made.map((one, index) => ({ ...one, quote: quotes[index] as Quote }));
}

const articles = await Promise.all(
  readdirSync(ARTICLES).map(async (setting) => {
    const { value } = await readArticle({
      folder: ARTICLES,
      setting,
      text: undefined,
      place: { file: 'deck.md' },
    });
    return value as Article;
  }),
);
const EACH = Math.ceil(1000 / articles.length);

test('of 1,000 altered quotations none is accepted', () => {
  const held = articles.flatMap((article, index) => quoteAll(article, ALTERED, EACH, 1 + index));
  expect(held.length).toBeGreaterThanOrEqual(1000);
  const accepted = held.filter(({ quote }) => quote.status === 'verbatim');
  expect(accepted.map(({ how, text }) => `${how}: ${text}`)).toEqual([]);
});

test('of 1,000 faithful quotations at most 5 are refused', () => {
  const held = articles.flatMap((article, index) => quoteAll(article, FAITHFUL, EACH, 100 + index));
  expect(held.length).toBeGreaterThanOrEqual(1000);
  const refused = held.filter(({ quote }) => quote.status !== 'verbatim');
  const told = refused.map(
    ({ how, text, quote }) =>
      `${how}: ${text} (${quote.why ?? quote.nearest?.quoted} / ${quote.nearest?.written})`,
  );
  if (refused.length > 5) expect(told).toEqual([]);
});
