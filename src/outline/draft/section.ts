import type { Fact, Matter } from './facts.js';
import { cutRuns } from './plan.js';
import { byScore, type Drafted, draftPoints, notesOn } from './points.js';
import { sizeOf } from './size.js';
import type { DraftPart, DraftSlide } from './slides.js';
import { draftQuote, type Voice } from './voices.js';

/** In words. */
const LONGEST_LEAD = 24;

/** The matter of one slide: the paragraphs, one after the other, that it is made of. */
export interface Run {
  readonly paragraphs: readonly number[];
  readonly facts: readonly Fact[];
}

/** Cuts a section into the runs of so many slides. */
export function runsOf({ paragraphs, facts }: Matter, slides: number): readonly Run[] {
  const numbers = paragraphs.map((_, index) => index + 1).filter((number) => paragraphs[number - 1] !== '');
  return cutRuns(numbers, (number) => sizeOf(paragraphs[number - 1] ?? ''), slides).map((run) => ({
    paragraphs: run,
    facts: facts.filter(({ paragraph }) => run.includes(paragraph)),
  }));
}

/** What a part is made of beside its section: a run for each slide, with the topic of each, and whom it quotes. */
export interface Plan {
  readonly runs: readonly Run[];
  readonly topics: readonly (string | undefined)[];
  readonly voices: readonly Voice[];
}

/** Makes a part of a section: its lead, and for each run a slide of its most telling facts and what is said there. */
export function draftSection(matter: Matter, { runs, topics, voices }: Plan, lang: string): DraftPart {
  const free = (fact: Fact): boolean => !voices.some((voice) => fact.text.includes(voice.words));
  const drafted = runs.map(({ facts }, at) => draftPoints(facts.filter(free), topics[at], lang));
  const slides = runs.flatMap(({ paragraphs }, at) => [
    ...(drafted[at] ? [drafted[at].slide] : []),
    ...voices
      .filter(({ paragraph }) => paragraphs.includes(paragraph))
      .map((voice) => draftQuote(voice, lang)),
  ]);
  const lead = leadOf(
    matter.facts.filter(free),
    drafted.flatMap((one) => one ?? []),
  );
  return {
    title: matter.title,
    key: matter.key,
    lead: lead?.point,
    notes: lead ? notesOn([lead], [lead.point], lang) : [],
    slides: slides.length > 0 || lead ? slides : [bareSlide(matter)],
  };
}

/** Gives the best sentence that no slide has taken, where it is nearly as good as the best of all. */
function leadOf(facts: readonly Fact[], drafted: readonly Drafted[]): Fact | undefined {
  const taken = drafted.flatMap((one) => one.facts);
  const [best] = byScore(facts);
  const [lead] = byScore(facts.filter((fact) => !taken.includes(fact) && fact.size <= LONGEST_LEAD));
  return lead && best && lead.score > 0 && lead.score > best.score / 3 ? lead : undefined;
}

/** A section of which no sentence can stand on a slide is named. */
const bareSlide = ({ key, title }: Matter): DraftSlide => ({
  title,
  from: [{ key, paragraphs: [] }],
  blocks: [],
  notes: [],
});
