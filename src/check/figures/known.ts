import type { Deck, Section, Slide } from '../../model.js';
import { SIGNS } from '../../prose/figures/currency.js';
import { measureIn, perIn } from '../../prose/measure.js';
import { type Figure, numberFinder } from '../../prose/numbers.js';
import { once } from '../../prose/once.js';
import { findRelativeYears } from '../../prose/relative-years.js';
import { findUnits } from '../../prose/units.js';
import { type Change, changeOf } from './direction.js';
import { type Pair, pairsIn } from './pairs.js';

/** A figure of the article, with its unit from the words behind it. */
export interface KnownFigure extends Figure {
  /** The unit for each of which it is told. */
  readonly per?: () => string | undefined;
  /** The words after it. */
  readonly after?: string;
  readonly change?: () => Change | undefined;
}

/** A passage of the article, or its title, and the figures in it. */
export interface Passage {
  readonly section: Section;
  /** From 1; 0 for the section's title. */
  readonly paragraph: number;
  readonly text: string;
  /** Found at the first use: few slides stand on the whole article. */
  readonly figures: () => readonly KnownFigure[];
  readonly pairs: () => readonly Pair[];
}

/** All figures that the article knows. */
export interface Known {
  readonly lang: string;
  /** Those of how it is cited, which every slide stands on. */
  readonly everywhere: readonly Figure[];
  /** The years of a date that the article gives without one: that of its publication and the one before. */
  readonly years: readonly number[];
  readonly passages: readonly Passage[];
  readonly bySection: ReadonlyMap<string, readonly Passage[]>;
}

/** No unit, and no words that a number counts, stand farther behind it. */
const SIGHT = 40;

/** Finds the figures of a deck's article; undefined where its text is not at hand. */
export function knownFigures({ article, settings }: Deck): Known | undefined {
  if (!article) return undefined;
  const { citation, sections } = article;
  const lang = citation.lang ?? settings.lang;
  const find = numberFinder(lang);
  const published = find(citation.published ?? '');
  const year = published.flatMap(yearsOf)[0];
  const passagesOf = (section: Section): readonly Passage[] =>
    [{ text: section.title }, ...section.paragraphs].flatMap(({ text }, paragraph) => {
      if (text === undefined) return [];
      const relative = (): readonly Figure[] =>
        year === undefined ? [] : findRelativeYears(text, lang, year);
      const measured = (figure: Figure): KnownFigure => {
        const after = text.slice(figure.end, figure.end + SIGHT);
        return {
          ...figure,
          after,
          unit: figure.unit ?? measureIn(after),
          per: () => perIn(after),
          change: () => changeOf(text, figure),
        };
      };
      const figures = once(() => {
        const found = find(text);
        return [...[...found, ...moneyInCells(text, found, lang)].map(measured), ...relative()];
      });
      const pairs = once(() => pairsIn(text, figures()));
      return [{ section, paragraph, text, figures, pairs }];
    });
  const bySection = new Map(sections.map((section) => [section.key, passagesOf(section)]));
  const passages = [...bySection.values()].flat();
  if (!passages.some(({ paragraph }) => paragraph > 0)) return undefined;
  return {
    lang,
    everywhere: [citation.title, citation.publisher, citation.byline]
      .flatMap((text = '') => find(text))
      .concat(published),
    years: year === undefined ? [] : [year, year - 1],
    passages,
    bySection,
  };
}

/** Gives what the bare numbers of a table are worth as money, where its head names a currency: the 71.2 under `2025, $ million`. */
function moneyInCells(text: string, found: readonly Figure[], lang: string): readonly Figure[] {
  const [sign] = text.includes('\n') ? (/\p{Sc}/u.exec(text) ?? []) : [];
  const currency = SIGNS[sign ?? ''];
  if (currency === undefined) return [];
  const factor = Math.max(...findUnits(text, lang).factors);
  return found.flatMap((figure) => {
    const isCell =
      figure.kind === 'number' && text[figure.start - 1] === '\n' && (text[figure.end] ?? '\n') === '\n';
    if (!isCell) return [];
    const values = figure.values.map((value) => Number((value * factor).toPrecision(12)));
    return [{ ...figure, kind: 'money', currency, values }];
  });
}

/** The years that a figure names. */
export const yearsOf = ({ kind, values, dates = [] }: Figure): readonly number[] =>
  kind === 'year'
    ? values
    : dates.flatMap((date) => (date.startsWith('--') ? [] : [Number(date.slice(0, 4))]));

/** The passages that a slide stands on: those of its grounds, with their sections' titles. */
export const groundsOf = (slide: Slide, { bySection }: Known): readonly Passage[] =>
  slide.grounds.flatMap(({ section, paragraphs }) =>
    (bySection.get(section.key) ?? []).filter(
      ({ paragraph }) => paragraph === 0 || paragraphs.includes(paragraph),
    ),
  );

/** Whether a part of what a slide stands on is known by its digest alone, so that nothing can be said to be missing. */
export const isPartlyKnown = ({ grounds }: Slide, { passages }: Known): boolean =>
  (grounds.length > 0 ? grounds : passages.map(({ section }) => ({ section, paragraphs: [] }))).some(
    ({ section }) => section.paragraphs.some(({ text }) => text === undefined),
  );
