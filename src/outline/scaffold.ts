import type { Article } from '../model.js';
import { languageOf } from '../prose/language-of.js';
import { writeYaml } from '../yaml/write.js';
import { type Matter, readMatter } from './draft/facts.js';
import { labelsIn } from './draft/labels.js';
import { draftPeople, type Introduced, readPeople } from './draft/people.js';
import { planSlides } from './draft/plan.js';
import { titleFact } from './draft/points.js';
import { draftSection, runsOf } from './draft/section.js';
import type { DraftPart } from './draft/slides.js';
import { draftStats } from './draft/stats.js';
import { draftTimeline } from './draft/timeline.js';
import { topicTitles } from './draft/titles.js';
import { chooseVoices } from './draft/voices.js';
import { writeParts } from './draft/write.js';

export interface DraftOptions {
  /** Else the article's. */
  readonly title?: string;
  /** The article or its map, from the outline's folder. */
  readonly articleFile: string;
  readonly lang: string;
}

const ABOUT = 'A first outline, in the words of the article. Edit it as you like.';

/** A first outline, and what is to be said of it. */
export interface Draft {
  readonly outline: string;
  readonly notes: readonly string[];
}

/**
 * Writes a first outline of an article: for each section a part with its most telling facts, the quotations whose speakers
 * are told, and at the end dates, figures and people. It is the same each time, and holds no word that is not the article's
 * but for a few labels.
 */
export function draftOutline(article: Article, options: DraftOptions): Draft {
  const { lang } = options;
  const all = readMatter(article, lang);
  const plan = planSlides(all.map(({ size }) => size));
  const kept = all.flatMap((matter, at) => (plan[at] === undefined ? [] : [{ matter, slides: plan[at] }]));
  const left = all.filter((_, at) => plan[at] === undefined).map(({ key }) => key);
  const parts = draftParts(kept, lang);
  const skip = Object.fromEntries(left.map((key) => [key, labelsIn(lang).later]));
  return {
    outline: `${writeFront(article, options, skip)}\n${writeParts(parts)}\n`,
    notes: notesOn(all, left.length, lang),
  };
}

/** Writes an outline that holds nothing but a part for each section. */
export function bareOutline(article: Article, options: DraftOptions): string {
  const parts = article.sections
    .filter(({ skip }) => skip === undefined)
    .map(({ key, title }): DraftPart => ({ key, title, notes: [], slides: [] }));
  return `${writeFront(article, options, {})}\n${writeParts(parts)}\n`;
}

function notesOn(matter: readonly Matter[], left: number, lang: string): readonly string[] {
  const language = languageOf(lang);
  const lacking = matter.some(({ paragraphs }) => paragraphs.includes(''));
  return [
    ...(lacking
      ? ['The text is not at hand as a whole: where it lacks, a section has its title alone.']
      : []),
    ...(left > 0 ? [`The article has many sections: the ${left} shortest stand under "skip" for now.`] : []),
    ...(language === 'en'
      ? []
      : [
          `In the language "${lang}" no figures and people are gathered and no sentence is shortened${
            ['de', 'fr'].includes(language) ? '' : ', and no speakers are found'
          }: that is done in English alone.`,
        ]),
  ];
}

function draftParts(
  kept: readonly { readonly matter: Matter; readonly slides: number }[],
  lang: string,
): readonly DraftPart[] {
  const matter = kept.map((one) => one.matter);
  const people = readPeople(matter, lang);
  const roles = new Map(
    people.flatMap(({ name, affiliation }) => (affiliation === undefined ? [] : [[name, affiliation]])),
  );
  const slides = kept.reduce((sum, one) => sum + one.slides, 0);
  const voices = chooseVoices(matter, roles, Math.ceil(slides / 2), lang);
  const runs = kept.map((one) => runsOf(one.matter, one.slides));
  const topics = topicTitles(
    runs.flat().map(({ facts }) => facts),
    (facts) => titleFact(facts) === undefined,
    lang,
  );
  let at = 0;
  const sections = matter.map((one, index) => {
    const own = runs[index] ?? [];
    const from = at;
    at += own.length;
    const said = voices.filter(({ key }) => key === one.key);
    return draftSection(one, { runs: own, topics: topics.slice(from, at), voices: said }, lang);
  });
  return [...sections, ...draftEnd(matter, people, new Set(voices.map(({ by }) => by)), lang)];
}

/** Makes the part that gathers dates, figures and people; one of them alone needs no part of its own. */
function draftEnd(
  matter: readonly Matter[],
  people: readonly Introduced[],
  quoted: ReadonlySet<string>,
  lang: string,
): readonly DraftPart[] {
  const facts = matter.flatMap((one) => one.facts);
  const { brief, figures, people: who } = labelsIn(lang);
  const slides = [
    draftTimeline(facts, lang),
    draftStats(facts, figures, lang),
    draftPeople(people, quoted, who),
  ].flatMap((slide) => slide ?? []);
  if (slides.length === 0) return [];
  return [{ ...(slides.length > 1 && { title: brief }), notes: [], slides }];
}

function writeFront(
  { citation }: Article,
  { title, articleFile, lang }: DraftOptions,
  skip: Readonly<Record<string, string>>,
): string {
  const { publisher, published } = citation;
  const source = [publisher, published].filter((one) => one !== undefined).join(', ');
  const settings = {
    title: title ?? citation.title ?? articleFile,
    subtitle: source === '' ? undefined : source,
    lang,
    article: articleFile,
    skip: Object.keys(skip).length > 0 ? skip : undefined,
  };
  return `---\n${writeYaml(settings, ABOUT)}---\n`;
}
