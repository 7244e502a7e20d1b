import type { Drift, SectionDrift, Verdict } from '../article/drift.js';
import { slidesOf } from '../deck/coverage.js';
import { reportTo } from '../deck/report.js';
import type { Deck, Slide } from '../model.js';
import type { Problem } from '../problem.js';

const FIX = 'Compare it with the text, then run "lectern lock".';
type Fate = Exclude<Verdict, 'current'>;

/** What became of one paragraph, and of several. */
const FATES: Readonly<Record<Fate, readonly [one: string, several: string]>> = {
  changed: ['has changed', 'have changed'],
  missing: ['is gone', 'are gone'],
  moved: ['has moved', 'have moved'],
};

/**
 * Names the slides that stand on what has changed in the article's text since its map was made, then what has changed and
 * no slide stands on; `map` is the map's file.
 */
export function checkDrift(deck: Deck, { sections, added }: Drift, map: string): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  const slides = slidesOf(deck).filter(({ own }) => !own);
  for (const slide of slides) {
    const lost = sections.flatMap((section) =>
      describe(section, numbersOn(slide, section.key), ['changed', 'missing']),
    );
    if (lost.length > 0)
      report({
        rule: 'drift',
        level: 'warning',
        line: slide.line,
        what: `The text that this slide stands on has changed: ${lost.join('; ')}.`,
        fix: FIX,
      });
  }
  return [
    ...problems,
    ...sections.flatMap((section) => besides(section, slides, map)),
    ...newParagraphs(added, map),
  ];
}

/** Gives the numbers of the paragraphs of a section that a slide stands on. */
const numbersOn = ({ grounds }: Slide, key: string): readonly number[] =>
  grounds.filter(({ section }) => section.key === key).flatMap(({ paragraphs }) => paragraphs);

/** `the section "visit" is gone`, `of "visit" paragraph 2 has changed and paragraphs 3, 4 are gone` */
function describe(
  { key, verdict, paragraphs }: SectionDrift,
  numbers: readonly number[],
  fates: readonly Fate[],
): readonly string[] {
  if (verdict === 'missing' && fates.includes('missing'))
    return numbers.length > 0 ? [`the section "${key}" is gone`] : [];
  const parts = fates.flatMap((fate) => {
    const hit = paragraphs.filter((one) => one.verdict === fate && numbers.includes(one.number));
    const list = hit.map(({ number }) => number).join(', ');
    const [one, several] = FATES[fate];
    if (hit.length === 0) return [];
    return [hit.length === 1 ? `paragraph ${list} ${one}` : `paragraphs ${list} ${several}`];
  });
  return parts.length === 0 ? [] : [`of "${key}" ${parts.join(' and ')}`];
}

/** Tells of a section what no slide stands on, and as a hint what has only moved. */
function besides(section: SectionDrift, slides: readonly Slide[], map: string): readonly Problem[] {
  const used = new Set(slides.flatMap((slide) => numbersOn(slide, section.key)));
  const all = section.paragraphs.map(({ number }) => number);
  const unused = describe(
    section,
    all.filter((number) => !used.has(number)),
    ['changed', 'missing'],
  );
  const moved = describe(section, all, ['moved']);
  const tell = (level: Problem['level'], what: string): Problem => ({
    rule: 'drift',
    level,
    place: { file: map },
    what,
    fix: 'Run "lectern lock" to accept it.',
  });
  return [
    ...unused.map((what) => tell('warning', `The text has changed where no slide stands on it: ${what}.`)),
    ...moved.map((what) => tell('hint', `The text has another order: ${what}.`)),
  ];
}

const newParagraphs = (added: readonly number[], map: string): readonly Problem[] =>
  added.length === 0
    ? []
    : [
        {
          rule: 'drift',
          level: 'warning',
          place: { file: map },
          what: `The text has ${added.length === 1 ? 'a paragraph' : `${added.length} paragraphs`} that no section of the map holds.`,
          fix: 'Run "lectern lock" to add what is new.',
        },
      ];
