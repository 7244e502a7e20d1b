import { type Fact, withoutStop } from './facts.js';
import { nameParagraphs } from './labels.js';
import { type DraftSlide, gatherFrom } from './slides.js';

/** What a slide of points holds at most: points, and words in them. */
const MOST_POINTS = 4;
const MOST_WORDS = 56;
/** A title of two lines takes the room of so many words. */
const SECOND_LINE = 8;
const TITLE_LINE = 42;
/** Beyond so many, only what is about as telling as the best. */
const FEW = 2;
/** A longer one stands alone. */
const LONG_POINT = 28;

/** Gives the fact that titles a slide; undefined where none of the better ones is short enough. */
export function titleFact(facts: readonly Fact[]): Fact | undefined {
  const ranked = byScore(facts.filter(({ score }) => score > 0));
  const best = ranked[0]?.score ?? 0;
  const able = ranked.filter(({ headline }) => headline !== undefined);
  return able.find(({ score }) => score > best / 3) ?? able.find(({ alone }) => alone);
}

/** Makes a slide of the most telling of some facts, one of them its title; undefined where none can stand on a slide. */
export function draftPoints(
  facts: readonly Fact[],
  topic: string | undefined,
  lang: string,
): DraftSlide | undefined {
  const ranked = byScore(facts.filter(({ score }) => score > 0));
  const titled = titleFact(facts);
  const title = titled?.headline ?? topic;
  const room = MOST_WORDS - ([...(title ?? '')].length > TITLE_LINE ? SECOND_LINE : 0);
  const chosen = choose(
    ranked.filter((fact) => fact !== titled),
    titled ? [titled] : [],
    room,
  );
  const points = facts.filter((fact) => chosen.includes(fact));
  const used = facts.filter((fact) => fact === titled || chosen.includes(fact));
  if (used.length === 0) return undefined;
  return {
    ...(title !== undefined && { title }),
    from: gatherFrom(used),
    blocks: points.length > 0 ? [{ kind: 'points', points: points.map(({ point }) => point) }] : [],
    notes: notesOn(used, [title ?? '', ...points.map(({ point }) => point)], lang),
  };
}

/** Takes the best facts as long as the slide has room for them, none that says much of what another says. */
function choose(ranked: readonly Fact[], taken: readonly Fact[], room: number): readonly Fact[] {
  const chosen: Fact[] = [];
  let words = 0;
  const short = ranked.filter(({ size }) => size <= LONG_POINT);
  const candidates = short.length > 0 ? short : ranked;
  const least = (candidates[0]?.score ?? 0) / 5;
  for (const fact of candidates) {
    const full = chosen.length === MOST_POINTS || (chosen.length > 0 && words + fact.size > room);
    const faint = chosen.length >= FEW && fact.score < least;
    if (full || faint || [...taken, ...chosen].some((other) => isLike(fact, other))) continue;
    chosen.push(fact);
    words += fact.size;
  }
  return chosen;
}

function isLike(one: Fact, other: Fact): boolean {
  const shared = [...one.stems].filter((stem) => other.stems.has(stem)).length;
  return shared > 0.6 * Math.min(one.stems.size, other.stems.size);
}

/** The most telling first. */
export const byScore = (facts: readonly Fact[]): readonly Fact[] =>
  [...facts].sort((a, b) => b.score - a.score);

/** Says which paragraphs facts are from, and gives in full what is not shown so. */
export function notesOn(facts: readonly Fact[], shown: readonly string[], lang: string): readonly string[] {
  const numbers = [...new Set(facts.map(({ paragraph }) => paragraph))];
  const full = facts.map(({ text }) => text).filter((text) => !shown.includes(withoutStop(text)));
  return [nameParagraphs(numbers, lang), ...full];
}
