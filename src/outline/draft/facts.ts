import type { Article } from '../../model.js';
import { isWhole, standsAlone } from '../../prose/alone.js';
import { headlineOf } from '../../prose/headline.js';
import { languageOf } from '../../prose/language-of.js';
import { rankSentences } from '../../prose/rank.js';
import { sentenceSplitter } from '../../prose/sentences.js';
import { shortenSentence } from '../../prose/shorten.js';
import { wordFinder } from '../../prose/words.js';
import { sizeOf } from './size.js';

/** A sentence of the article, and how well it would do on a slide. */
export interface Fact {
  readonly key: string;
  /** Counted from 1 in its section. */
  readonly paragraph: number;
  /** The whole sentence on one line. */
  readonly text: string;
  /** Shortened, without the full stop. */
  readonly point: string;
  /** About how many words the point has. */
  readonly size: number;
  /** Can be understood without the sentence before it. */
  readonly alone: boolean;
  /** The point as a title, where it can be one. */
  readonly headline: string | undefined;
  readonly stems: ReadonlySet<string>;
  /** How telling it is; 0 where it cannot stand on a slide. */
  readonly score: number;
}

/** A section that slides are made of, with what it says. */
export interface Matter {
  readonly key: string;
  readonly title: string;
  /** The texts of its paragraphs; empty where the text is not at hand. */
  readonly paragraphs: readonly string[];
  readonly facts: readonly Fact[];
  /** About how many words it has. */
  readonly size: number;
}

/** What is central to its section counts more than what is central to the whole. */
const OWN_SHARE = 0.7;
/** Nothing but a quotation, which does not tell who speaks. */
const ALL_QUOTED = /^[“"„«「‘][^”"“»」]*[”"“»」’]\P{L}*$/u;
const SOMEBODY = /, (?:he|she|they) (?:said|says|added|told \p{L}+)\P{L}*$/u;
/** An "I" before a full stop is an initial. */
const FIRST_PERSON = /(?<![\p{L}.])(?:I(?![\p{L}.])|(?:me|my|mine|myself)(?!\p{L}))/u;

/** Gives the sections of an article that are not left out, with each sentence ranked. */
export function readMatter({ sections }: Article, lang: string): readonly Matter[] {
  const wordsOf = wordFinder(lang);
  const sentencesOf = sentenceSplitter(lang);
  const read = sections
    .filter(({ skip }) => skip === undefined)
    .map(({ key, title, paragraphs }) => {
      const texts = paragraphs.map(({ text = '' }) => text);
      const sentences = texts.flatMap((text, index) =>
        sentencesOf(text).map((one) => {
          const line = one.text.replace(/\s+/gu, ' ');
          return { text: line, paragraph: index + 1, stems: wordsOf(line).map(({ stem }) => stem) };
        }),
      );
      return { key, title, texts, sentences };
    });
  const whole = rankSentences(read.flatMap(({ sentences }) => sentences.map(({ stems }) => stems)));
  let at = 0;
  return read.map(({ key, title, texts, sentences }) => {
    const own = rankSentences(sentences.map(({ stems }) => stems));
    const facts = sentences.map(({ text, paragraph, stems }, index): Fact => {
      const rank = OWN_SHARE * (own[index] ?? 0) + (1 - OWN_SHARE) * (whole[at + index] ?? 0);
      const point = withoutStop(shortenSentence(text, lang));
      const size = sizeOf(point);
      const alone = standsAlone(point, lang) && !text.startsWith('(') && !SOMEBODY.test(text);
      const score = rank * fitness(text, size, lang) * (alone ? 1 : 0.25) * (index === 0 ? 1.3 : 1);
      const headline = score > 0 ? headlineOf(point, lang) : undefined;
      return { key, paragraph, text, point, size, alone, headline, stems: new Set(stems), score };
    });
    at += sentences.length;
    return { key, title, paragraphs: texts, facts, size: texts.reduce((sum, text) => sum + sizeOf(text), 0) };
  });
}

/** A point on a slide has no full stop. */
export const withoutStop = (text: string): string => text.replace(/(?<![.…])[.。．]$/u, '');

/** Gives how well a sentence would do on a slide of its own, from 0 to about 1. */
function fitness(text: string, size: number, lang: string): number {
  if (!isWhole(text) || size < 4 || ALL_QUOTED.test(text)) return 0;
  const long = size <= 16 ? 1 : size <= 22 ? 0.8 : size <= 30 ? 0.5 : size <= 45 ? 0.15 : 0;
  const short = size < 5 ? 0.5 : 1;
  const asks = /[?？؟!！]\P{L}*$/u.test(text) ? 0.5 : 1;
  const spoken = /["“”„«»「」]/u.test(text) ? 0.6 : 1;
  const mine = languageOf(lang) === 'en' && FIRST_PERSON.test(text) ? 0.6 : 1;
  const counted = /\p{Nd}/u.test(text) ? 1.15 : 1;
  return long * short * asks * spoken * mine * counted;
}
