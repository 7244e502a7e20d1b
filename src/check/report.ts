import { coverageRatio, type SectionUse, sectionUses, slidesOf } from '../deck/coverage.js';
import type { Deck, SectionDrift, Slide, Verdict } from '../model.js';
import type { Level, Problem } from '../problem.js';
import type { Quote } from './quotes/quote.js';

/** All that is known of a deck and its article, as `lectern check --format json` prints it. */
export interface Report {
  readonly deck: string;
  readonly problems: readonly ReportedProblem[];
  readonly coverage: {
    readonly sections: readonly ReportedSection[];
    /** The share of the paragraphs that slides stand on, of all in the sections that are not skipped: from 0 to 1. */
    readonly ratio: number;
  };
  readonly quotes: readonly ReportedQuote[];
  readonly drift: readonly ReportedDrift[];
  readonly slides: readonly ReportedSlide[];
  /** The rules that the deck is not held to, each with the reason. */
  readonly off: Readonly<Record<string, string>>;
}

export interface ReportedProblem {
  readonly rule: string;
  readonly level: Level;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The id of the slide that it stands on. */
  readonly slide?: string;
  readonly what: string;
  readonly fix: string;
}

export interface ReportedSection {
  readonly key: string;
  readonly title: string;
  readonly status: SectionUse['status'];
  /** Why it is skipped. */
  readonly reason?: string;
  readonly slides: readonly string[];
  readonly paragraphs: { readonly used: number; readonly total: number };
}

export interface ReportedQuote {
  readonly text: string;
  readonly status: Quote['status'];
  /** The key of the section that has the words, and the paragraph in it, from 1. */
  readonly section?: string;
  readonly paragraph?: number;
  /** Where they begin and end in it, as offsets of UTF-16. */
  readonly stretch?: { readonly start: number; readonly end: number };
  /** The id of the slide that quotes them. */
  readonly slide: string;
  /** What became of the map’s proof of them, where it has one. */
  readonly proof?: Uppercase<Verdict>;
  /** Whom the article gives them to. */
  readonly speaker?: string;
  /** The article, opened at the very words. */
  readonly url?: string;
}

/** What became of a section since the map was made, and of those of its paragraphs that are not as they were. */
export interface ReportedDrift {
  readonly section: string;
  readonly status: Uppercase<Verdict>;
  readonly paragraphs: readonly { readonly number: number; readonly status: Uppercase<Verdict> }[];
}

export interface ReportedSlide {
  readonly id: string;
  readonly title: string;
  /** The key of the section that it stands on first. */
  readonly section?: string;
  readonly line: number;
  /** The presenter's own matter, which is exempt from the proof. */
  readonly own: boolean;
}

/** Reports on a deck: its problems by slide, what it makes of its article, and its slides; of one that could not be made, its problems alone. */
export function reportOn(
  name: string,
  deck: Deck | undefined,
  quotes: readonly Quote[],
  problems: readonly Problem[],
): Report {
  const slides = deck ? slidesOf(deck) : [];
  const sections = (deck ? sectionUses(deck) : []).map(
    ({ section, status, reason, slides: users, paragraphs }) => ({
      key: section.key,
      title: section.title,
      status,
      ...(reason !== undefined && { reason }),
      slides: users.map(({ id }) => id),
      paragraphs,
    }),
  );
  return {
    deck: name,
    problems: problems.map((problem) => reportProblem(problem, slides, deck?.file)),
    coverage: { sections, ratio: coverageRatio(sections) },
    quotes: quotes.map(reportQuote),
    drift: (deck?.article?.drift?.sections ?? []).map(reportDrift),
    slides: slides.map(reportSlide),
    off: deck?.settings.off ?? {},
  };
}

function reportProblem(
  { rule, level, place: { file, line, column }, what, fix }: Problem,
  slides: readonly Slide[],
  outline: string | undefined,
): ReportedProblem {
  const slide = file === outline && line !== undefined ? slideAt(line, slides) : undefined;
  return {
    rule,
    level,
    file,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(slide && { slide: slide.id }),
    what,
    fix,
  };
}

/** Gives the slide that a line of the outline belongs to: the last that begins on it or before it. */
const slideAt = (line: number, slides: readonly Slide[]): Slide | undefined =>
  slides.findLast((slide) => slide.line > 0 && slide.line <= line);

const reportQuote = ({
  text,
  status,
  section,
  paragraph,
  stretch,
  claim,
  stored,
  speakers,
  url,
}: Quote): ReportedQuote => ({
  text,
  status,
  slide: claim.slide.id,
  ...(stored && { proof: capitals(stored.verdict) }),
  ...(stretch && { stretch }),
  ...(section !== undefined && { section }),
  ...(paragraph !== undefined && { paragraph }),
  ...oneOf(speakers()),
  ...(url !== undefined && { url }),
});

/** Where the article leaves open which of several it is, it is nobody. */
const oneOf = ([speaker, other]: readonly string[]): Pick<ReportedQuote, 'speaker'> =>
  speaker === undefined || other !== undefined ? {} : { speaker };

const reportDrift = ({ key, verdict, paragraphs }: SectionDrift): ReportedDrift => ({
  section: key,
  status: capitals(verdict),
  paragraphs: paragraphs
    .filter((one) => one.verdict !== 'current')
    .map((one) => ({ number: one.number, status: capitals(one.verdict) })),
});

const capitals = (verdict: Verdict): Uppercase<Verdict> => verdict.toUpperCase() as Uppercase<Verdict>;

function reportSlide({ id, name, grounds, line, own }: Slide): ReportedSlide {
  const section = grounds[0]?.section.key;
  return { id, title: name, ...(section !== undefined && { section }), line, own };
}
