import type { ChartType } from '../../model.js';
import type { Report } from '../report.js';
import type { ChartData } from './data.js';

/** The most that differ by colour and pattern. */
const SERIES = 6;
/** The most rows of labels that a slide of the usual height holds. */
export const NAMES = 14;

/** Reports what a chart of this type cannot show, and what is more than a reader can tell apart. */
export function checkShape(type: ChartType, data: ChartData, line: number, report: Report): void {
  reportParts(type, data, line, report);
  reportCrowd(type, data, line, report);
}

function reportParts(type: ChartType, { series }: ChartData, line: number, report: Report): void {
  const values = series.flatMap(({ values: row }) => row.flatMap((value) => value ?? []));
  const negative = values.find(({ number }) => number < 0);
  const fault = { rule: 'chart-shape', line } as const;
  if (type === 'share' && series.length > 1)
    report({
      ...fault,
      what: `The share chart has ${series.length} columns of numbers.`,
      fix: 'Give it one, or make it type=stacked.',
    });
  if (negative && (type === 'share' || (type === 'area' && series.length > 1)))
    report({
      ...fault,
      what: `The ${type} chart holds "${negative.text}", and no part of a whole is negative.`,
      fix: `Make it ${type === 'share' ? 'type=bar' : 'type=line'}.`,
    });
  else if (type === 'share' && values.every(({ number }) => number === 0))
    report({ ...fault, what: 'The parts of the share chart make nothing.', fix: 'Give it a part above 0.' });
}

function reportCrowd(type: ChartType, { categories, series }: ChartData, line: number, report: Report): void {
  const crowd = { rule: 'chart-crowded', level: 'warning', line } as const;
  if (series.length > SERIES)
    report({
      ...crowd,
      what: `The chart has ${series.length} columns of numbers, more than a reader can tell apart (${SERIES}).`,
      fix: 'Keep those that the slide is about, or make several charts.',
    });
  const most = type === 'share' ? SERIES : NAMES;
  if (categories.length > most && !categories.every(isPeriod))
    report({
      ...crowd,
      what: `The chart has ${categories.length} categories, more than a slide can name (${most}).`,
      fix: 'Keep those that the slide is about, or gather the small ones as one.',
    });
}

/** Years and the like (`2014`, `2014/15`, `Q1 2014`) need not all be named. */
export const isPeriod = (category: string): boolean => /\d/u.test(category) && category.length <= 10;
