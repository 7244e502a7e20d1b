import { printRanges } from '../../deck/grounds.js';
import type { Report } from '../../deck/report.js';
import type { Slide } from '../../model.js';
import type { Figure, FigureKind } from '../../prose/numbers.js';
import type { Claimed } from './claimed.js';
import type { Change } from './direction.js';
import type { Turn } from './hedges.js';
import type { Passage } from './known.js';
import type { Pair } from './pairs.js';

const OWN = 'or mark the slide {.own}';

const NOUNS: Readonly<Record<FigureKind, string>> = {
  number: 'number',
  fraction: 'share',
  percent: 'percentage',
  points: 'percentage',
  money: 'amount',
  magnitude: 'number',
  ordinal: 'number',
  year: 'year',
  date: 'date',
  time: 'time',
  decade: 'decade',
  century: 'century',
  name: 'name',
};

/** Tells of a figure that stands nowhere in the article, with the one that may be meant. */
export function tellMissing(
  claimed: Claimed,
  nearest: Figure | undefined,
  isRounded: boolean,
  report: Report,
): void {
  const { figure, slide } = claimed;
  const near = nearest ? ` The nearest there is "${nearest.text}".` : '';
  report({
    ...placeOf(claimed),
    level: 'error',
    what: `The ${NOUNS[figure.kind]} "${figure.text}" does not stand in ${nameGrounds(slide)}.${near}`,
    fix: isRounded
      ? `Write "${nearest?.text}", or that it is about "${figure.text}".`
      : `Write what the article has, ${OWN}.`,
  });
}

/** Tells of a figure that is made of others, which the article does not make of them. */
export function tellReckoned(
  claimed: Claimed,
  sources: readonly { readonly text: string }[],
  report: Report,
): void {
  const { figure, slide } = claimed;
  const written = [...new Set(sources.map(({ text }) => `"${text}"`))].join(' and ');
  report({
    ...placeOf(claimed),
    level: 'hint',
    what: `The ${NOUNS[figure.kind]} "${figure.text}" is reckoned: ${nameGrounds(slide)} has ${written}.`,
    fix: 'Reckon it again by hand.',
  });
}

/** Tells of a number that the article has in another unit of measure. */
export function tellUnit(
  claimed: Claimed,
  unit: string | undefined,
  known: string | undefined,
  report: Report,
): void {
  report({
    ...placeOf(claimed),
    level: 'error',
    what: `The number "${claimed.figure.text}" stands in ${nameGrounds(claimed.slide)} with the unit "${known}", and here with "${unit}".`,
    fix: `Write what the article has, ${OWN}.`,
  });
}

/** Tells of two numbers whose order is not the article's, or of a part that is more than its whole. */
export function tellTurned(claimed: Claimed, pair: Pair, turned: Pair | undefined, report: Report): void {
  report({
    ...placeOf(claimed),
    level: 'error',
    what: turned
      ? `The article has "${turned.text}", and the slide has it the other way round: "${pair.text}".`
      : `In "${pair.text}" a part is more than its whole, and the article does not have it.`,
    fix: `Write what the article has, ${OWN}.`,
  });
}

/** Tells of a change that goes up on the slide and down in the article, or by so much and not to it. */
export function tellChange(claimed: Claimed, change: Change, known: Change, report: Report): void {
  const { figure, slide } = claimed;
  const [there, here] = [known, change].map(({ way, isLevel }) =>
    known.way === change.way ? `is ${isLevel ? 'where' : 'how much'} it goes ${way}` : `goes ${way}`,
  );
  report({
    ...placeOf(claimed),
    level: 'error',
    what: `The ${NOUNS[figure.kind]} "${figure.text}" ${there} in ${nameGrounds(slide)}, and ${here} here.`,
    fix: `Write what the article has, ${OWN}.`,
  });
}

