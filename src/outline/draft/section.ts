import type { Fact, Matter } from './facts.js';
import { nameParagraphs } from './labels.js';
import { cutRuns } from './plan.js';
import { sizeOf } from './size.js';
import { type DraftPart, type DraftSlide, gatherFrom } from './slides.js';
import { canBeTitle, topicTitles } from './titles.js';

/** What a slide of points holds at most: points, and words in them. */
const MOST_POINTS = 4;
const MOST_WORDS = 62;
/** In words. */
const LONGEST_LEAD = 24;
const LONGEST_PARAGRAPH = 60;

/** Makes a part of a section: what it is about, and so many slides of its most telling facts. */
export function draftSection(matter: Matter, slides: number, lang: string): DraftPart {
  const { key, title, facts, paragraphs } = matter;
  const usable = facts.filter(({ score }) => score > 0);
  const [lead] =
    slides === 0 || usable.length > slides * 2 + 1
      ? byScore(usable.filter(({ size }) => size <= LONGEST_LEAD))
      : [];
  const rest = facts.filter((fact) => fact !== lead);
  const numbers = paragraphs.map((_, index) => index + 1).filter((number) => paragraphs[number - 1] !== '');
  const runs = cutRuns(numbers, (number) => sizeOf(paragraphs[number - 1] ?? ''), slides).map((run) =>
    rest.filter(({ paragraph }) => run.includes(paragraph)),
  );
  const topics = topicTitles(runs, lang);
  const made = runs.map((run, index) => draftPoints(run, topics[index], lang));
  return {
    title,
    key,
    lead: lead?.point,
    notes: lead ? notesOn([lead], lang) : [],
    slides: made.flatMap((slide) => slide ?? []),
  };
}

/** Makes a slide of the most telling of some facts, one of them its title; undefined where none can stand on a slide. */
function draftPoints(
  facts: readonly Fact[],
  topic: string | undefined,
  lang: string,
): DraftSlide | undefined {
  const ranked = byScore(facts.filter(({ score }) => score > 0));
  const best = ranked[0]?.score ?? 0;
  const titled = ranked.find((fact) => canBeTitle(fact) && fact.score > best / 3);
  const points = choose(
    ranked.filter((fact) => fact !== titled),
    titled ? [titled] : [],
  );
  const used = [...(titled ? [titled] : []), ...points];
  if (used.length === 0) return undefined;
  const title = titled?.point ?? topic;
  return {
    ...(title !== undefined && { title }),
    from: gatherFrom(inOrder(used, facts)),
    blocks:
      points.length > 0 ? [{ kind: 'points', points: inOrder(points, facts).map(({ point }) => point) }] : [],
    notes: notesOn(inOrder(used, facts), lang),
  };
}

/** Takes the best facts as long as the slide has room for them, none that says much of what another says. */
function choose(ranked: readonly Fact[], taken: readonly Fact[]): readonly Fact[] {
  const chosen: Fact[] = [];
  let words = 0;
  for (const fact of ranked) {
    if (chosen.length === MOST_POINTS || (chosen.length > 0 && words + fact.size > MOST_WORDS)) continue;
    if ([...taken, ...chosen].some((other) => isLike(fact, other))) continue;
    chosen.push(fact);
    words += fact.size;
  }
  return chosen;
}

function isLike(one: Fact, other: Fact): boolean {
  const shared = [...one.stems].filter((stem) => other.stems.has(stem)).length;
  return shared > 0.6 * Math.min(one.stems.size, other.stems.size);
}

const byScore = (facts: readonly Fact[]): readonly Fact[] => [...facts].sort((a, b) => b.score - a.score);

const inOrder = (facts: readonly Fact[], order: readonly Fact[]): readonly Fact[] =>
  order.filter((fact) => facts.includes(fact));

/** Says which paragraphs facts are from, and gives in full what was shortened. */
function notesOn(facts: readonly Fact[], lang: string): readonly string[] {
  const numbers = [...new Set(facts.map(({ paragraph }) => paragraph))];
  const full = facts.filter(({ text, point }) => text.length > point.length + 1).map(({ text }) => text);
  return [nameParagraphs(numbers, lang), ...full];
}
