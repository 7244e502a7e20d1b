import type { ChartSeries, ChartValue } from '../../model.js';
import type { Report } from '../report.js';
import type { Cell, Rows } from './cell.js';
import { readNumber } from './number.js';

/** What a chart draws: what its categories are called, their names, and rows of numbers. */
export interface ChartData {
  readonly x: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** The most cells that a chart is made of: some twenty years of days with two values each. More is no chart of a slide, and takes minutes. */
const CELLS = 20_000;

/** Makes a chart's data of rows of cells; undefined where there is nothing to draw, and a gap where a cell is no number. */
export function makeData({ src, rows, lang }: Rows, line: number, report: Report): ChartData | undefined {
  const [head = [], ...body] = rows;
  const at = ({ line: row, column }: Cell) => ({ line: row, column, ...(src !== undefined && { src }) });
  const [corner, ...names] = head;
  if (!corner || names.length === 0 || body.length === 0) {
    report({
      rule: 'chart-data',
      ...(corner ? at(corner) : { line, ...(src !== undefined && { src, line: 1 }) }),
      what: 'The chart has no data.',
      fix: 'Name the columns in the first row, then give each category a row: its name and its numbers.',
    });
    return undefined;
  }
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (cells > CELLS) {
    report({
      rule: 'chart-data',
      ...at(corner),
      what: `The chart has ${cells.toLocaleString('en')} cells, and ${CELLS.toLocaleString('en')} are the most.`,
      fix: 'Take fewer rows or columns, or sum them up: by month, say, in place of day.',
    });
    return undefined;
  }
  reportNames(names, at, report);
  for (const row of body)
    if (row[0] && row.length !== head.length) reportLength(row, head.length, at, report);
  const values = body.map((row) => names.map((_, index) => readValue(row[index + 1], lang, at, report)));
  const series = names.map(
    ({ text: name }, index): ChartSeries => ({ name, values: values.map((row) => row[index]) }),
  );
  if (values.flat().every((value) => value === undefined)) {
    report({
      rule: 'chart-data',
      ...at(corner),
      what: 'The chart has no number.',
      fix: 'Write one after the name of a category at least.',
    });
    return undefined;
  }
  return { x: corner.text, categories: body.map(([first]) => first?.text ?? ''), series };
}

type At = (cell: Cell) => { readonly line: number; readonly column: number; readonly src?: string };

function reportNames(names: readonly Cell[], at: At, report: Report): void {
  names.forEach((cell, index) => {
    const twice = names.findIndex(({ text }) => text === cell.text) < index;
    if (cell.text === '' || twice)
      report({
        rule: 'chart-data',
        ...at(cell),
        what:
          cell.text === ''
            ? `Column ${index + 2} of the chart has no name.`
            : `Two columns of the chart are called "${cell.text}".`,
        fix: 'Give each column a name of its own in the first row.',
      });
  });
}

function reportLength(row: readonly Cell[], wanted: number, at: At, report: Report): void {
  const [first, last] = [row[0], row.at(Math.min(wanted, row.length - 1))];
  report({
    rule: 'chart-data',
    ...at(last ?? (first as Cell)),
    what: `The row "${first?.text}" has ${row.length} of ${wanted} cells.`,
    fix: 'Give every row as many cells as there are columns; leave one empty where there is no value.',
  });
}

/** An empty cell is a gap. */
function readValue(cell: Cell | undefined, lang: string, at: At, report: Report): ChartValue | undefined {
  if (cell === undefined || cell.text === '') return undefined;
  const { text } = cell;
  const number = readNumber(text, lang);
  if (number !== undefined) return { number, text };
  report({
    rule: 'chart-number',
    ...at(cell),
    what: `The value "${text}" is no number.`,
    fix: mend(text, lang),
  });
  return undefined;
}

function mend(text: string, lang: string): string {
  const unit = /^\D*?\d[\d.,'\s]*(%|[\p{L}\p{Sc}].*)$|^(\p{Sc})/u.exec(text);
  const sign = unit?.[1] ?? unit?.[2];
  if (sign !== undefined) return `Write the number alone, and what it is counted in once: unit="${sign}".`;
  const example = new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).format(1234.5);
  return `Write it as ${example}, or leave the cell empty where there is no value.`;
}
