import { type Fact, type Matter, withoutStop } from './facts.js';
import { cutRuns } from './plan.js';
import { byScore, draftPoints, notesOn, titleFact } from './points.js';
import { sizeOf } from './size.js';
import { type DraftPart, type DraftSlide, gatherFrom } from './slides.js';
import { draftQuote, type Voice } from './voices.js';

/** In words. */
const LONGEST_LEAD = 22;
/** So many points are left to the slide that a lead is taken from. */
const POINTS_KEPT = 2;
const MOST_ITEMS = 5;
const LONGEST_ITEM = 12;

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
  const free = runs.map(({ facts }) =>
    facts.filter((fact) => !voices.some((voice) => fact.text.includes(voice.source))),
  );
  const lead = runs.length > 0 ? spareFact(free) : byScore(matter.facts.filter(canLead))[0];
  const slides = runs.flatMap(({ paragraphs }, at) => {
    const facts = (free[at] ?? []).filter((fact) => fact !== lead);
    const said = voices.filter(({ paragraph }) => paragraphs.includes(paragraph));
    return joinQuote(draftPoints(facts, topics[at], lang), said, lang);
  });
  return {
    title: matter.title,
    key: matter.key,
    lead: lead?.point,
    notes: lead ? notesOn([lead], [lead.point], lang) : [],
    slides: slides.length > 0 || lead ? slides : [bareSlide(matter)],
  };
}

const canLead = ({ score, size, alone }: Fact): boolean => score > 0 && alone && size <= LONGEST_LEAD;

/** Gives the best sentence for a part's lead that its slide can do without. */
function spareFact(runs: readonly (readonly Fact[])[]): Fact | undefined {
  const spare = runs.flatMap((facts) => {
    const usable = facts.filter(({ score }) => score > 0);
    const title = titleFact(facts);
    return usable.length > POINTS_KEPT + (title ? 1 : 0) ? usable.filter((fact) => fact !== title) : [];
  });
  const [best] = byScore(spare);
  return byScore(spare.filter(canLead)).find(({ score }) => score > (best?.score ?? 0) / 3);
}

/** Gives a slide of points and one for each quotation; a lone point shares the slide with the first. */
function joinQuote(
  points: DraftSlide | undefined,
  voices: readonly Voice[],
  lang: string,
): readonly DraftSlide[] {
  const quotes = voices.map((voice) => draftQuote(voice, lang));
  const [first, ...others] = quotes;
  if (!points) return quotes;
  if (!first || pointsOf(points) > 1) return [points, ...quotes];
  const both: DraftSlide = {
    ...points,
    from: gatherFrom(
      [points, first]
        .flatMap(({ from }) => from)
        .flatMap(({ key, paragraphs }) => paragraphs.map((paragraph) => ({ key, paragraph }))),
    ),
    blocks: [...first.blocks, ...points.blocks],
    notes: [...new Set([...points.notes, ...first.notes])],
  };
  return [both, ...others];
}

const pointsOf = ({ blocks }: DraftSlide): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'points' ? block.points.length : 0), 0);

/** Of a section without a sentence, such as a list, the first short items are shown; where there are none, its name. */
function bareSlide({ key, title, paragraphs }: Matter): DraftSlide {
  const items = paragraphs.filter((text) => text !== '' && sizeOf(text) <= LONGEST_ITEM).slice(0, MOST_ITEMS);
  return {
    ...(items.length === 0 && { title }),
    from: [{ key, paragraphs: [] }],
    blocks: items.length > 0 ? [{ kind: 'points', points: items.map(withoutStop) }] : [],
    notes: [],
  };
}
