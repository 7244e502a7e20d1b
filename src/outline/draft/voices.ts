import { splitSentences } from '../../prose/sentences.js';
import { findSpeakers } from '../../prose/speakers.js';
import type { Matter } from './facts.js';
import { nameParagraphs } from './labels.js';
import { sizeOf } from './size.js';
import type { DraftSlide } from './slides.js';

/** In words. */
const LONGEST = 40;
const SHORTEST = 4;
const MOST_IN_A_SECTION = 2;

/** What somebody says in the article, and where. */
export interface Voice {
  readonly key: string;
  /** Counted from 1 in its section. */
  readonly paragraph: number;
  /** As the article has them, the last comma left out; what is too long for a slide is cut, with an ellipsis. */
  readonly words: string;
  /** As they stand in the text, on one line. */
  readonly source: string;
  readonly by: string;
  readonly role?: string | undefined;
  /** The whole quotation, where it was cut. */
  readonly full?: string | undefined;
  readonly score: number;
}

/** Finds what to quote: at most so many quotations whose speakers the article tells, from as many speakers as there are. */
export function chooseVoices(
  matter: readonly Matter[],
  roles: ReadonlyMap<string, string>,
  most: number,
  lang: string,
): readonly Voice[] {
  const chosen: Voice[] = [];
  const all = [...findVoices(matter, roles, lang)].sort((a, b) => b.score - a.score);
  const timesOf = (by: string): number => chosen.filter((one) => one.by === by).length;
  for (let round = 0; round < 3; round += 1)
    for (const voice of all) {
      const here = chosen.filter(({ key }) => key === voice.key).length;
      const fits = chosen.length < most && here < MOST_IN_A_SECTION && timesOf(voice.by) === round;
      if (fits && !chosen.some(({ words }) => words === voice.words)) chosen.push(voice);
    }
  return all.filter((voice) => chosen.includes(voice)).sort((a, b) => a.paragraph - b.paragraph);
}

function findVoices(
  matter: readonly Matter[],
  roles: ReadonlyMap<string, string>,
  lang: string,
): readonly Voice[] {
  const places = matter.flatMap(({ key, paragraphs }) =>
    paragraphs.map((text, index) => ({ key, text, paragraph: index + 1 })),
  );
  const spoken = findSpeakers(
    places.map(({ text }) => text),
    lang,
  );
  return spoken.flatMap(({ text, speaker, paragraph, nested, continues }): readonly Voice[] => {
    const place = places[paragraph];
    const size = sizeOf(text);
    if (!place || speaker === undefined || nested || size < SHORTEST) return [];
    const source = text.replace(/\s+/gu, ' ');
    const whole = withoutComma(source);
    const words = size > LONGEST ? cutQuotation(whole, lang) : whole;
    if (words === undefined) return [];
    const { key, paragraph: number } = place;
    const sentence = /^\p{Lu}/u.test(text) ? 0.5 : 0;
    const score = Math.min(size, 25) / 25 + sentence - (words === whole ? 0 : 0.6) - (continues ? 0.1 : 0);
    const full = words === whole ? undefined : whole;
    return [
      {
        key,
        paragraph: number,
        words,
        source,
        by: speaker,
        role: withoutNumber(roles.get(speaker)),
        full,
        score,
      },
    ];
  });
}

/** A number in a role may stand elsewhere in the article than the words. */
const withoutNumber = (role: string | undefined): string | undefined =>
  role !== undefined && /\p{Nd}/u.test(role) ? undefined : role;

/** Leaves out the comma before "she said", and the full stop after what is no sentence: they are not the speaker's. */
function withoutComma(text: string): string {
  const plain = text.replace(/[,،、，](?=[’”]?$)/u, '');
  return /^\p{Ll}/u.test(plain) ? plain.replace(/(?<!\.)\.$/u, '') : plain;
}

/** Keeps the first sentences of a quotation as far as they fit, else the first clauses up to a comma or semicolon. */
function cutQuotation(text: string, lang: string): string | undefined {
  const ends = splitSentences(text, lang).map(({ end }) => end);
  const clauses = [...text.matchAll(/[,;:—–](?=\s)/gu)].map(({ index }) => index);
  const fits = (end: number): boolean => {
    const size = sizeOf(text.slice(0, end));
    return size <= LONGEST && size >= SHORTEST * 2;
  };
  const end = ends.findLast(fits) ?? clauses.findLast(fits);
  return end === undefined ? undefined : `${text.slice(0, end).trimEnd()} …`;
}

/** Makes a slide without a title of what somebody says. */
export const draftQuote = (voice: Voice, lang: string): DraftSlide => ({
  from: [{ key: voice.key, paragraphs: [voice.paragraph] }],
  blocks: [{ kind: 'quote', words: voice.words, by: voice.by, role: voice.role }],
  notes: [nameParagraphs([voice.paragraph], lang), ...(voice.full === undefined ? [] : [voice.full])],
});
