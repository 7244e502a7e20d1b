import type { Report, ReportedSection } from './report.js';

const BAR = 10;

/** Draws how much of each section the slides stand on: `████████░░  visit  4 of 5  A visit to the Games`. */
export function printCoverage({ coverage: { sections } }: Report): readonly string[] {
  const width = Math.max(0, ...sections.map(({ key }) => key.length));
  const count = Math.max(0, ...sections.map((section) => amount(section).length));
  return sections.map((section) => {
    const row = [bar(section), section.key.padEnd(width), amount(section).padEnd(count), remark(section)];
    return row.join('  ').trimEnd();
  });
}

function bar({ status, paragraphs: { used, total } }: ReportedSection): string {
  if (status === 'skipped') return '·'.repeat(BAR);
  const full = total === 0 ? 0 : Math.ceil((BAR * used) / total);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

const amount = ({ paragraphs: { used, total } }: ReportedSection): string => `${used} of ${total}`;

const remark = ({ status, reason, title }: ReportedSection): string =>
  status === 'skipped' ? `${title} (left out: ${reason})` : title;

/** `'Not held to: fit-small (read at a desk).'` */
export const printOff = ({ off }: Report): readonly string[] =>
  Object.entries(off).map(([rule, reason]) => `Not held to: ${rule} (${reason}).`);

/** `'mill: 24 slides, 12 of 13 sections, 80 % of the paragraphs, 4 of 4 quotes proven; no error, 1 warning, 2 hints.'` */
export function printSummary({ deck, slides, coverage, quotes, problems }: Report): string {
  const sections = coverage.sections.filter(({ status }) => status !== 'skipped');
  const used = sections.filter(({ status }) => status === 'used');
  const own = slides.filter((slide) => slide.own).length;
  const proven = quotes.filter(({ status }) => status === 'verbatim' || status === 'proof');
  const covered =
    sections.length === 0
      ? []
      : [
          `${used.length} of ${counted(sections.length, 'section')}`,
          `${Math.floor(100 * coverage.ratio)} % of the paragraphs`,
        ];
  const facts = [
    counted(slides.length, 'slide') + (own > 0 ? ` (${own} of the presenter’s own)` : ''),
    ...covered,
    ...(quotes.length === 0 ? [] : [`${proven.length} of ${counted(quotes.length, 'quote')} proven`]),
  ];
  const levels = (['error', 'warning', 'hint'] as const).map((level) =>
    counted(problems.filter((problem) => problem.level === level).length, level),
  );
  return `${deck}: ${facts.join(', ')}; ${levels.join(', ')}.`;
}

/** `(0, 'error') => 'no error'`, `(2, 'hint') => '2 hints'` */
const counted = (count: number, noun: string): string =>
  `${count === 0 ? 'no' : count} ${noun}${count > 1 ? 's' : ''}`;