/** Tells of two numbers of which each is what the article says of the other. */
export function tellSwapped(claimed: Claimed, report: Report): void {
  report({
    ...placeOf(claimed),
    level: 'error',
    what: `In "${claimed.neighbours?.text}" the numbers have changed places: ${nameGrounds(claimed.slide)} says of each what the slide says of the other.`,
    fix: `Write what the article has, ${OWN}.`,
  });
}

/** Tells of a figure that stands in another passage than those the slide names. */
export function tellElsewhere(claimed: Claimed, { section, paragraph }: Passage, report: Report): void {
  const { figure, slide } = claimed;
  const isNear = slide.grounds.some((ground) => ground.section.key === section.key);
  const name = `The ${NOUNS[figure.kind]} "${figure.text}" stands in`;
  const from = `such as from="${writeFrom(slide, section.key, paragraph)}", ${OWN}`;
  report(
    isNear
      ? {
          ...placeOf(claimed),
          level: 'hint',
          what: `${name} paragraph ${paragraph} of the section "${section.key}", and the slide names others.`,
          fix: `Name that one too, ${from}.`,
        }
      : {
          ...placeOf(claimed),
          level: 'warning',
          what: `${name} the section "${section.key}", and not in ${nameGrounds(slide)}.`,
          fix: `Name that passage too, ${from}.`,
        },
  );
}

/** Tells of a count that the article gives otherwise. */
export function tellContradicted(claimed: Claimed, known: string, report: Report): void {
  const { figure, slide } = claimed;
  report({
    ...placeOf(claimed),
    level: 'warning',
    what: `The number "${figure.text}" does not stand in ${nameGrounds(slide)}, which says "${known}".`,
    fix: `Write what the article has, ${OWN}.`,
  });
}

/** Tells of a value that is right, and is said to be more or less near than the article says. */
export function tellHedge(claimed: Claimed, turn: Turn, report: Report): void {
  const { figure } = claimed;
  const name = `The ${NOUNS[figure.kind]} "${figure.text}"`;
  const tell = (level: 'error' | 'warning' | 'hint', what: string, fix: string): void =>
    report({ ...placeOf(claimed), level, what: `${name} ${what}`, fix });
  if (turn === 'reversed')
    tell(
      'error',
      'is the bound on the other side in the article.',
      'Write on which side of it the article is.',
    );
  if (turn === 'added')
    tell('warning', 'is exact in the article, and only a bound here.', 'Take out what makes it one.');
  if (turn === 'rounded') tell('hint', 'is rounded.', 'Say that it is about so much.');
  if (turn === 'dropped')
    tell('hint', 'is only a bound in the article.', 'Write on which side of it the article is.');
}

const placeOf = ({
  line,
  figure,
}: Claimed): { readonly rule: string; readonly line: number; readonly at: string } => ({
  rule: 'number-grounded',
  line,
  at: figure.text,
});

/** `the section "visit"`, `the sections "visit" and "words"`, `the article`. */
function nameGrounds({ grounds }: Slide): string {
  const keys = [...new Set(grounds.map(({ section }) => `"${section.key}"`))];
  if (keys.length === 0) return 'the article';
  return keys.length === 1
    ? `the section ${keys[0]}`
    : `the sections ${keys.slice(0, -1).join(', ')} and ${keys.at(-1)}`;
}

/** What a slide's `from=` would be with one more paragraph. */
function writeFrom({ grounds }: Slide, key: string, paragraph: number): string {
  const more = paragraph === 0 ? key : `${key}:${paragraph}`;
  const own = grounds.map(({ section, paragraphs }) => {
    if (section.key === key) return `${key}:${ranges([...paragraphs, paragraph])}`;
    return paragraphs.length === section.paragraphs.length
      ? section.key
      : `${section.key}:${ranges(paragraphs)}`;
  });
  return grounds.some(({ section }) => section.key === key) ? own.join(', ') : [...own, more].join(', ');
}

const ranges = (paragraphs: readonly number[]): string =>
  printRanges(paragraphs).replaceAll('\u2013', '-').replaceAll(', ', ',');
