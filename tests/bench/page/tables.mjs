import { least, median, most } from '../measure/statistics.mjs';
import { TARGETS } from '../targets.mjs';

/** Prints rows of cells as a table of Markdown, the first as its head. */
export const table = ([head, ...rows]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Prints what was measured of a part: on what, the times, the memory, and what is in the PDFs. */
export function printPart({ of, unit = 's' }, { rows, ...about }) {
  const tables = [
    grid(rows, of, unit === 's' ? 'seconds' : 'milliseconds', (row) => printTimes(row, unit)),
    grid(
      rows.filter(({ memory }) => memory),
      of,
      'MB held at most, all processes',
      ({ memory }) => memory,
    ),
    printPdfs(rows.filter(({ pages }) => pages)),
  ];
  return [`${printAbout(about)} ${printRuns(rows, about.skipped)}`, ...tables.filter(Boolean)].join('\n\n');
}

/** Prints every target, and whether it is met by what was measured. */
export function printTargets(results) {
  const find = (part, tool, size) =>
    results[part]?.rows.find((row) => nameOf(row) === tool && row.size === size && row.values.length > 0);
  const costOf = (stage) => results.growth?.rows.find((row) => row.stage === stage)?.milliseconds.at(-1);
  const rows = TARGETS.map(({ what, most: limit, unit = 'times', figure }) => {
    const is = figure(find, costOf);
    const met = is === undefined ? 'not measured' : is <= limit ? 'yes' : 'no';
    return [
      what,
      `${limit.toLocaleString('en')} ${unit}`.trim(),
      is === undefined ? '' : printFigure(is),
      met,
    ];
  });
  const count = (met) => rows.filter((row) => row.at(-1) === met).length;
  const told = `${count('yes')} of ${rows.length - count('not measured')} targets that were measured are met.`;
  return `${told}\n\n${table([['', 'at most', 'is', 'met'], ...rows])}`;
}

/** `'marp-cli 4.5.1' => 'marp-cli'` */
export const nameOf = ({ tool }) => tool.replace(/ \d+(?:\.\d+)+$/u, '');

export const printFigure = (figure) =>
  figure >= 100 ? figure.toFixed(0) : figure >= 10 ? figure.toFixed(1) : figure.toFixed(2);

/** Says when, on what and how busy it was measured. */
export const printAbout = ({ measured, load, machine }) =>
  `Measured ${measured} on ${machine.cores} cores (${machine.processor}), ${machine.memory}, ${machine.system}, Node ${machine.node}, ${machine.browser}, at a load of ${load}.`;

function printRuns(rows, skipped = []) {
  const runs = `Medians, and from least to most, of ${most(rows.map(({ values }) => values.length))} runs.`;
  return skipped.length > 0 ? `${runs} Skipped: ${skipped.join('; ')}.` : runs;
}

function grid(rows, of, what, print) {
  if (rows.length === 0) return undefined;
  const sizes = [...new Set(rows.map(({ size }) => size))];
  const tools = [...new Set(rows.map(({ tool }) => tool))];
  return table([
    [what, ...sizes.map((size) => `${size.toLocaleString('en')} ${of}`)],
    ...tools.map((tool) => [
      tool,
      ...sizes.map((size) => {
        const row = rows.find((one) => one.tool === tool && one.size === size);
        return row ? print(row) : '';
      }),
    ]),
  ]);
}

function printTimes({ values, failed }, unit) {
  if (failed) return 'failed';
  const print = (value) =>
    unit === 's' ? (value / 1000).toFixed(2) : String(Number(value.toFixed(value < 10 ? 2 : 0)));
  const middle = print(median(values));
  return values.length === 1
    ? `${middle} (one run)`
    : `${middle} (${print(least(values))} to ${print(most(values))})`;
}

/** What the PDFs of the second size hold. */
function printPdfs(rows) {
  if (rows.length === 0) return undefined;
  const sizes = [...new Set(rows.map(({ size }) => size))];
  const size = sizes[1] ?? sizes[0];
  return table([
    [`what the PDF of ${size} slides holds`, 'KB', 'pages', 'with tags', 'bookmarks', 'links in the deck'],
    ...rows
      .filter((row) => row.size === size)
      .map(({ tool, kilobytes, pages, tagged, bookmarks, links }) => [
        tool,
        kilobytes,
        pages,
        tagged,
        bookmarks,
        links,
      ]),
  ]);
}
